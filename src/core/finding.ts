import type { Day } from "./article.ts";

export const VERDICTS = [
  "contradicted",
  "partly",
  "context",
  "unproven",
  "disputed",
  "supported",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a sentence puts a claim forward. Mention is not assertion. */
export const STANCES = [
  "asserted",
  "attributed",
  "quoted",
  "denied",
  "hypothetical",
  "asked",
  "forecast",
] as const;
export type Stance = (typeof STANCES)[number];

/** Half-open range of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** Words of the article and the concept they were read as. */
export interface MatchedWords {
  words: string;
  /** The concept's gloss, "the alliance"; null for a literal word of the frame. */
  gloss: string | null;
}

/** A sentence that puts a claim forward. Offsets index the block's text. */
export interface Match {
  claim: string;
  /** Index of the frame in the claim. */
  frame: number;
  /** Index of the block in the article. */
  block: number;
  stance: Stance;
  /** Who says so, as the article names them; null where it is the article itself or unknown. */
  speaker: string | null;
  sentence: Span;
  /** What to mark: one or more ranges inside the sentence. */
  spans: Span[];
  matched: MatchedWords[];
  /** Glosses of the guards that were looked for and not found. */
  guards: string[];
}

/** How a note's verdict relates to the article's own date. */
export const TIMINGS = ["always", "at-publication", "since-publication", "undated"] as const;
export type Timing = (typeof TIMINGS)[number];

/** Some days on end. */
export interface Period {
  from: Day;
  to: Day;
}

/** A claim's dated standings, read on one day. */
export interface Reading {
  timing: Timing;
  /** Index of the standing that held on the article's day or when `of` ends (the newest where there is neither). */
  held: number;
  /** Index of the newest standing. */
  newest: number;
  /** The verdict of `held`. */
  verdict: Verdict;
  /**
   * `since-publication`: the day the statement stopped being accurate.
   * `at-publication`: the day it had stopped being accurate before publication, if it ever was.
   */
  changed: Day | null;
  /**
   * Where the sentence speaks of an earlier time ("In November 2024 Biden allowed it"): the last day of that
   * time, which `held` and `verdict` are of. Null where it speaks of the article's own.
   */
  of: Day | null;
}

/** A match read against the article's date, with the words it is about. Plain data: it crosses messages. */
export interface Finding extends Match {
  reading: Reading;
  /** The exact article text from the first marked offset to the last. */
  quote: string;
  /** Offsets of `quote` in the extracted text. */
  start: number;
  end: number;
  sentenceText: string;
  /** The day of the block it stands in, where that is not the article's; null where it has none. */
  published?: Day | null;
}

/** What is known about the article itself. */
export interface ArticleSummary {
  isArticle: boolean;
  onTopic: boolean;
  /** 0 (nothing of the debate) upwards; on topic from `THRESHOLD` of topic-terms.ts. */
  topicScore: number;
  title: string | null;
  published: Day | null;
  lang: string | null;
  /** True where the page shows only the beginning to those who have not paid: nothing else was checked. */
  partial?: boolean;
}

/** The result of checking one article: plain data, as a page sends it to the popup. */
export interface Checked {
  article: ArticleSummary;
  findings: Finding[];
  /** How many blocks of text were read, … */
  blocks: number;
  /** … and against how many claims. */
  claims: number;
}
