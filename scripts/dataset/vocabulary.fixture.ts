import { type Tokens, wordAt } from "../../src/core/tokens.ts";
import type { Vocabulary } from "../../src/core/vocabulary.ts";
import { VocabularyWriter } from "./vocabulary.ts";

/** A vocabulary of these words. */
export function vocabularyOf(...words: string[]): Vocabulary {
  const writer = new VocabularyWriter();
  for (const word of words) writer.numberOf(word);
  const { table, wordHash } = writer.lists();
  return { table: Int32Array.from(table), hashes: Int32Array.from(wordHash) };
}

export const NO_WORDS = vocabularyOf();

/** All folded words of a text. */
export function wordsIn(tokens: Tokens): string[] {
  return tokens.starts.map((_, i) => wordAt(tokens, i));
}
