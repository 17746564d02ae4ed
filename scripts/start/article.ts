/** What `npm start` is asked to show: the sample, a file or an address. */
import { existsSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { isHtml, readInput } from "../../src/cli/input.ts";
import { blocksFromText } from "../../src/core/plain-text.ts";
import { ROOT } from "../paths.ts";
import { serveArticle } from "./serve.ts";

const SAMPLE = `${ROOT}tests/e2e/sample/article.html`;

export interface Shown {
  url: string;
  /** The article as it is served; null for an address, whose text only the browser has. */
  html: string | null;
  close(): void;
}

/** Makes the article available to a browser, or says in one line why it cannot be. */
export async function prepareArticle(
  given: string | undefined,
  folder: string,
): Promise<Shown | { fault: string }> {
  if (given !== undefined && /^https?:\/\//i.test(given)) {
    if (!URL.canParse(given)) return { fault: `${given} is not an address: write https://…` };
    return { url: new URL(given).href, html: null, close: () => undefined };
  }
  const file = given === undefined ? SAMPLE : resolve(folder, given);
  if (!existsSync(file)) return { fault: `${file} does not exist: give a file or an address` };
  const read = readInput(file);
  if ("fault" in read) return read;
  const html = isHtml(read.value) ? read.value : pageOf(read.value, file);
  return { ...(await serveArticle(html, file)), html };
}

/** A plain page around a plain text. */
function pageOf(text: string, file: string): string {
  const blocks = blocksFromText(text);
  const title =
    blocks.find(({ kind }) => kind === "headline")?.text ?? basename(file, extname(file));
  const body = blocks.map(({ kind, text: words }) => {
    const tag = kind === "headline" ? "h1" : "p";
    return `<${tag}>${escaped(words)}</${tag}>`;
  });
  return `<!doctype html>
<meta charset="utf-8">
<meta property="og:type" content="article">
<title>${escaped(title)}</title>
<style>article { max-width: 40em; margin: 4em auto; font: 18px / 1.6 serif }</style>
<article>${body.join("\n")}</article>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
