/**
 * One rival in a process of its own: `run.mjs NAME PHRASES.json TEXT.txt` prints the milliseconds until
 * it has searched the text once, start-up included, and how much it found.
 */
import { readFileSync } from "node:fs";
import type { RivalName } from "../rivals.ts";
import { ahoCorasick } from "./aho-corasick.ts";
import { alternation } from "./alternation.ts";
import { mnemonist } from "./mnemonist.ts";
import type { Rival } from "./rival.ts";
import { wink } from "./wink-nlp.ts";

const RIVALS: Record<RivalName, Rival> = {
  alternation,
  "@monyone/aho-corasick": ahoCorasick,
  mnemonist,
  "wink-nlp": wink,
};

const [name = "", phraseFile = "", textFile = ""] = process.argv.slice(2);
const phrases: string[] = JSON.parse(readFileSync(phraseFile, "utf8"));
const text = readFileSync(textFile, "utf8");
const start = performance.now();
const found = RIVALS[name as RivalName].build(phrases)(text);
process.stdout.write(JSON.stringify({ time: performance.now() - start, found }));
