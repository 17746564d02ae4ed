import { JSDOM } from "jsdom";
import type { Article } from "../core/article.ts";
import { readPlainText } from "../core/plain-text.ts";
import { decide, type TopicDecision } from "../core/topic.ts";
import { extractArticle } from "../page/extract.ts";
import { readSignals } from "../page/signals.ts";

/** jsdom cannot compute some styles and fails on them; what is hidden by a sheet is read all the same. */
const STYLE = /(<script\b[^>]*>[\s\S]*?<\/script\s*>)|<style\b[^>]*>[\s\S]*?<\/style\s*>/gi;

/**
 * Reads a saved page as the extension reads a live one. Its scripts do not run, nothing is loaded.
 * A page that jsdom cannot build (tens of thousands of levels) is read as its bare text.
 */
export function readHtml(
  html: string,
  url: string | null,
): { article: Article; decision: TopicDecision } {
  let window: JSDOM["window"];
  try {
    window = new JSDOM(html.replace(STYLE, "$1"), url === null ? {} : { url }).window;
  } catch {
    return readPlainText(html.replace(STYLE, "$1").replace(/<[^>]*>/g, "\n\n"), { url });
  }
  try {
    const { document } = window;
    // jsdom has an address of its own for a page without one.
    const decision = decide({ ...readSignals(document), url });
    const { article } = extractArticle(document);
    return { article: { ...article, url }, decision };
  } finally {
    window.close();
  }
}
