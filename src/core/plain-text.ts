import type { Block } from "./article.ts";

/** A headline is shorter than this, in characters. */
const LONGEST_HEADLINE = 160;

/** Drawn as nothing, in the way of matching; a page's text is read without them too. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * The blocks of a plain text: paragraphs are separated by empty lines, whitespace is collapsed. A
 * short first paragraph without final punctuation, with more text after it, is the headline.
 */
export function blocksFromText(text: string): Block[] {
  const paragraphs = text
    .replace(INVISIBLE, "")
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
  return paragraphs.map((paragraph, index) => ({
    kind: index === 0 && paragraphs.length > 1 && isHeadline(paragraph) ? "headline" : "paragraph",
    text: paragraph,
  }));
}

function isHeadline(paragraph: string): boolean {
  return paragraph.length <= LONGEST_HEADLINE && !/[.!?…:;,]["”’»)]*$/.test(paragraph);
}
