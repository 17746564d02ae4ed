/** Collects the words of phrases and lays them out as `src/core/vocabulary.ts` looks them up. */
import { hashOf, placeOf } from "../../src/core/vocabulary.ts";
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

  /** Two words that share a hash, of which only one would be found; null where there are none. */
  clash(): [string, string] | null {
    const byHash = new Map<number, string>();
    for (const word of this.words()) {
      const hash = hashOf(word);
      const other = byHash.get(hash);
      if (other !== undefined) return [other, word];
      byHash.set(hash, word);
    }
    return null;
  }

  lists(): Pick<PackLists, "table" | "wordHash"> {
    const words = this.words();
    const wordHash = words.map(hashOf);
    let size = 2;
    while (size < 2 * words.length) size *= 2;
    const table = new Array<number>(size).fill(0);
    wordHash.forEach((hash, number) => {
      let place = placeOf(hash, size);
      while (table[place] !== 0) place = (place + 1) % size;
      table[place] = number + 1;
    });
    return { table, wordHash };
  }
}
