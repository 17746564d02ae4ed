/** The prose side of the dataset: what the card, the popup and the options page show. */
import { createHash } from "node:crypto";
import type { Dataset } from "../../src/core/dataset.ts";
import type { DatasetFiles } from "./read.ts";

export function compileDataset(files: DatasetFiles): Dataset {
  const sources = files.sources.map(({ record }) => ({
    ...record,
    stateMedia: record.stateMedia === true,
    partlySeen: record.partlySeen === true,
  }));
  const facts = files.facts.map(({ record }) => ({ ...record, quote: record.quote ?? null }));
  const positions = files.positions.flatMap(({ record }) =>
    record.weapons.map(({ weapon, states }) => ({
      supplier: record.supplier,
      name: record.name,
      weapon,
      states,
      reviewed: record.reviewed,
    })),
  );
  const claims = files.claims.map(({ record }) => ({
    id: record.id,
    statement: record.statement,
    family: record.family,
    side: record.side,
    why: record.why,
    disputed: record.disputed,
    standings: record.standings.map(({ from, verdict, record, detail = null, facts }) => ({
      from,
      verdict,
      record,
      detail,
      facts,
    })),
    examples: record.matches,
    reviewed: record.reviewed,
  }));
  const reviewed = newest([...facts, ...positions, ...claims].map((record) => record.reviewed));
  // Not the day of the last review: what happened since the newest page was printed is not in it.
  const asOf = newest([
    ...facts.flatMap(({ date }) => date ?? []),
    ...sources.flatMap(({ published }) => published ?? []),
  ]);
  const content = JSON.stringify({ sources, facts, positions, claims });
  const version = `${reviewed}-${createHash("sha256").update(content).digest("hex").slice(0, 8)}`;
  return { version, asOf, sources, facts, positions, claims };
}

const newest = (days: readonly string[]) => [...days].sort().at(-1) ?? "";
