import { JSDOM } from "jsdom";
import type { Article } from "../core/article.ts";
import { decide, type TopicDecision } from "../core/topic.ts";
import { extractArticle } from "../page/extract.ts";
import { readSignals } from "../page/signals.ts";

/** Reads a saved page as the extension reads a live one. Its scripts do not run, nothing is loaded. */
export function readHtml(
  html: string,
  url: string | null,
): { article: Article; decision: TopicDecision } {
  const { window } = new JSDOM(html, url === null ? {} : { url });
  try {
    const { document } = window;
    const signals = readSignals(document);
    // jsdom's own address for a page without one.
    const decision = decide({ ...signals, url });
    const { article } = extractArticle(document);
    return { article: { ...article, url }, decision };
  } finally {
    window.close();
  }
}
