import type { Day } from "./article.ts";
import type { Verdict } from "./finding.ts";

export type SourceKind = "official" | "law" | "wire" | "press" | "research" | "manufacturer";

/** One page a reader can open. */
export interface Source {
  id: string;
  url: string;
  publisher: string;
  title: string | null;
  /** A day or a month. */
  published: string | null;
  lang: string;
  kind: SourceKind;
  stateMedia: boolean;
  /** Only its opening was seen; what cites it was read elsewhere. */
  partlySeen: boolean;
  supports: string;
}

/** One dated statement of the record. */
export interface Fact {
  id: string;
  /** A day or a month; null for what has no date. */
  date: string | null;
  actor: string;
  statement: string;
  confidence: "high" | "medium";
  quote: { text: string; speaker: string; carriedBy: string } | null;
  sources: string[];
  reviewed: Day;
}

export type PositionStateName = "prohibited" | "limited" | "permitted" | "unclear" | "not-supplied";

export interface PositionState {
  from: Day;
  state: PositionStateName;
  scope: string;
  facts: string[];
}

/** What one supplier allowed with one weapon, as states in order of their days. */
export interface Position {
  supplier: string;
  name: string;
  weapon: string;
  states: PositionState[];
  reviewed: Day;
}

/** A dated verdict; it holds until the next standing's day. */
export interface Standing {
  from: Day | null;
  verdict: Verdict;
  /** One sentence that stands alone. */
  record: string;
  /** What is read after it, in up to three sentences; null where nothing need be. */
  detail: string | null;
  facts: string[];
}

/** All that is told of a standing, as one text. */
export function fullRecord({ record, detail }: Pick<Standing, "record" | "detail">): string {
  return detail === null ? record : `${record} ${detail}`;
}

/** What stays open about a claim, whatever its standing. */
export interface Disputed {
  text: string;
  facts: string[];
}

export interface Claim {
  id: string;
  statement: string;
  family: string;
  side: string;
  why: string;
  disputed: Disputed | null;
  standings: Standing[];
  /** Sentences the claim looks for, for the dataset browser. */
  examples: string[];
  reviewed: Day;
}

/** The compiled dataset that notes and the state of play are written from. Every id resolves. */
export interface Dataset {
  /** Content hash: two equal datasets have equal versions. */
  version: string;
  /** The newest day that any fact is of or any source was published: the record says nothing of later. */
  asOf: Day;
  sources: Source[];
  facts: Fact[];
  positions: Position[];
  claims: Claim[];
}

/** The facts that anything told of a claim rests on, each once. */
export function factsOfClaim({
  standings,
  disputed,
}: Pick<Claim, "standings" | "disputed">): string[] {
  return [...new Set([...standings.flatMap(({ facts }) => facts), ...(disputed?.facts ?? [])])];
}
