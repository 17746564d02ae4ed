/**
 * The words that phrases are made of, as a hash table: looked up from a text's own characters, so
 * that reading an article makes no string of any word.
 *
 * A word is known by its 32-bit hash alone. The compiler sees to it that no two words of the
 * vocabulary share one; another word is taken for one of some thousands about once in a million
 * words, and would have to stand in the right place of a phrase to matter.
 */
import type { Numbers } from "./numbers.ts";

export interface Vocabulary {
  /** Word number + 1 by hash, 0 for an empty place; the size is a power of two. */
  table: Numbers;
  /** Word number → its hash. */
  hashes: Int32Array;
}

/** FNV-1a, unit by unit: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_PRIME);
  return hash;
}

/** Where to look first; the low bits alone would tell short words badly apart. */
export function placeOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}

/** The number of the folded word with this hash, -1 where no phrase holds it. */
export function numberOf(hash: number, { table, hashes }: Vocabulary): number {
  const mask = table.length - 1;
  for (let place = placeOf(hash, mask + 1); ; place = (place + 1) & mask) {
    const number = (table[place] as number) - 1;
    if (number < 0 || hashes[number] === hash) return number;
  }
}
