/**
 * The compiled patterns: what `scripts/dataset/compile-pack.ts` writes and the matcher runs on. One
 * binary of typed arrays: reading it makes views of it and builds nothing.
 */
import type { Day } from "./article.ts";
import type { Stance, Verdict } from "./finding.ts";
import type { Numbers, Rows } from "./numbers.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface PackStanding {
  from: Day | null;
  verdict: Verdict;
  /** The number of a record that several claims tell in the same words; absent for one of its own. */
  shared?: number;
}

/** What the matcher needs of a claim; the prose is elsewhere. */
export interface PackClaim {
  id: string;
  standings: PackStanding[];
  /** Stances that get a note. */
  stances: Stance[];
  /** `present`: a sentence about an earlier time is not a match. `news`: nothing later makes it less accurate. */
  tense: "present" | "any" | "news";
  /** Ids of claims that say more of the same words. */
  yieldsTo?: string[];
  reviewed: Day;
}

/** The names of a frame's `window`, by the values of `frameWindow`. */
export const WINDOWS = ["clause", "sentence", "two sentences"] as const;
export const CLAUSE = WINDOWS.indexOf("clause");
export const TWO_SENTENCES = WINDOWS.indexOf("two sentences");

/** Bits of `slotFlags`. */
export const OPTIONAL = 1;
export const MARKED = 2;

/** Bits of `frameFlags`. */
export const PRESUPPOSES = 1;
/** The slots may stand in any order. */
export const UNORDERED = 2;

/** The lists of numbers in a pack; each is one section of the binary. */
export interface PackNumbers {
  /** The vocabulary: see `vocabulary.ts`. */
  table: Numbers;
  wordHash: Numbers;

  /** The word graph of phrases. Word number → the node it leads to from the root, 0 for none. */
  rootNode: Numbers;
  /** The edges of node `n`, in order of their words: places `edgeFirst[n]` … `edgeFirst[n + 1]`. */
  edgeFirst: Numbers;
  edgeWord: Numbers;
  edgeNode: Numbers;
  /** The kind of the phrase that ends in node `n`, 0 for none: one that hides what lies inside, … */
  opaqueKind: Numbers;
  /** … and one that does not. */
  transparentKind: Numbers;

  /**
   * A kind is what a phrase is: all the concepts it is of. Row `k`: the concepts of kind `k`; kind 0
   * has none.
   */
  kindFirst: Numbers;
  kindItems: Numbers;
  /** Row `c`: the kinds that are of concept `c`, where a description may stand for it. */
  holderFirst: Numbers;
  holderItems: Numbers;
  /** Concept number → the kind of what is found to be `c` otherwise than by its words, or 0. */
  ownKind: Numbers;

  /** Sets of concept numbers, used by frames and slots. */
  setFirst: Numbers;
  setItems: Numbers;
  /** Row `s`: the concepts whose frames may make up something that is of set `s`. */
  makingFirst: Numbers;
  makingItems: Numbers;
  /** Row `k`: the concepts that kind `k` may stand for, where it is a description ("the chancellor"). */
  referentFirst: Numbers;
  referentItems: Numbers;
  /** For each item, how many words of the description stand before those that refer ("fire [them]"), … */
  referentBefore: Numbers;
  /** … and how many behind. */
  referentAfter: Numbers;

  /**
   * Frames, parallel arrays. First those that make up concepts of their own, each behind those that
   * make up what it names; then those of claims.
   */
  /** The claim, or the concept that the frame makes up. */
  frameTarget: Numbers;
  /** The frame's number in its claim or concept. */
  frameNumber: Numbers;
  /** In what all slots must stand. */
  frameWindow: Numbers;
  frameFlags: Numbers;
  /** Sets; 0 for none. */
  frameDominant: Numbers;
  frameUnless: Numbers;
  frameUnlessInClause: Numbers;
  frameUnlessNear: Numbers;
  /** Slots of frame `f`: from `frameSlot[f]` to `frameSlot[f + 1]`. */
  frameSlot: Numbers;

  /** Row `f`: the sets that frame `f` needs besides its anchor, in the order in which they are worth asking for. */
  needFirst: Numbers;
  needItems: Numbers;

  /** Slots, parallel arrays. */
  slotConcepts: Numbers;
  slotFlags: Numbers;
  /** Most words between the slot before and this one; 0 in the first slot. */
  slotGap: Numbers;
  /** Set of concepts that may not stand in that gap. */
  slotForbidden: Numbers;

  /**
   * Row `k`: the claims' frames that are tried where a hit is of kind `k`. Each match of such a frame has a hit of one of
   * its anchoring kinds.
   */
  anchorFirst: Numbers;
  anchorItems: Numbers;
  /** The same for frames of concepts. */
  makerFirst: Numbers;
  makerItems: Numbers;
}

/** What is no number. */
export interface PackText {
  version: string;
  /** Concept number → what the reader is told it means. */
  glosses: string[];
  claims: PackClaim[];
  /** How many frames make up concepts. */
  makers: number;
}

export interface Pack extends PackText {
  vocabulary: Vocabulary;
  numbers: PackNumbers;
  kinds: Rows;
  holders: Rows;
  sets: Rows;
  referents: Rows;
}

const NONE = new Uint8Array();

/**
 * The sections in the order they are stored. An object that is given so many properties one by one is
 * slow to ask for each of them; one that is made with all of them is not.
 */
const NO_NUMBERS: PackNumbers = {
  table: NONE,
  wordHash: NONE,
  rootNode: NONE,
  edgeFirst: NONE,
  edgeWord: NONE,
  edgeNode: NONE,
  opaqueKind: NONE,
  transparentKind: NONE,
  kindFirst: NONE,
  kindItems: NONE,
  holderFirst: NONE,
  holderItems: NONE,
  ownKind: NONE,
  setFirst: NONE,
  setItems: NONE,
  makingFirst: NONE,
  makingItems: NONE,
  referentFirst: NONE,
  referentItems: NONE,
  referentBefore: NONE,
  referentAfter: NONE,
  frameTarget: NONE,
  frameNumber: NONE,
  frameWindow: NONE,
  frameFlags: NONE,
  frameDominant: NONE,
  frameUnless: NONE,
  frameUnlessInClause: NONE,
  frameUnlessNear: NONE,
  frameSlot: NONE,
  needFirst: NONE,
  needItems: NONE,
  slotConcepts: NONE,
  slotFlags: NONE,
  slotGap: NONE,
  slotForbidden: NONE,
  anchorFirst: NONE,
  anchorItems: NONE,
  makerFirst: NONE,
  makerItems: NONE,
};
export const SECTIONS = Object.keys(NO_NUMBERS) as readonly (keyof PackNumbers)[];

/** "SNP" and the format's version. */
export const MAGIC = 0x33504e53;

/**
 * Reads what the compiler wrote: the magic number; then for each section its width in bytes and its
 * length, and the text's length; then the sections, each at a multiple of four bytes; then the text
 * as JSON in ASCII. Throws on bytes of another format: the two come from one build.
 */
export function readPack(bytes: Uint8Array): Pack {
  const { buffer, byteOffset } = bytes;
  const header = new Int32Array(buffer, byteOffset, 2 + 2 * SECTIONS.length);
  if (header[0] !== MAGIC) throw new Error("not a pack of this version");
  const textLength = header[1] as number;
  let offset = header.byteLength;
  const read = { ...NO_NUMBERS };
  SECTIONS.forEach((name, k) => {
    const width = header[2 + 2 * k] as number;
    const length = header[3 + 2 * k] as number;
    const start = byteOffset + offset;
    if (width === 1) read[name] = new Uint8Array(buffer, start, length);
    else if (width === 2) read[name] = new Uint16Array(buffer, start, length);
    else read[name] = new Int32Array(buffer, start, length);
    offset += Math.ceil((width * length) / 4) * 4;
  });
  const text: PackText = JSON.parse(
    new TextDecoder().decode(bytes.subarray(offset, offset + textLength)),
  );
  return {
    ...text,
    numbers: read,
    vocabulary: { table: read.table, hashes: hashesIn(read.wordHash) },
    kinds: { first: read.kindFirst, items: read.kindItems },
    holders: { first: read.holderFirst, items: read.holderItems },
    sets: { first: read.setFirst, items: read.setItems },
    referents: { first: read.referentFirst, items: read.referentItems },
  };
}

/** Hashes take all four bytes; a pack without words has none. */
function hashesIn(numbers: Numbers): Int32Array {
  return numbers instanceof Int32Array ? numbers : Int32Array.from(numbers);
}

/** Browsers and Node have it, though it is not of the language. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
