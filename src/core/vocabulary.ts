/**
 * The words that phrases are made of, as a hash table over one pool of characters: looked up from a
 * text's own characters, so that reading an article makes no string of any word.
 */
import { at, type Numbers } from "./numbers.ts";

export interface Vocabulary {
  /** Word number + 1 by hash, 0 for an empty place; the size is a power of two. */
  table: Numbers;
  /** Word `w` is `pool[first[w]] … pool[first[w + 1] - 1]`, in UTF-16 code units. */
  first: Numbers;
  pool: Numbers;
}

/** FNV-1a, unit by unit: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

/** Where to look first; the low bits alone would tell short words badly apart. */
export function placeOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}

/** The number of a folded word, -1 where no phrase holds it. */
export function numberOfWord(word: string, vocabulary: Vocabulary): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i));
  const { table, first, pool } = vocabulary;
  for (let place = placeOf(hash, table.length); ; place = (place + 1) & (table.length - 1)) {
    const number = at(table, place) - 1;
    if (number < 0) return -1;
    const start = at(first, number);
    if (at(first, number + 1) - start !== word.length) continue;
    let k = 0;
    while (k < word.length && at(pool, start + k) === word.charCodeAt(k)) k++;
    if (k === word.length) return number;
  }
}
