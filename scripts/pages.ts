/**
 * Reads every saved page of a folder and prints a table: is the title right, the date, the text,
 * and was the page left as it was? A folder per page holds `source.html` or `page.html` and, where
 * the truth is known, `expected-metadata.json` and `expected.html`.
 *
 * The text is compared word by word, body with body: what we hold to be no body (headline,
 * standfirst, captions) and what the page itself names comments, newsletter box, related stories
 * and the like, where no mark may stand, counts on neither side. `set aside` says how many of the
 * expected words that are; `all F1` counts them all. `Readability` is its own result on the page.
 *
 * `npm run pages -- DIR`
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import * as v from "valibot";
import type { Article, Block } from "../src/core/article.ts";
import { extractArticle } from "../src/page/extract.ts";
import { passagesIn } from "../src/page/passages.ts";
import { findPublished } from "../src/page/published.ts";

const Metadata = v.object({
  title: v.nullish(v.string()),
  publishedTime: v.nullish(v.string()),
});

interface Row {
  page: string;
  title: boolean | null;
  date: boolean | null;
  /** Of words, against the expected text, body with body. */
  f1: number | null;
  /** The same of Readability's own result. */
  readability: number | null;
  /** Share of the expected words that count on neither side. */
  aside: number | null;
  /** Of all words but the headline. */
  all: number | null;
  precision: number | null;
  recall: number | null;
  unchanged: boolean;
  error: string | null;
  milliseconds: number;
}

const ADDRESS = "https://news.example/saved/page";

function measure(folder: string, page: string): Row | null {
  const source = ["source.html", "page.html"]
    .map((name) => join(folder, page, name))
    .find(existsSync);
  if (!source) return null;
  const row: Row = {
    page,
    title: null,
    date: null,
    f1: null,
    readability: null,
    aside: null,
    all: null,
    precision: null,
    recall: null,
    unchanged: true,
    error: null,
    milliseconds: 0,
  };
  try {
    const { document } = open(readFileSync(source, "utf8"));
    const before = document.documentElement.outerHTML;
    const started = performance.now();
    const { article } = extractArticle(document);
    row.milliseconds = Math.round(performance.now() - started);
    row.unchanged = document.documentElement.outerHTML === before;
    const metadata = readMetadata(join(folder, page, "expected-metadata.json"));
    if (metadata?.title) row.title = same(metadata.title, article.title);
    const day = metadata?.publishedTime?.slice(0, 10);
    if (day) row.date = findPublished(document, ADDRESS).published === day;
    const expected = join(folder, page, "expected.html");
    if (existsSync(expected)) {
      const truth = words(open(readFileSync(expected, "utf8")).document.body.textContent ?? "");
      const asides = asideTexts(document, article, truth.length);
      const bare = without(truth, asides);
      const body = article.blocks.filter(({ kind }) => /^(?:paragraph|item|quote)$/.test(kind));
      const all = article.blocks.filter(({ kind }) => kind !== "headline");
      Object.assign(row, compare(bare, without(words(textOf(body)), asides)));
      row.all = compare(truth, words(textOf(all))).f1;
      row.aside = truth.length === 0 ? 0 : 1 - bare.length / truth.length;
      const own = new Readability(document).parse()?.textContent ?? "";
      row.readability = compare(bare, without(words(own), asides)).f1;
    }
  } catch (error) {
    row.error = error instanceof Error ? error.message : String(error);
  }
  return row;
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join(" ");
}

/** An element named so that holds more than this share of the text is the article's own. */
const HOLDS_ARTICLE = 0.5;

/** What counts on neither side, each as its words. */
function asideTexts(document: Document, { title, blocks }: Article, length: number): string[][] {
  const held = new Map<Element, number>();
  const { passages } = passagesIn(document.body);
  for (const { suspects, flow } of passages) {
    const count = words(flow.text).length;
    for (const suspect of suspects) held.set(suspect, (held.get(suspect) ?? 0) + count);
  }
  const named = passages.filter(({ suspects }) =>
    suspects.some((suspect) => (held.get(suspect) ?? 0) < length * HOLDS_ARTICLE),
  );
  const ours = blocks.filter(({ kind }) => /^(?:headline|standfirst|caption)$/.test(kind));
  const texts = [
    title ?? "",
    ...[...named.map(({ flow }) => flow), ...ours].map(({ text }) => text),
  ];
  return texts.map(words).filter((text) => text.length > 0);
}

/** Words without the first place where each of the texts stands, the longest first. */
function without(all: string[], texts: readonly string[][]): string[] {
  let rest = ` ${all.join(" ")} `;
  for (const text of [...texts].sort((a, b) => b.length - a.length)) {
    rest = rest.replace(` ${text.join(" ")} `, " ");
  }
  return rest.split(" ").filter((word) => word !== "");
}

function open(html: string): { document: Document } {
  // Style sheets play no part without a browser, and jsdom throws on some.
  const unstyled = html.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, "");
  const dom = new JSDOM(unstyled, { url: ADDRESS, virtualConsole: new VirtualConsole() });
  return { document: dom.window.document };
}

function readMetadata(path: string): v.InferOutput<typeof Metadata> | null {
  return existsSync(path) ? v.parse(Metadata, JSON.parse(readFileSync(path, "utf8"))) : null;
}

function same(expected: string, found: string | null): boolean {
  return words(expected).join(" ") === words(found ?? "").join(" ");
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function compare(expected: string[], found: string[]) {
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    }
  }
  const precision = found.length === 0 ? 0 : shared / found.length;
  const recall = expected.length === 0 ? 1 : shared / expected.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { f1, precision, recall };
}

function print(rows: readonly Row[]): void {
  const mark = (value: boolean | null) => (value === null ? "-" : value ? "yes" : "NO");
  const figure = (value: number | null) => (value === null ? "-" : value.toFixed(3));
  const lines = rows.map((row) => [
    row.page,
    mark(row.title),
    mark(row.date),
    figure(row.f1),
    figure(row.precision),
    figure(row.recall),
    figure(row.readability),
    figure(row.aside),
    figure(row.all),
    mark(row.unchanged),
    `${row.milliseconds}`,
    row.error ?? "",
  ]);
  const table = [
    [
      "page",
      "title",
      "date",
      "F1",
      "precision",
      "recall",
      "Readability",
      "set aside",
      "all F1",
      "unchanged",
      "ms",
      "error",
    ],
    ...lines,
  ];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of table) {
    process.stdout.write(
      `${line
        .map((cell, i) => cell.padEnd(widths?.[i] ?? 0))
        .join("  ")
        .trimEnd()}\n`,
    );
  }
  const known = (key: "title" | "date") => rows.filter((row) => row[key] !== null);
  const right = (key: "title" | "date") => known(key).filter((row) => row[key]).length;
  const mean = (key: "f1" | "readability" | "aside" | "all") => {
    const values = rows.flatMap((row) => row[key] ?? []);
    return (values.reduce((sum, value) => sum + value, 0) / (values.length || 1)).toFixed(4);
  };
  process.stdout.write(
    `\n${rows.length} pages; title ${right("title")}/${known("title").length}, date ${right("date")}/${known("date").length}, ` +
      `mean F1 ${mean("f1")} (Readability ${mean("readability")}; set aside ${mean("aside")}; all ${mean("all")}), errors ${rows.filter((row) => row.error).length}, changed ${rows.filter((row) => !row.unchanged).length}\n`,
  );
}

const given = process.argv[2];
// npm runs us in the project's folder; the reader's own is in INIT_CWD.
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), given ?? "");
if (given === undefined) {
  process.stderr.write("npm run pages -- DIR: give a folder with a folder for each saved page\n");
  process.exitCode = 2;
} else if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  process.stderr.write(`${folder} is no folder: give one with a folder for each saved page\n`);
  process.exitCode = 2;
} else {
  const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  print(pages.flatMap((entry) => measure(folder, entry.name) ?? []));
}
