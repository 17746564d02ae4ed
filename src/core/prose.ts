import type { Day } from "./article.ts";
import { type Claim, type Dataset, type Fact, factsOfClaim, type Source } from "./dataset.ts";

/** Which dataset it is, and how large. */
export interface Edition {
  version: string;
  /** The newest day that the record knows of. */
  asOf: Day;
  claims: number;
  facts: number;
  sources: number;
}

/** What notes are written from. A whole `Dataset` serves as well; pages get only this, to save memory. */
export interface Prose {
  claims: Omit<Claim, "family" | "side" | "examples">[];
  facts: Pick<Fact, "id" | "sources" | "quote">[];
  sources: Omit<Source, "supports">[];
}

export interface EditedProse extends Prose {
  edition: Edition;
}

export function editionOf({ version, asOf, claims, facts, sources }: Dataset): Edition {
  return {
    version,
    asOf,
    claims: claims.length,
    facts: facts.length,
    sources: sources.length,
  };
}

/** Of a dataset what any note may need: facts of claims alone, and only the sources of these. */
export function proseOf(dataset: Dataset): EditedProse {
  const told = new Set(dataset.claims.flatMap(factsOfClaim));
  const facts = dataset.facts.filter(({ id }) => told.has(id));
  const cited = new Set(facts.flatMap(({ sources }) => sources));
  return {
    edition: editionOf(dataset),
    claims: dataset.claims.map(({ family: _family, side: _side, examples: _, ...claim }) => claim),
    facts: facts.map(({ id, sources, quote }) => ({ id, sources, quote })),
    sources: dataset.sources
      .filter(({ id }) => cited.has(id))
      .map(({ supports: _, ...source }) => source),
  };
}
