/** The dataset as a list of records to filter, search and link to. */
import MiniSearch from "minisearch";
import { type Dataset, factsOfClaim, type SourceKind } from "../core/dataset.ts";
import type { Verdict } from "../core/finding.ts";

export const RECORD_KINDS = ["claim", "fact", "position", "source"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Weapons a reader filters by, as texts name them. */
export const WEAPONS = [
  "ATACMS",
  "ERAM",
  "F-16",
  "GMLRS",
  "HIMARS",
  "JASSM",
  "Patriot",
  "SCALP",
  "Storm Shadow",
  "Taurus",
  "Tomahawk",
] as const;

/** One line of the dataset browser. */
export interface Entry {
  kind: RecordKind;
  id: string;
  title: string;
  /** A day or month, or null. */
  date: string | null;
  /** Every day or month the record speaks of. */
  dates: string[];
  /** Suppliers it is about or cites facts about, by their short names: "us". */
  suppliers: string[];
  verdicts: Verdict[];
  /** Kinds of the sources it rests on. */
  sourceKinds: SourceKind[];
  /** Everything the record says. */
  words: string;
}

/** What a reader narrows the list by; empty strings for no filter. */
export interface Filters {
  supplier: string;
  weapon: string;
  verdict: string;
  sourceKind: string;
  /** Days. */
  from: string;
  to: string;
}

export const NO_FILTERS: Readonly<Filters> = {
  supplier: "",
  weapon: "",
  verdict: "",
  sourceKind: "",
  from: "",
  to: "",
};

/** All records, claims first, each kind in an order a reader expects. */
export function listEntries(dataset: Dataset): Entry[] {
  const links = linksOf(dataset);
  const claims = dataset.claims.map((claim): Entry => {
    const facts = factsOfClaim(claim);
    return {
      kind: "claim",
      id: claim.id,
      title: claim.statement,
      date: null,
      dates: claim.standings.flatMap(({ from }) => from ?? []),
      suppliers: collect(facts, links.suppliersOfFact),
      verdicts: [...new Set(claim.standings.map(({ verdict }) => verdict))],
      sourceKinds: collect(facts, links.sourceKindsOfFact),
      words: join([
        claim.id,
        claim.why,
        claim.disputed?.text ?? null,
        ...claim.standings.flatMap((standing) => [standing.from, standing.record, standing.detail]),
        ...claim.examples,
      ]),
    };
  });
  const facts = dataset.facts.map(
    (fact): Entry => ({
      kind: "fact",
      id: fact.id,
      title: fact.statement,
      date: fact.date,
      dates: fact.date === null ? [] : [fact.date],
      suppliers: links.suppliersOfFact.get(fact.id) ?? [],
      verdicts: [],
      sourceKinds: links.sourceKindsOfFact.get(fact.id) ?? [],
      words: join([fact.id, fact.date, fact.actor, fact.quote?.text ?? null]),
    }),
  );
  const positions = dataset.positions.map((position): Entry => {
    const cited = position.states.flatMap((state) => state.facts);
    return {
      kind: "position",
      id: positionId(position),
      title: `${position.name}: ${position.weapon}`,
      date: position.states.at(-1)?.from ?? null,
      dates: position.states.map(({ from }) => from),
      suppliers: [position.supplier],
      verdicts: [],
      sourceKinds: collect(cited, links.sourceKindsOfFact),
      words: join(position.states.flatMap((state) => [state.from, state.scope])),
    };
  });
  const sources = dataset.sources.map(
    (source): Entry => ({
      kind: "source",
      id: source.id,
      title: source.title ?? `${source.publisher}: ${source.supports}`,
      date: source.published,
      dates: source.published === null ? [] : [source.published],
      suppliers: links.suppliersOfSource.get(source.id) ?? [],
      verdicts: [],
      sourceKinds: [source.kind],
      words: join([source.id, source.publisher, source.published, source.supports]),
    }),
  );
  const newestFirst = (a: Entry, b: Entry) => (b.date ?? "").localeCompare(a.date ?? "");
  return [...claims, ...facts.sort(newestFirst), ...positions, ...sources.sort(newestFirst)];
}

interface Links {
  suppliersOfFact: Map<string, string[]>;
  sourceKindsOfFact: Map<string, SourceKind[]>;
  suppliersOfSource: Map<string, string[]>;
}

function linksOf({ facts, positions, sources }: Dataset): Links {
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  const suppliers = new Set(positions.map(({ supplier }) => supplier));
  const links: Links = {
    suppliersOfFact: new Map(),
    sourceKindsOfFact: new Map(),
    suppliersOfSource: new Map(),
  };
  for (const fact of facts) {
    links.suppliersOfFact.set(fact.id, suppliers.has(fact.actor) ? [fact.actor] : []);
    const found = fact.sources.flatMap((id) => kinds.get(id) ?? []);
    links.sourceKindsOfFact.set(fact.id, [...new Set(found)]);
  }
  for (const { supplier, states } of positions) {
    for (const id of states.flatMap((state) => state.facts)) {
      add(links.suppliersOfFact, id, supplier);
    }
  }
  for (const fact of facts) {
    for (const id of fact.sources) {
      for (const supplier of links.suppliersOfFact.get(fact.id) ?? []) {
        add(links.suppliersOfSource, id, supplier);
      }
    }
  }
  return links;
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key) ?? [];
  if (!list.includes(value)) lists.set(key, [...list, value]);
}

function collect<T>(ids: readonly string[], of: ReadonlyMap<string, readonly T[]>): T[] {
  return [...new Set(ids.flatMap((id) => of.get(id) ?? []))];
}

/** The id a position is linked by: it has none of its own. */
export function positionId(position: { supplier: string; weapon: string }): string {
  const weapon = position.weapon.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `${position.supplier}-${weapon}`.replace(/-+$/, "");
}

export interface Search {
  /** The records of a kind that have every word of the query; the best first. */
  find(kind: RecordKind, query: string, filters: Filters): readonly Entry[];
  /**
   * Indexes records of a kind for as long as there is time, some milliseconds at once; the first query
   * does what is left. True when all are in.
   */
  prepare(kind: RecordKind, hasTime: () => boolean): boolean;
}

/** A list alone needs no index, so none is made yet. */
export function createSearch(entries: readonly Entry[]): Search {
  const indexes = new Map<RecordKind, Growing>();
  const indexOf = (kind: RecordKind) => {
    const known = indexes.get(kind) ?? growing(entries.filter((entry) => entry.kind === kind));
    indexes.set(kind, known);
    return known;
  };
  return {
    find(kind, query, filters) {
      const { records, index, grow } = indexOf(kind);
      const isKept = (entry: Entry | undefined) => entry !== undefined && passes(entry, filters);
      if (query.trim() === "") return records.filter(isKept);
      grow(() => true);
      const found = index.search(query, { filter: ({ id }) => isKept(records[id]) });
      return found.flatMap(({ id }) => records[id] ?? []);
    },
    prepare: (kind, hasTime) => indexOf(kind).grow(hasTime),
  };
}

/** One kind of records and as much of its index as has been made; a record's id is its place. */
interface Growing {
  records: readonly Entry[];
  index: MiniSearch;
  grow(hasTime: () => boolean): boolean;
}

/** So few at once that a reader who types meanwhile does not notice. */
const AT_ONCE = 10;

function growing(records: readonly Entry[]): Growing {
  const index = new MiniSearch({
    fields: ["title", "words"],
    // Dates and ids are found whole and by their beginnings.
    tokenize: (text) => text.split(/[^\p{L}\p{N}-]+/u),
    searchOptions: { prefix: true, combineWith: "AND", boost: { title: 3 } },
  });
  let next = 0;
  return {
    records,
    index,
    grow(hasTime) {
      while (next < records.length && hasTime()) {
        const some = records.slice(next, next + AT_ONCE);
        index.addAll(some.map(({ title, words }, i) => ({ id: next + i, title, words })));
        next += some.length;
      }
      return next >= records.length;
    },
  };
}

function passes(entry: Entry, filters: Filters): boolean {
  const { supplier, weapon, verdict, sourceKind, from, to } = filters;
  if (supplier !== "" && !entry.suppliers.includes(supplier)) return false;
  // Only claims have verdicts, and only among them does the reader see that filter.
  const isJudged = entry.kind === "claim";
  if (verdict !== "" && isJudged && !entry.verdicts.some((one) => one === verdict)) return false;
  if (sourceKind !== "" && !entry.sourceKinds.some((one) => one === sourceKind)) return false;
  if (weapon !== "" && !`${entry.title}\n${entry.words}`.includes(weapon)) return false;
  if (from === "" && to === "") return true;
  // A month counts where any of its days does.
  return entry.dates.some(
    (date) =>
      (from === "" || date >= from.slice(0, date.length)) &&
      (to === "" || date <= to.slice(0, date.length)),
  );
}

/** The record an address names, `#claim/ukraine-is-baltic`; null for none. */
export function recordOfHash(hash: string): { kind: RecordKind; id: string } | null {
  const [kind, id] = hash.replace(/^#/, "").split("/");
  const known = RECORD_KINDS.find((one) => one === kind);
  return known && id ? { kind: known, id } : null;
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join("\n");
}
