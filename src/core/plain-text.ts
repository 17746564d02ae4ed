import type { Article, Block } from "./article.ts";
import { decide, type TopicDecision, textSignals } from "./topic.ts";

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

/**
 * A plain text as an article without a date. Whoever hands over bare text hands over the article: only its subject
 * is in question. `title` goes before its own headline.
 */
export function readPlainText(
  text: string,
  { title, url }: { title?: string | undefined; url?: string | null | undefined } = {},
): { article: Article; decision: TopicDecision } {
  const blocks = blocksFromText(text);
  const headline = blocks.find(({ kind }) => kind === "headline")?.text ?? null;
  const rest = blocks.filter(({ kind }) => kind !== "headline");
  const lead = rest.map((block) => block.text).join("\n");
  const article: Article = {
    url: url ?? null,
    title: title ?? headline,
    published: null,
    lang: null,
    blocks,
  };
  const decision = decide(textSignals(article.title, lead));
  return { article, decision: { ...decision, isArticle: blocks.length > 0 } };
}
