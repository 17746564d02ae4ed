/** Collects the words of phrases and lays them out as `src/core/vocabulary.ts` looks them up. */
import { HASH_SEED, hashUnit, placeOf } from "../../src/core/vocabulary.ts";
import type { PackLists } from "./write-pack.ts";

export class VocabularyWriter {
  private readonly numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.numbers.size);
    return this.numbers.size - 1;
  }

  get size(): number {
    return this.numbers.size;
  }

  /** The words in order of their numbers. */
  words(): string[] {
    return [...this.numbers.keys()];
  }

  lists(): Pick<PackLists, "table" | "wordFirst" | "pool"> {
    const words = this.words();
    const pool: number[] = [];
    const wordFirst = [0];
    let size = 2;
    while (size < 2 * words.length) size *= 2;
    const table = new Array<number>(size).fill(0);
    words.forEach((word, number) => {
      let hash = HASH_SEED;
      for (let i = 0; i < word.length; i++) {
        hash = hashUnit(hash, word.charCodeAt(i));
        pool.push(word.charCodeAt(i));
      }
      wordFirst.push(pool.length);
      let place = placeOf(hash, size);
      while (table[place] !== 0) place = (place + 1) % size;
      table[place] = number + 1;
    });
    return { table, wordFirst, pool };
  }
}
