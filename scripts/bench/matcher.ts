import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Article } from "../../src/core/article.ts";
import { checkArticle } from "../../src/core/check.ts";
import { readPack } from "../../src/core/pack.ts";
import type { Compiled } from "../dataset/compile.ts";
import { ROOT } from "../paths.ts";

export interface MatcherFigures {
  /** Milliseconds; medians. */
  floor: number;
  warm: number;
  coldLoad: number;
  coldCheck: number;
  growth: { bytes: number; time: number }[];
}

const COLD_RUNS = 7;

export function matcherFigures(compiled: Compiled, paragraphs: string[]): MatcherFigures {
  const pack = readPack(compiled.pack);
  const text = paragraphs.join("\n\n");
  const check = (article: Article) => () => checkArticle(article, pack);
  const growth = [1 / 10, 1, 10, 100].map((factor) => {
    const repeated = Array.from(
      { length: Math.ceil(paragraphs.length * factor) },
      (_, i) => paragraphs[i % paragraphs.length] ?? "",
    );
    const bytes = repeated.join("\n\n").length;
    return { bytes, time: median(factor > 10 ? 3 : 15, check(articleOf(repeated))) };
  });
  const cold = coldTimes(compiled.pack, paragraphs);
  return {
    floor: median(101, () => charCodeLoop(text)),
    warm: median(41, check(articleOf(paragraphs))),
    ...cold,
    growth,
  };
}

function articleOf(paragraphs: string[]): Article {
  const blocks = paragraphs.map((text) => ({ kind: "paragraph" as const, text }));
  return { url: null, title: null, published: "2024-07-10", lang: "en", blocks };
}

function charCodeLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function median(runs: number, run: () => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

/** The first load and the first check of new processes, bundled as the extension has them. */
function coldTimes(
  bytes: Uint8Array,
  paragraphs: string[],
): { coldLoad: number; coldCheck: number } {
  const folder = mkdtempSync(join(tmpdir(), "sidenote-bench-"));
  const script = join(folder, "cold.mjs");
  const entry = `import { checkArticle } from "./src/core/check.ts";
import { readPack } from "./src/core/pack.ts";
const bytes = new Uint8Array(Buffer.from("${Buffer.from(bytes).toString("base64")}", "base64"));
const article = ${JSON.stringify(articleOf(paragraphs))};
const start = performance.now();
const pack = readPack(bytes);
const loaded = performance.now();
const found = checkArticle(article, pack).length;
console.log(JSON.stringify([loaded - start, performance.now() - loaded, found]));`;
  const { outputFiles } = buildSync({
    stdin: { contents: entry, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  writeFileSync(script, outputFiles[0]?.contents ?? "");
  const runs = Array.from({ length: COLD_RUNS }, () => {
    const { stdout } = spawnSync(process.execPath, [script], { encoding: "utf8" });
    return JSON.parse(stdout) as [number, number, number];
  });
  rmSync(folder, { recursive: true });
  const middle = (k: 0 | 1) => runs.map((run) => run[k]).sort((a, b) => a - b)[COLD_RUNS >> 1] ?? 0;
  return { coldLoad: middle(0), coldCheck: middle(1) };
}
