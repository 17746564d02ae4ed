/** The dataset as a list of records to search and link to. */
import type { Dataset } from "../core/dataset.ts";

export const RECORD_KINDS = ["claim", "fact", "position", "source"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One line of the dataset browser. */
export interface Entry {
  kind: RecordKind;
  id: string;
  title: string;
  /** A day or month, or null. */
  date: string | null;
  /** Everything the record says, in lower case. */
  words: string;
}

/** All records, claims first, each kind in an order a reader expects. */
export function listEntries(dataset: Dataset): Entry[] {
  const claims = dataset.claims.map((claim) => ({
    kind: "claim" as const,
    id: claim.id,
    title: claim.statement,
    date: null,
    words: fold([
      claim.id,
      claim.statement,
      claim.why,
      claim.disputed,
      ...claim.standings.flatMap((standing) => [standing.from, standing.record]),
      ...claim.examples,
    ]),
  }));
  const facts = dataset.facts.map((fact) => ({
    kind: "fact" as const,
    id: fact.id,
    title: fact.statement,
    date: fact.date,
    words: fold([fact.id, fact.date, fact.actor, fact.statement, fact.quote?.text ?? null]),
  }));
  const positions = dataset.positions.map((position) => ({
    kind: "position" as const,
    id: positionId(position),
    title: `${position.name}: ${position.weapon}`,
    date: position.states.at(-1)?.from ?? null,
    words: fold([
      position.name,
      position.weapon,
      ...position.states.flatMap((state) => [state.from, state.scope]),
    ]),
  }));
  const sources = dataset.sources.map((source) => ({
    kind: "source" as const,
    id: source.id,
    title: source.title ?? `${source.publisher}: ${source.supports}`,
    date: source.published,
    words: fold([source.id, source.title, source.publisher, source.published, source.supports]),
  }));
  const newestFirst = (a: Entry, b: Entry) => (b.date ?? "").localeCompare(a.date ?? "");
  return [...claims, ...facts.sort(newestFirst), ...positions, ...sources.sort(newestFirst)];
}

/** The id a position is linked by: it has none of its own. */
export function positionId(position: { supplier: string; weapon: string }): string {
  const weapon = position.weapon.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `${position.supplier}-${weapon}`.replace(/-+$/, "");
}

/** Records of a kind that have every word of the query, those with a word in the title first. */
export function searchEntries(
  entries: readonly Entry[],
  kind: RecordKind,
  query: string,
): readonly Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(
    (entry) => entry.kind === kind && words.every((word) => entry.words.includes(word)),
  );
  const first = words[0];
  if (first === undefined) return found;
  const inTitle = (entry: Entry) => Number(entry.title.toLowerCase().includes(first));
  return found.sort((a, b) => inTitle(b) - inTitle(a));
}

/** The record an address names, `#claim/ukraine-is-baltic`; null for none. */
export function recordOfHash(hash: string): { kind: RecordKind; id: string } | null {
  const [kind, id] = hash.replace(/^#/, "").split("/");
  const known = RECORD_KINDS.find((one) => one === kind);
  return known && id ? { kind: known, id } : null;
}

function fold(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .join("\n")
    .toLowerCase();
}
