/**
 * What one process measures, bundled as the extension is: `matcher-run.mjs PACK PARAGRAPHS.json ROUNDS`
 * prints its figures as JSON. The first load and the first check are cold; warm ones are medians.
 */
import { readFileSync } from "node:fs";
import type { Article } from "../../src/core/article.ts";
import { checkArticle } from "../../src/core/check.ts";
import { readPack } from "../../src/core/pack.ts";
import { median } from "./median.ts";

/** Milliseconds. */
export interface RunFigures {
  coldLoad: number;
  coldCheck: number;
  /** A loop over the text's character codes, the floor of all that reads a text. */
  loop: number;
  warm: number;
}

const [packFile = "", paragraphFile = "", rounds = "0"] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(packFile));
const paragraphs: string[] = JSON.parse(readFileSync(paragraphFile, "utf8"));
const text = paragraphs.join("\n\n");
const blocks = paragraphs.map((paragraph) => ({ kind: "paragraph" as const, text: paragraph }));
const article: Article = { url: null, title: null, published: "2024-07-10", lang: "en", blocks };

const start = performance.now();
const pack = readPack(bytes);
const loaded = performance.now();
checkArticle(article, pack);
const checked = performance.now();

const figures: RunFigures = {
  coldLoad: loaded - start,
  coldCheck: checked - loaded,
  loop: medianTime(Number(rounds) * 4, charCodeLoop),
  warm: medianTime(Number(rounds), () => checkArticle(article, pack)),
};
process.stdout.write(JSON.stringify(figures));

function charCodeLoop(): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function medianTime(count: number, run: () => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const begun = performance.now();
    run();
    times.push(performance.now() - begun);
  }
  return median(times);
}
