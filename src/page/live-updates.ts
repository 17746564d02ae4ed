/** The updates of a live blog, each with the day it was posted. */
import type { Day } from "../core/article.ts";
import type { Arranged } from "./arrange.ts";
import { readTime } from "./day.ts";
import { isRecord, jsonLdNodes, textOf } from "./json-ld.ts";
import type { Passage } from "./passages.ts";
import { plainWords } from "./plain-words.ts";

const LIVE_ADDRESS = /\/live(?:blog)?(?:\/|-|$)|-live(?:blog)?(?:-|\/|$|\.)/i;
const LIVE_MARKUP =
  "[itemtype*='LiveBlogPosting' i], [itemprop=liveBlogUpdate], [class*='live-blog' i], [class*='liveblog' i], [data-component*='live' i]";
const MOST_TIMES = 2_000;
const MOST_UPDATES = 2_000;

/** True where the page says that it is a live blog. */
export function isLiveBlog(document: Document): boolean {
  return (
    jsonLdNodes(document).some(({ types }) => types.includes("LiveBlogPosting")) ||
    document.querySelector(LIVE_MARKUP) !== null
  );
}

/**
 * The day of each passage that stands in a dated update; empty where the page is no live blog. An
 * update reaches as far around its time as no other time stands, or, where only the page's JSON-LD
 * has times, from its headline to the next one.
 */
export function updateDays(
  document: Document,
  url: string | null,
  parts: readonly Arranged[],
): Map<Passage, Day> {
  if (!isLiveBlog(document) && !LIVE_ADDRESS.test(url ?? "")) return new Map();
  const marked = daysByTimes(document, parts);
  return marked.size > 0 ? marked : daysByHeadlines(document, parts);
}

function daysByTimes(document: Document, parts: readonly Arranged[]): Map<Passage, Day> {
  const found = new Map<Passage, Day>();
  const headline = parts.find(({ kind }) => kind === "headline")?.passage.element;
  const days = new Map<Element, Day>();
  for (const time of Array.from(document.querySelectorAll("time[datetime]")).slice(0, MOST_TIMES)) {
    const day = readTime(time.getAttribute("datetime") ?? "")?.day;
    if (day) days.set(time, day);
  }
  /** The days of the times that stand in each element. */
  const held = new Map<Element, Set<Day>>();
  for (const [time, day] of days) {
    for (let up = time.parentElement; up; up = up.parentElement) {
      held.set(up, (held.get(up) ?? new Set()).add(day));
    }
  }
  for (const { passage } of parts) {
    for (let up: Element | null = passage.element; up; up = up.parentElement) {
      const [day, ...others] = held.get(up) ?? [];
      if (!day) continue;
      // With the headline stands the day of the whole.
      if (others.length === 0 && !(headline && up.contains(headline))) found.set(passage, day);
      break;
    }
  }
  return found;
}

function daysByHeadlines(document: Document, parts: readonly Arranged[]): Map<Passage, Day> {
  const days = new Map<string, Day>();
  for (const { value } of jsonLdNodes(document)) {
    const updates: unknown = value.liveBlogUpdate;
    if (!Array.isArray(updates)) continue;
    for (const update of updates.slice(0, MOST_UPDATES) as unknown[]) {
      if (!isRecord(update)) continue;
      const node = { types: [], value: update };
      const day = readTime(textOf(node, "datePublished") ?? "")?.day;
      const headline = plainWords(textOf(node, "headline") ?? "");
      if (day && headline !== "") days.set(headline, day);
    }
  }
  const found = new Map<Passage, Day>();
  let current: Day | undefined;
  for (const { passage, kind } of parts) {
    if (kind === "headline") continue;
    current = days.get(plainWords(passage.flow.text)) ?? current;
    if (current) found.set(passage, current);
  }
  return found;
}
