/** An article's text as blocks, in reading order, each with a way back to the live page. */
import type { Article, Block, BlockKind } from "../core/article.ts";
import type { Span } from "../core/finding.ts";
import { type BodyText, findBodyText } from "./body-text.ts";
import { rangeIn } from "./flow-text.ts";
import { primaryLanguage, readMeta } from "./meta.ts";
import { type Passage, passagesIn } from "./passages.ts";
import { findPublished } from "./published.ts";

export interface Extracted {
  article: Article;
  /** A live range over a span of a block's text; null where the page has changed those words since. */
  rangeOf(block: number, span: Span): Range | null;
  /** The block-level element that a block's text stands in. */
  blockElement(block: number): Element | null;
}

/** Above these, Readability would take seconds or overflow the stack: it recurses and compares. */
const MOST_ELEMENTS = 15_000;
const DEEPEST = 400;

const MOST_BLOCKS = 5_000;
/** Less text than this in characters, and the plain way is tried as well. */
const ENOUGH = 250;
/** A suspect element that holds more than this share of the text is the article's own. */
const HOLDS_ARTICLE = 0.5;

const SHORTEST_CAPTION = 20;
/** Longer lines are text, whatever they look like. */
const LONGEST_ASIDE = 200;

const STANDFIRST =
  /(?:^|[-_\s])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|dek|deck|lede|lead-?(?:text|paragraph)|summary|intro(?:duction)?|teaser|excerpt|article-?(?:description|lead|summary)|kicker-?text)(?:$|[-_\s])/i;
const PARAGRAPH_TAGS = new Set(["P", "BLOCKQUOTE", "PRE", "DD", "FIGCAPTION"]);
const HEADING = /^H[1-6]$/;

/** Reads a page. Never throws and never writes to the page; a page without text has no blocks. */
export function extractArticle(document: Document): Extracted {
  const url = attempt(() => addressOf(document));
  const meta = attempt(() => readMeta(document)) ?? new Map<string, string>();
  const list = attempt(() => passagesIn(document.body ?? document.documentElement));
  const all = list?.passages ?? [];
  const body = attempt(() =>
    isManageable(document, list?.depth ?? 0) ? findBodyText(document) : null,
  );
  const pageTitle = attempt(() => document.title.trim()) || null;
  const ogTitle = meta.get("og:title") ?? null;
  const stated = body?.title ?? ogTitle ?? pageTitle;
  const headline = findHeadline(all, [stated, ogTitle, pageTitle]);
  const chosen = withCaptions(all, choose(all, body, headline), headline);
  const description = meta.get("og:description") ?? meta.get("description") ?? null;
  const { passages, kinds } = arrange(all, chosen, headline, description);
  const blocks: Block[] = passages.map((passage, index) => ({
    kind: kinds[index] ?? "paragraph",
    text: passage.flow.text,
  }));
  const tag = attempt(() => document.documentElement.getAttribute("lang"));
  return {
    article: {
      url,
      title: stated ?? headline?.flow.text ?? null,
      published: attempt(() => findPublished(document, url))?.published ?? null,
      lang: primaryLanguage(tag) ?? primaryLanguage(meta.get("og:locale") ?? meta.get("language")),
      blocks,
    },
    rangeOf: (block, span) => {
      const passage = passages[block];
      return passage ? rangeIn(passage.flow, span) : null;
    },
    blockElement: (block) => passages[block]?.element ?? null,
  };
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

/** The passages of the body: Readability's where it found enough, else the plain way's. */
function choose(
  passages: readonly Passage[],
  body: BodyText | null,
  headline: Passage | null,
): Set<Passage> {
  const read = body ? withoutSuspects(passages.filter((p) => isMostlyIn(p, body.nodes))) : [];
  if (lengthOf(read) >= ENOUGH) return new Set(read);
  const plain = withoutSuspects(plainBody(passages, headline));
  return new Set(lengthOf(plain) > lengthOf(read) ? plain : read);
}

/** Adds the captions between headline and end, which Readability drops with their pictures. */
function withCaptions(
  passages: readonly Passage[],
  chosen: ReadonlySet<Passage>,
  headline: Passage | null,
): Set<Passage> {
  const first = passages.findIndex((passage) => passage === headline || chosen.has(passage));
  const last = passages.findLastIndex((passage) => chosen.has(passage));
  const body = passages[last]?.element;
  const captions = passages
    .slice(first, last + 1)
    .filter(
      (passage) =>
        passage.inCaption &&
        passage.linked < 0.5 &&
        passage.flow.text.length >= SHORTEST_CAPTION &&
        passage.suspects.every((suspect) => body && suspect.contains(body)),
    );
  return new Set([...chosen, ...captions]);
}

function isMostlyIn(passage: Passage, nodes: ReadonlySet<Node>): boolean {
  let inside = 0;
  let all = 0;
  for (const { node, start, end } of passage.stretches) {
    const length = node.data.slice(start, end).trim().length;
    all += length;
    if (nodes.has(node)) inside += length;
  }
  return inside * 2 > all;
}

/** Paragraphs of the article element that holds most text, else of the whole page. */
function plainBody(passages: readonly Passage[], headline: Passage | null): Passage[] {
  const paragraphs = passages.filter((passage) => passage !== headline && isParagraph(passage));
  const lengths = new Map<Element, number>();
  for (const passage of paragraphs) {
    const home = passage.element.closest("[itemprop=articleBody], article, main, [role=main]");
    if (home) lengths.set(home, (lengths.get(home) ?? 0) + passage.flow.text.length);
  }
  const best = Array.from(lengths).sort((a, b) => b[1] - a[1])[0];
  if (!best || best[1] < lengthOf(paragraphs) / 3) return paragraphs;
  return paragraphs.filter((passage) => best[0].contains(passage.element));
}

function isParagraph(passage: Passage): boolean {
  const { text } = passage.flow;
  const name = passage.element.nodeName;
  if (passage.linked > 0.5) return false;
  if (PARAGRAPH_TAGS.has(name) || HEADING.test(name)) return true;
  return text.length >= 80 || (passage.inItem && /[.!?]["”’)]*$/.test(text));
}

/** Drops what stands in navigation, comments and such, unless that holds most of the text. */
function withoutSuspects(passages: readonly Passage[]): Passage[] {
  const total = lengthOf(passages);
  const held = new Map<Element, number>();
  for (const passage of passages) {
    for (const suspect of passage.suspects) {
      held.set(suspect, (held.get(suspect) ?? 0) + passage.flow.text.length);
    }
  }
  return passages.filter((passage) =>
    passage.suspects.every((suspect) => (held.get(suspect) ?? 0) > total * HOLDS_ARTICLE),
  );
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, passage) => sum + passage.flow.text.length, 0);
}

/** The heading that says what the page's titles say; without titles, the first `h1`. */
function findHeadline(
  passages: readonly Passage[],
  titles: readonly (string | null)[],
): Passage | null {
  const headings = passages.filter((passage) => passage.element.closest("h1, h2") !== null);
  const first = passages.filter((passage) => passage.element.closest("h1") !== null);
  for (const title of titles) {
    const words = title ? plainWords(title) : "";
    if (words === "") continue;
    const match = [...first, ...headings].find((passage) => {
      const own = plainWords(passage.flow.text);
      return (
        own.length >= 8 && (words.startsWith(own) || words.endsWith(own) || own.startsWith(words))
      );
    });
    if (match) return match;
  }
  const inArticle = first.find((passage) => passage.element.closest("article, main") !== null);
  const lone = inArticle ?? (first.length === 1 ? first[0] : undefined);
  if (lone) return lone;
  const said = plainWords(titles.find((title) => title !== null) ?? "");
  return passages.find((passage) => said !== "" && plainWords(passage.flow.text) === said) ?? null;
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Puts headline, standfirst and body in reading order and says what each is. */
function arrange(
  all: readonly Passage[],
  chosen: ReadonlySet<Passage>,
  headline: Passage | null,
  description: string | null,
): { passages: Passage[]; kinds: BlockKind[] } {
  const passages: Passage[] = [];
  const kinds: BlockKind[] = [];
  const about = plainWords(description ?? "").slice(0, 60);
  let place: "before" | "head" | "body" = isOnTop(headline, all, chosen) ? "before" : "head";
  for (const passage of all) {
    if (passages.length >= MOST_BLOCKS) break;
    let kind: BlockKind | null = null;
    if (passage === headline) {
      kind = "headline";
      place = "head";
    } else if (place === "head" && isStandfirst(passage, about)) {
      kind = "standfirst";
    } else if (place === "before") {
      continue;
    } else if (chosen.has(passage) && !isAside(passage, headline, place === "head")) {
      kind = kindOf(passage);
      if (kind === "paragraph") place = "body";
    }
    if (kind) {
      passages.push(passage);
      kinds.push(kind);
    }
  }
  return { passages, kinds };
}

/** True where the headline stands above the text; what comes before it is then the page's own head. */
function isOnTop(
  headline: Passage | null,
  all: readonly Passage[],
  chosen: ReadonlySet<Passage>,
): boolean {
  if (!headline) return false;
  const above = all.slice(0, all.indexOf(headline)).filter((passage) => chosen.has(passage));
  return lengthOf(above) * 2 < lengthOf(Array.from(chosen));
}

/** A line that is not part of the text: the headline again, a bare date, a byline, a link to another story. */
function isAside(passage: Passage, headline: Passage | null, inHead: boolean): boolean {
  const { text } = passage.flow;
  if (text === headline?.flow.text) return true;
  if (text.length > LONGEST_ASIDE) return false;
  if (passage.element.closest("table") === null && isBareDate(text)) return true;
  if (isAllTime(passage)) return true;
  if (inHead && /^by\s/i.test(text) && !/[.!?]$/.test(text)) return true;
  if (passage.linked > 0.6 && /^(?:read|see|watch|listen)\b/i.test(text)) return true;
  const inList = passage.inItem || passage.element.nodeName === "DIV";
  return inList && passage.linked > 0.9 && !/[.!?]["”’)]*$/.test(text);
}

function isAllTime({ stretches }: Passage): boolean {
  return stretches.every(
    ({ node }) => node.parentElement?.closest("time") ?? node.data.trim() === "",
  );
}

/** A date or a time of day with a label or none: nothing is left when these are taken away. */
function isBareDate(text: string): boolean {
  if (!/\d{4}|\d:\d\d|\b\d{1,2} \p{L}|\p{L} \d/u.test(text) || text.length > 100) return false;
  const rest = text
    .replace(/\b(?:by staff|last|first|published|posted|updated|modified|on|at|ago|of)\b/gi, "")
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi, "")
    .replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*/gi, "")
    .replace(/\b(?:years?|months?|weeks?|days?|hours?|minutes?|mins?)\b/gi, "")
    .replace(/[ap]\.?m\b|[A-Z]{2,4}T\b|UTC|(?<=\d)(?:st|nd|rd|th)|(?<=\d)T(?=\d)|Z\b/gi, "");
  return /\d/.test(rest) && !/\p{L}/u.test(rest);
}

function kindOf(passage: Passage): BlockKind {
  if (passage.inCaption) return "caption";
  if (passage.inQuote) return "quote";
  if (passage.inItem) return "item";
  return "paragraph";
}

/** Stands under the headline, and is named so or says what the page's description says. */
function isStandfirst(passage: Passage, about: string): boolean {
  if (passage.suspects.length > 0 || passage.inItem || passage.inCaption) return false;
  if (passage.flow.text.length < 25 || passage.linked > 0.5) return false;
  const own = plainWords(passage.flow.text);
  if (about.length >= 30 && own.startsWith(about) && passage.element.nodeName !== "P") return true;
  let element: Element | null = passage.element;
  for (let level = 0; element && level < 2; level++) {
    const names = `${element.getAttribute("class") ?? ""} ${element.id} ${element.getAttribute("data-testid") ?? ""} ${element.getAttribute("data-component") ?? ""} ${element.getAttribute("data-gu-name") ?? ""} ${element.getAttribute("itemprop") === "description" ? "summary" : ""}`;
    if (STANDFIRST.test(names)) return true;
    element = element.parentElement;
    if (element && (element.textContent ?? "").length > passage.flow.text.length * 3 + 200) break;
  }
  return false;
}
