/** When an article was published, from what the page says of itself. */
import type { Day } from "../core/article.ts";
import { dayInUrl, findDay, readTime, type WrittenTime } from "./day.ts";
import { isRecord, type JsonLdNode, jsonLdNodes, textOf } from "./json-ld.ts";
import { readMeta } from "./meta.ts";
import { plainWords } from "./plain-words.ts";

/** Where a page's date was found: what it tells machines, its address, what it shows to readers. */
export const DATE_ORIGINS = ["data", "address", "text"] as const;
export type DateOrigin = (typeof DATE_ORIGINS)[number];

export interface Published {
  published: Day | null;
  /** Null where there is no day. */
  origin: DateOrigin | null;
  /** Other days that less trustworthy places name. */
  otherDays: Day[];
}

interface Candidate extends WrittenTime {
  origin: DateOrigin;
}

/** Names of `<meta>` elements, most trustworthy first. */
const PUBLISHED_META = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "citation_publication_date",
  "dcterms.issued",
  "dcterms.created",
  "dc.date.issued",
  "dc.date.created",
  "dc.date",
  "dcterms.date",
  "originalpublicationdate",
  "article.published",
  "article_date_original",
  "publication_date",
  "publish-date",
  "publish_date",
  "published-date",
  "pubdate",
  "ptime",
  "date_published",
  "displaydate",
  "date",
];

const MODIFIED_META = [
  "article:modified_time",
  "og:article:modified_time",
  "og:updated_time",
  "datemodified",
  "article:modified",
  "dcterms.modified",
  "dc.date.modified",
  "last-modified",
  "lastmod",
  "revision_date",
];

const ARTICLE = /(?:Article|BlogPosting|Report|SocialMediaPosting)$/;
const LABEL_MODIFIED =
  /\b(?:updated|modified|edited|revised|corrected|aktualisiert|actualizado|mis à jour|aggiornato|оновлено|обновлено)\b/i;
const DATE_NAME =
  /(?:^|[-_\s])(?:date|dateline|time(?:stamp)?|datetime|pub(?:lish(?:ed)?)?(?:[-_]?(?:date|time|on))?|posted(?:[-_]?on)?|entry-date|byline|meta)(?:$|[-_\s])/i;
/** How agencies open a story: "KYIV, May 31, 2024 (Agency) - ". */
const DATELINE =
  /^\s*\p{Lu}[\p{Lu} .,'’-]{2,40},?\s[^\n]{6,30}?\d{4}\s*(?:\([^)]{1,30}\)\s*)?[-–—(]/u;
const LONGEST_DATE_TEXT = 160;

/** Never throws on a page's content; `url` is the page's own address, where it has one. */
export function findPublished(document: Document, url: string | null): Published {
  const meta = readMeta(document);
  const node = mainNode(jsonLdNodes(document), url);
  const times = readTimes(document);
  const candidates = [
    ...fromNode(node, "datePublished"),
    ...fromMeta(meta, PUBLISHED_META),
    ...times.published,
    ...fromUrl(url),
    ...(times.published.length > 0 ? [] : visible(document, false)),
    ...fromNode(node, "dateCreated"),
    ...fromNode(node, "uploadDate"),
  ];
  const modified =
    fromNode(node, "dateModified")[0] ??
    fromMeta(meta, MODIFIED_META)[0] ??
    times.modified[0] ??
    visible(document, true)[0] ??
    null;
  const best = candidates[0];
  if (!best) return { published: null, origin: null, otherDays: [] };
  const written = candidates.find((other) => writesLocalTime(best, other)) ?? best;
  return {
    published: written.day,
    origin: written.origin,
    otherDays: otherDays(candidates, written, modified),
  };
}

/** The day that a page gives to machines or has in its address, for an article that it shows in an iframe. */
export function findStated(document: Document, url: string | null): Day | null {
  const { published, origin } = findPublished(document, url);
  return origin === "text" ? null : published;
}

/**
 * The day of one of several articles of a page, by what the page says of it alone: its own JSON-LD
 * node, and what stands under its root. Null where there is none.
 */
export function findPublishedIn(document: Document, root: Element, headline: string): Day | null {
  const words = plainWords(headline);
  const node = jsonLdNodes(document).find(
    (each) => words !== "" && plainWords(textOf(each, "headline") ?? "") === words,
  );
  const candidates = [
    ...fromNode(node ?? null, "datePublished"),
    ...readTimes(root).published,
    ...visible(root, false),
  ];
  return candidates[0]?.day ?? null;
}

/** The same instant given in the newsroom's own offset says what day it was there. */
function writesLocalTime(best: Candidate, other: Candidate): boolean {
  return best.utc && !other.utc && other.instant !== null && closeTo(best.instant, other.instant);
}

function closeTo(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) < 60_000;
}

function otherDays(
  candidates: readonly Candidate[],
  chosen: Candidate,
  modified: WrittenTime | null,
): Day[] {
  const found = new Set<Day>();
  for (const { day, instant } of candidates) {
    const same = day === chosen.day || closeTo(instant, chosen.instant);
    // Many sites put the day of the last change into a tag meant for publication.
    if (!same && day !== modified?.day) found.add(day);
  }
  return [...found];
}

/** The node that is about this page, where several articles are described. */
function mainNode(nodes: readonly JsonLdNode[], url: string | null): JsonLdNode | null {
  const articles = nodes.filter((node) => node.types.some((type) => ARTICLE.test(type)));
  const isAt = (node: JsonLdNode, form: (address: string) => string) =>
    url !== null && addressesOf(node).some((address) => form(address) === form(url));
  const own =
    articles.find((node) => isAt(node, withoutAnchor)) ??
    articles.find((node) => isAt(node, pathOf));
  const dated = (node: JsonLdNode) => textOf(node, "datePublished") !== null;
  return own ?? articles.find(dated) ?? articles[0] ?? nodes.find(dated) ?? null;
}

/** Where a node says that its article stands: as text, or as a node with an id. */
function addressesOf(node: JsonLdNode): string[] {
  const page = node.value.mainEntityOfPage;
  const inPage = isRecord(page) ? textOf({ types: [], value: page }, "@id") : null;
  return [
    textOf(node, "url"),
    textOf(node, "@id"),
    textOf(node, "mainEntityOfPage"),
    inPage,
  ].filter((address) => address !== null);
}

function withoutAnchor(address: string): string {
  return address.replace(/#.*$/s, "");
}

function pathOf(address: string): string {
  return address
    .replace(/^[a-z]+:\/\/[^/]*/i, "")
    .replace(/[?#].*$/s, "")
    .replace(/\/$/, "");
}

function fromNode(node: JsonLdNode | null, key: string): Candidate[] {
  return candidate("data", (node && textOf(node, key)) ?? "");
}

function fromMeta(meta: ReadonlyMap<string, string>, names: readonly string[]): Candidate[] {
  return names.flatMap((name) => candidate("data", meta.get(name) ?? ""));
}

function fromUrl(url: string | null): Candidate[] {
  const day = url === null ? null : dayInUrl(url);
  return day ? [{ origin: "address", day, instant: null, utc: false }] : [];
}

function candidate(origin: DateOrigin, text: string): Candidate[] {
  const time = readTime(text);
  return time ? [{ ...time, origin }] : [];
}

/** `<time>` elements that are marked as the article's own, or stand with its headline. */
function readTimes(scope: Document | Element): { published: Candidate[]; modified: Candidate[] } {
  const published: Candidate[] = [];
  const modified: Candidate[] = [];
  const head = nearHeadline(scope);
  const elements = scope.querySelectorAll(
    "time, [itemprop=datePublished], [itemprop=dateModified], abbr.published",
  );
  for (let i = 0; i < elements.length && i < 60; i++) {
    const element = elements[i];
    if (!element || element.nodeName === "META") continue;
    const written =
      element.getAttribute("datetime") ??
      element.getAttribute("content") ??
      element.getAttribute("title") ??
      element.textContent ??
      "";
    const property = element.getAttribute("itemprop") ?? "";
    const explicit =
      property === "datePublished" ||
      element.hasAttribute("pubdate") ||
      /\bpublished\b/.test(element.getAttribute("class") ?? "");
    const beside = head?.contains(element) ?? false;
    if (!explicit && !beside && property !== "dateModified") continue;
    const target =
      property === "dateModified" || (!explicit && isLabelledModified(element))
        ? modified
        : published;
    target.push(...candidate("text", written));
  }
  return { published: published.slice(0, 1), modified: modified.slice(0, 1) };
}

/** "Updated" stands in the element, in its class, or just before it. */
function isLabelledModified(element: Element): boolean {
  const parent = element.parentElement;
  const around = parent && (parent.textContent ?? "").length < 60 ? parent.textContent : "";
  const before = element.previousSibling?.textContent?.slice(-30) ?? "";
  const own = `${element.textContent?.slice(0, 60)} ${element.getAttribute("class")?.replace(/[-_]/g, " ")}`;
  return (
    LABEL_MODIFIED.test(`${before} ${own}`) ||
    (LABEL_MODIFIED.test(around ?? "") && !/publish|posted/i.test(around ?? ""))
  );
}

/** The element that holds the headline and what stands with it, but not the whole page. */
function nearHeadline(scope: Document | Element): Element | null {
  const headline =
    scope.querySelector("article h1, main h1, h1") ??
    (scope.nodeType === 1 ? scope.querySelector("h2") : null);
  let element = headline;
  for (let level = 0; level < 4 && element?.parentElement; level++) {
    const parent: Element = element.parentElement;
    if (/^(?:BODY|HTML)$/.test(parent.nodeName)) break;
    element = parent;
    if (element === scope || element.nodeName === "ARTICLE" || element.nodeName === "HEADER") break;
  }
  return element === headline ? (headline?.parentElement ?? null) : element;
}

/** Dates in short visible text that stands with the headline. */
function visible(scope: Document | Element, modified: boolean): Candidate[] {
  const root = nearHeadline(scope) ?? (scope.nodeType === 1 ? null : (scope as Document).body);
  const elements =
    root?.querySelectorAll(
      "span, p, pre, div, li, small, dd, b, em, a, h2, h3, td, font, address",
    ) ?? [];
  for (let i = 0; i < elements.length && i < 150; i++) {
    const element = elements[i];
    if (!element) continue;
    const text = element.textContent ?? "";
    const short = text.length <= LONGEST_DATE_TEXT;
    const day = short ? datedText(text, isDateElement(element), modified) : null;
    if (day) return [{ origin: "text", day, instant: null, utc: false }];
    const dateline =
      !modified && /^(?:P|PRE|DIV)$/.test(element.nodeName) ? DATELINE.exec(text) : null;
    const filed = dateline ? findDay(dateline[0]) : null;
    if (filed) return [{ origin: "text", day: filed, instant: null, utc: false }];
  }
  return [];
}

function datedText(text: string, named: boolean, modified: boolean): Day | null {
  const label = LABEL_MODIFIED.exec(text);
  if (modified) return label ? findDay(text.slice(label.index)) : null;
  const before = label ? text.slice(0, label.index) : text;
  const day = findDay(before);
  if (!day) return null;
  const labelled = /\b(?:publish|posted|first|date|veröffentlicht|publi|опубл)/i.test(before);
  // A short line that is little more than a date is a dateline; a sentence that holds one is not.
  const bare = before.replace(/[^\p{L}]/gu, "").length < 40;
  return labelled || named || bare ? day : null;
}

function isDateElement(element: Element): boolean {
  const name = `${element.getAttribute("class") ?? ""} ${element.id}`;
  return DATE_NAME.test(name);
}
