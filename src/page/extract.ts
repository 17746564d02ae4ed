/** An article's text as blocks, in reading order, each with a way back to the live page. */
import type { Article, Block, Day } from "../core/article.ts";
import type { Span } from "../core/finding.ts";
import { type Arranged, arrange } from "./arrange.ts";
import { articlesIn } from "./articles.ts";
import { bodyOf } from "./body.ts";
import { type BodyText, findBodyText } from "./body-text.ts";
import { chooseBody, withCaptions } from "./choose-body.ts";
import { rangeIn } from "./flow-text.ts";
import { findHeadline } from "./headline.ts";
import { updateDays } from "./live-updates.ts";
import { primaryLanguage, readMeta } from "./meta.ts";
import { type Passage, passagesIn } from "./passages.ts";
import { isPartial } from "./paywall.ts";
import { plainWords } from "./plain-words.ts";
import { findPublished, findPublishedIn, findStated } from "./published.ts";

export interface Extracted {
  article: Article;
  /** True where the page says that only its beginning is free, and shows no more than that. */
  partial: boolean;
  /** A live range over a span of a block's text; null where the page has changed those words since. */
  rangeOf(block: number, span: Span): Range | null;
  /** The block-level element that a block's text stands in. */
  blockElement(block: number): Element | null;
}

/** Above these, Readability would take seconds or overflow the stack: it recurses and compares. */
const MOST_ELEMENTS = 15_000;
const DEEPEST = 400;

const MOST_BLOCKS = 5_000;

/** What the page's head says of the article. */
interface Stated {
  titles: readonly (string | null)[];
  description: string | null;
}

/**
 * Reads a page. Never throws and never writes to the page; a page without text has no blocks.
 * `around` is the page that shows this one in an iframe: it may tell the day.
 */
export function extractArticle(document: Document, around: Document | null = null): Extracted {
  const url = attempt(() => addressOf(document));
  const meta = attempt(() => readMeta(document)) ?? new Map<string, string>();
  const list = attempt(() => passagesIn(bodyOf(document) ?? document.documentElement));
  const all = list?.passages ?? [];
  const body = attempt(() =>
    isManageable(document, list?.depth ?? 0) ? findBodyText(document) : null,
  );
  const pageTitle = attempt(() => document.title.trim()) || null;
  const ogTitle = meta.get("og:title") ?? null;
  const stated = wholeTitle(body?.title ?? null, pageTitle, all) ?? ogTitle ?? pageTitle;
  const described = meta.get("og:description") ?? meta.get("description") ?? null;
  const about = { titles: [stated, ogTitle, pageTitle], description: described };

  const several = attempt(() => articlesIn(document, all)) ?? [];
  const first = several[0];
  const found = first
    ? several.map(({ passages, headline }) =>
        arrangeArticle(passages, body, headline, { titles: [], description: null }),
      )
    : [arrangeArticle(all, body, null, about)];
  const published =
    (first && attempt(() => findPublishedIn(document, first.root, first.headline.flow.text))) ??
    attempt(() => findPublished(document, url))?.published ??
    (around && attempt(() => findStated(around, addressOf(around))));
  const days = first
    ? several.map(({ root, headline }, i) =>
        i === 0 ? published : attempt(() => findPublishedIn(document, root, headline.flow.text)),
      )
    : [published];
  const updates = first ? null : attempt(() => updateDays(document, url, found[0] ?? []));

  const parts = found
    .flatMap((arranged, i) => arranged.map((part) => ({ ...part, day: days[i] ?? null })))
    .slice(0, MOST_BLOCKS);
  const blocks = parts.map(({ passage, kind, day }) =>
    blockOf(passage, kind, updates?.get(passage) ?? day, published),
  );
  const tag = attempt(() => document.documentElement.getAttribute("lang"));
  const headline = parts.find(({ kind }) => kind === "headline")?.passage.flow.text ?? null;
  return {
    article: {
      url,
      title: first ? first.headline.flow.text : (stated ?? headline),
      published,
      lang: primaryLanguage(tag) ?? primaryLanguage(meta.get("og:locale") ?? meta.get("language")),
      blocks,
    },
    partial:
      attempt(() =>
        isPartial(
          document,
          parts.map(({ passage }) => passage),
        ),
      ) ?? false,
    rangeOf: (block, span) => {
      const passage = parts[block]?.passage;
      return passage ? rangeIn(passage.flow, span) : null;
    },
    blockElement: (block) => parts[block]?.passage.element ?? null,
  };
}

/** Readability takes what stands before a colon for the site's name; a page that shows its whole title means it. */
function wholeTitle(
  read: string | null,
  title: string | null,
  passages: readonly Passage[],
): string | null {
  if (!read || !title?.endsWith(read) || !/:\s*$/.test(title.slice(0, -read.length))) return read;
  const words = plainWords(title);
  return passages.some(({ flow }) => plainWords(flow.text) === words) ? title : read;
}

function arrangeArticle(
  passages: readonly Passage[],
  body: BodyText | null,
  known: Passage | null,
  { titles, description }: Stated,
): Arranged[] {
  const headline = known ?? findHeadline(passages, titles);
  const chosen = withCaptions(passages, chooseBody(passages, body, headline), headline);
  return arrange(passages, chosen, headline, description);
}

function blockOf(
  { flow }: Passage,
  kind: Block["kind"],
  day: Day | null,
  published: Day | null,
): Block {
  return day === published ? { kind, text: flow.text } : { kind, text: flow.text, published: day };
}

/** A page may shadow any method of its document; what it breaks is then missing. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function addressOf(document: Document): string | null {
  const href = document.location?.href ?? "";
  return /^(?:https?|file):/.test(href) ? href : null;
}

function isManageable(document: Document, depth: number): boolean {
  return depth <= DEEPEST && document.getElementsByTagName("*").length <= MOST_ELEMENTS;
}
