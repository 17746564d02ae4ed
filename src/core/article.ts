/** A calendar day, `2024-05-30`; days compare as strings. */
export type Day = string;

/** What part of an article a block of text is. */
export type BlockKind = "headline" | "standfirst" | "paragraph" | "item" | "quote" | "caption";

/** One block of an article's text, in reading order. */
export interface Block {
  kind: BlockKind;
  text: string;
  /**
   * The block's own day, where it is not the article's: an update of a live blog, or another
   * article below the first, which its headline opens. Null where that has none.
   */
  published?: Day | null;
}

/** An article as the core sees it: plain text and what is known about it. */
export interface Article {
  url: string | null;
  title: string | null;
  /** The day of publication; null where the page gives none. */
  published: Day | null;
  /** Primary language subtag, `en`; null where the page gives none. */
  lang: string | null;
  blocks: readonly Block[];
}

/** The day that a block speaks of; null where none is known. */
export function dayOf(block: Block, article: Article): Day | null {
  return block.published === undefined ? article.published : block.published;
}

/**
 * For each block the first block of its section: a headline begins one, since a page that scrolls on
 * holds several articles.
 */
export function sectionsOf(blocks: readonly Block[]): number[] {
  let section = 0;
  return blocks.map((block, b) => {
    if (block.kind === "headline") section = b;
    return section;
  });
}

/** Between two blocks of the extracted text. */
const BLOCK_SEPARATOR = "\n\n";

/** The text that `start` and `end` of a report's notes index: all blocks, an empty line between. */
export function extractedText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
}

/** Where each block starts in `extractedText`. */
export function blockStarts(blocks: readonly Block[]): number[] {
  let at = 0;
  return blocks.map((block) => {
    const start = at;
    at += block.text.length + BLOCK_SEPARATOR.length;
    return start;
  });
}
