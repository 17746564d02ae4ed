/**
 * Every phrase of every concept, spelled out for an editor to read, with a mark on those that stand
 * in none of the given sentences: nobody has seen these at work.
 */
import type { Pack } from "../../src/core/pack.ts";
import { BlockReader } from "../../src/core/read-block.ts";
import { wordAt, wordsOf } from "../../src/core/tokens.ts";
import type { ConceptFile } from "../../src/dataset/schema.ts";
import { expandEntry } from "./words.ts";

export interface WordList {
  /** One section a concept, in canonical order. */
  text: string;
  phrases: number;
  unused: number;
}

export function wordList(
  concepts: ReadonlyMap<string, ConceptFile>,
  pack: Pack,
  sentences: readonly string[],
): WordList {
  const used = phrasesUsed(pack, sentences);
  const lines: string[] = [];
  let phrases = 0;
  let unused = 0;
  for (const [name, { gloss, words = [], frames = [], descriptions = [] }] of concepts) {
    lines.push(`@${name}: ${gloss}`);
    for (const frame of frames) lines.push(`    made of ${frame}`);
    for (const entry of [...words, ...descriptions]) {
      if (entry.startsWith("@")) lines.push(`    all of ${entry}`);
      else {
        for (const phrase of expandEntry(entry)) {
          const seen = used.has(wordsOf(phrase).join(" "));
          lines.push(`  ${seen ? " " : "?"} ${phrase.replace(/\s+/g, " ").trim()}`);
          phrases++;
          if (!seen) unused++;
        }
      }
    }
  }
  return { text: `${lines.join("\n")}\n`, phrases, unused };
}

/** The phrases found in the sentences, folded. */
function phrasesUsed(pack: Pack, sentences: readonly string[]): Set<string> {
  const used = new Set<string>();
  const reader = new BlockReader(pack);
  for (const text of sentences) {
    const { tokens, hits } = reader.read({ kind: "paragraph", text });
    hits.from.forEach((from, h) => {
      const words: string[] = [];
      for (let i = from; i < (hits.to[h] ?? from); i++) words.push(wordAt(tokens, i));
      used.add(words.join(" "));
    });
  }
  return used;
}
