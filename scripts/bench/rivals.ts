/** The same phrases through the libraries that offer such a search, each cold in a new process. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { wordsOf } from "../../src/core/tokens.ts";
import type { ConceptFile } from "../../src/dataset/schema.ts";
import { expandEntry } from "../dataset/words.ts";
import { ROOT } from "../paths.ts";

export const RIVAL_NAMES = [
  "alternation",
  "@monyone/aho-corasick",
  "mnemonist",
  "wink-nlp",
] as const;

export type RivalName = (typeof RIVAL_NAMES)[number];

export interface RivalFigure {
  name: string;
  /** Start-up and the first search, in milliseconds; null where it did not get there. */
  time: number | null;
  /** What it found, or why it did not. */
  outcome: string;
}

/** Longer than anybody would wait for a page to be read. */
const MOST_MS = 120_000;

/** Every phrase of every concept, spelled out. */
export function phrasesOf(concepts: ReadonlyMap<string, ConceptFile>): string[] {
  const phrases = new Set<string>();
  for (const { words = [], descriptions = [] } of concepts.values()) {
    for (const entry of [...words, ...descriptions]) {
      if (entry.startsWith("@")) continue;
      for (const phrase of expandEntry(entry)) phrases.add(wordsOf(phrase).join(" "));
    }
  }
  phrases.delete("");
  return [...phrases];
}

export function rivalFigures(phrases: readonly string[], text: string): RivalFigure[] {
  const folder = mkdtempSync(join(tmpdir(), "sidenote-rivals-"));
  const script = join(folder, "run.mjs");
  buildSync({
    entryPoints: [`${ROOT}scripts/bench/rivals/run.ts`],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  const phraseFile = join(folder, "phrases.json");
  const textFile = join(folder, "text.txt");
  writeFileSync(phraseFile, JSON.stringify(phrases));
  writeFileSync(textFile, text);
  const figures = RIVAL_NAMES.map((name): RivalFigure => {
    const args = ["--max-old-space-size=4096", script, name, phraseFile, textFile];
    const run = spawnSync(process.execPath, args, { encoding: "utf8", timeout: MOST_MS });
    if (run.status === 0) {
      const { time, found } = JSON.parse(run.stdout) as { time: number; found: number };
      return { name, time, outcome: `${found} found` };
    }
    const reason = /\w*Error: [^\n]{0,80}/.exec(run.stderr)?.[0];
    return { name, time: null, outcome: reason ?? `not done in ${MOST_MS / 1000} s` };
  });
  rmSync(folder, { recursive: true });
  return figures;
}
