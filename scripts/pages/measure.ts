/** Reads one saved page and weighs what was read against what is known of it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import * as v from "valibot";
import type { Article, Block } from "../../src/core/article.ts";
import { extractArticle } from "../../src/page/extract.ts";
import { passagesIn } from "../../src/page/passages.ts";
import { findPublished } from "../../src/page/published.ts";
import { compareWords, without, words } from "./compare-words.ts";

const Metadata = v.object({
  title: v.nullish(v.string()),
  publishedTime: v.nullish(v.string()),
});

/** What is printed of a page; null where it is not known. */
export interface Row {
  page: string;
  title: boolean | null;
  date: boolean | null;
  /** Of words, against the expected text, body with body. */
  f1: number | null;
  /** The same of Readability's own result. */
  readability: number | null;
  /** Share of the expected words that count on neither side. */
  uncounted: number | null;
  /** Of all words but the headline. */
  all: number | null;
  precision: number | null;
  recall: number | null;
  unchanged: boolean;
  error: string | null;
  milliseconds: number;
}

/** Where a saved page is taken to have stood. */
const ADDRESS = "https://news.example/saved/page";

/** Null for a folder without a page. */
export function measure(folder: string, page: string): Row | null {
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
    uncounted: null,
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
      const uncounted = uncountedTexts(document, article, truth.length);
      const bare = without(truth, uncounted);
      const body = article.blocks.filter(({ kind }) => /^(?:paragraph|item|quote)$/.test(kind));
      const all = article.blocks.filter(({ kind }) => kind !== "headline");
      Object.assign(row, compareWords(bare, without(words(textOf(body)), uncounted)));
      row.all = compareWords(truth, words(textOf(all))).f1;
      row.uncounted = truth.length === 0 ? 0 : 1 - bare.length / truth.length;
      const own = new Readability(document).parse()?.textContent ?? "";
      row.readability = compareWords(bare, without(words(own), uncounted)).f1;
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
function uncountedTexts(
  document: Document,
  { title, blocks }: Article,
  length: number,
): string[][] {
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
