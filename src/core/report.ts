import type { Day } from "./article.ts";
import type { PositionStateName, SourceKind } from "./dataset.ts";
import type { ArticleSummary, Stance, Timing, Verdict } from "./finding.ts";
import type { Edition } from "./prose.ts";

/** A source as a note cites it. */
export interface CitedSource {
  url: string;
  publisher: string;
  title: string | null;
  published: string | null;
  kind: SourceKind;
  stateMedia: boolean;
}

/** One statement of the article and what the record says of it. */
export interface Note {
  claim: string;
  statement: string;
  verdict: Verdict;
  /** What the reader sees first: "Accurate when published · changed 30 May 2024". */
  label: string;
  timing: Timing;
  /** The day that the label speaks of: see `Reading`. */
  changed: Day | null;
  /** The last day of the earlier time that the sentence speaks of, which the verdict is of; else null. */
  of: Day | null;
  stance: Stance;
  speaker: string | null;
  /** The exact article text of the marked span. */
  quote: string;
  /** Offsets of `quote` in the extracted text. */
  start: number;
  end: number;
  sentence: string;
  /** What the record shows, in one sentence that stands alone, and what is read after it. */
  record: string;
  detail: string | null;
  /** All standings of the claim in order of their days, the one this note is told by among them. */
  history: { from: Day | null; verdict: Verdict; record: string }[];
  matters: string;
  /** What stays open, with the pages that it rests on. */
  disputed: { text: string; sources: CitedSource[] } | null;
  why: string[];
  /** The pages to open first, at most four, and all others. */
  sources: CitedSource[];
  furtherSources: CitedSource[];
  /** Exact words of the record with the outlet that first carried them. */
  quotations: { text: string; speaker: string; carriedBy: string }[];
  reviewed: Day;
}

/** What one supplier allowed with one weapon on one day. */
export interface PlayRow {
  supplier: string;
  weapon: string;
  state: PositionStateName;
  scope: string;
  since: Day;
  facts: string[];
}

/** The whole result for one article: what the popup shows and the command line prints. */
export interface Report {
  article: ArticleSummary;
  notes: Note[];
  stateOfPlay: PlayRow[];
  dataset: Edition;
}
