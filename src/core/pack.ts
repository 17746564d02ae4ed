/**
 * The compiled patterns: what `scripts/dataset/compile-pack.ts` writes and the scanner runs on.
 * Arrays of integers throughout, so that loading costs a `JSON.parse` and no building.
 *
 * Lists of variable length are stored as rows: row `r` of `{first, items}` is
 * `items[first[r]] … items[first[r + 1] - 1]`. Row 0 of `sets` is empty and stands for "none".
 */
import type { Day } from "./article.ts";
import type { Stance, Verdict } from "./finding.ts";

export interface Rows {
  first: Int32Array;
  items: Int32Array;
}

/** What the matcher needs of a claim; the prose is elsewhere. */
export interface PackClaim {
  id: string;
  standings: { from: Day | null; verdict: Verdict }[];
  /** Stances that get a note. */
  stances: Stance[];
  /** `present`: a sentence about an earlier time is not a match. */
  tense: "present" | "any";
  reviewed: Day;
}

export const WINDOWS = ["clause", "sentence", "two sentences"] as const;

/** Bits of `slotFlags`. */
export const OPTIONAL = 1;
export const MARKED = 2;

export interface Pack {
  version: string;
  /** Folded word → its number. */
  words: Map<string, number>;
  /** Concept number → what the reader is told it means. */
  glosses: string[];
  claims: PackClaim[];

  /** Trie of phrases. Node 0 is the root; the edges of node `n` are the row `n`, by word number. */
  edgeWord: Rows;
  /** Where each edge leads; parallel to `edgeWord.items`. */
  edgeNode: Int32Array;
  /** Concepts of the phrase that ends in node `n`: those that hide what lies inside, … */
  opaque: Rows;
  /** … and those that do not. */
  transparent: Rows;

  /** Sets of concept numbers, used by frames and slots. */
  sets: Rows;

  /** Frames, parallel arrays. */
  frameClaim: Int32Array;
  /** The frame's number in its claim. */
  frameNumber: Int32Array;
  /** Index into `WINDOWS`. */
  frameWindow: Int32Array;
  /** Sets; 0 for none. */
  frameDominant: Int32Array;
  frameUnless: Int32Array;
  frameUnlessNear: Int32Array;
  /** 1 where the frame's words name something in passing ("the embattled Baltic nation"). */
  framePresupposes: Int32Array;
  /** Slots of frame `f`: from `frameSlot[f]` to `frameSlot[f + 1]`. */
  frameSlot: Int32Array;

  /** Slots, parallel arrays. */
  slotConcepts: Int32Array;
  slotFlags: Int32Array;
  /** Most words between the slot before and this one; -1 in the first slot. */
  slotGap: Int32Array;
  /** Set of concepts that may not stand in that gap. */
  slotForbidden: Int32Array;

  /** Frames that hang on concept `c`: row `c`. */
  anchors: Rows;
}

interface RowsData {
  first: number[];
  items: number[];
}

/** A pack as it is stored: JSON with plain arrays. */
export type PackData = {
  [K in keyof Pack]: Pack[K] extends Int32Array
    ? number[]
    : Pack[K] extends Rows
      ? RowsData
      : Pack[K] extends Map<string, number>
        ? string
        : Pack[K];
};

/** Reads what the compiler wrote. The text is our own build output and not validated again. */
export function loadPack(json: string): Pack {
  const data: PackData = JSON.parse(json);
  const words = new Map<string, number>();
  for (const word of data.words.split(" ")) words.set(word, words.size);
  return {
    version: data.version,
    words,
    glosses: data.glosses,
    claims: data.claims,
    edgeWord: rows(data.edgeWord),
    edgeNode: Int32Array.from(data.edgeNode),
    opaque: rows(data.opaque),
    transparent: rows(data.transparent),
    sets: rows(data.sets),
    frameClaim: Int32Array.from(data.frameClaim),
    frameNumber: Int32Array.from(data.frameNumber),
    frameWindow: Int32Array.from(data.frameWindow),
    frameDominant: Int32Array.from(data.frameDominant),
    frameUnless: Int32Array.from(data.frameUnless),
    frameUnlessNear: Int32Array.from(data.frameUnlessNear),
    framePresupposes: Int32Array.from(data.framePresupposes),
    frameSlot: Int32Array.from(data.frameSlot),
    slotConcepts: Int32Array.from(data.slotConcepts),
    slotFlags: Int32Array.from(data.slotFlags),
    slotGap: Int32Array.from(data.slotGap),
    slotForbidden: Int32Array.from(data.slotForbidden),
    anchors: rows(data.anchors),
  };
}

function rows(data: RowsData): Rows {
  return { first: Int32Array.from(data.first), items: Int32Array.from(data.items) };
}

/** Entry `i` of an array that is in bounds by construction. */
export function at(array: Int32Array, i: number): number {
  return array[i] ?? 0;
}

/** True where row `row` holds `item`. */
export function rowHas(table: Rows, row: number, item: number): boolean {
  const end = at(table.first, row + 1);
  for (let i = at(table.first, row); i < end; i++) if (table.items[i] === item) return true;
  return false;
}
