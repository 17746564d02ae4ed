import { dayOf } from "../../src/core/article.ts";
import { decide } from "../../src/core/topic.ts";
import { extractArticle } from "../../src/page/extract.ts";
import { findPublished } from "../../src/page/published.ts";
import { readSignals } from "../../src/page/signals.ts";
import type { Reading } from "./gallery.ts";

/** Reads a document the way the extension does; runs in jsdom and, bundled, in a browser. */
export function readPage(document: Document): Reading {
  const before = document.documentElement.outerHTML;
  const { isArticle, onTopic } = decide(readSignals(document));
  const { article, partial, rangeOf } = extractArticle(document);
  const date = findPublished(document, document.location.href);
  return {
    isArticle,
    onTopic,
    title: article.title,
    published: article.published,
    blocks: article.blocks.map(({ kind, text }) => [kind, text]),
    ranges: article.blocks.map(({ text }, index) => {
      const range = rangeOf(index, { start: 0, end: text.length });
      return visibleText(range);
    }),
    days: article.blocks.map((block) => dayOf(block, article)),
    dateFrom: date.origin,
    otherDays: date.otherDays,
    partial,
    unchanged: document.documentElement.outerHTML === before,
  };
}

/** A range's text without white space, invisible characters and what is hidden inside it. */
function visibleText(range: Range | null): string {
  const content = range?.cloneContents();
  for (const hidden of content?.querySelectorAll(".visually-hidden") ?? []) hidden.remove();
  return (content?.textContent ?? "null").replace(/[\s\u00AD\u200B\u2060\uFEFF]/g, "");
}
