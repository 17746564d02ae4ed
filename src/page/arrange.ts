/** Puts an article's passages in order and says what each is. */
import type { BlockKind } from "../core/article.ts";
import { findDay } from "./day.ts";
import { namesOf } from "./furniture.ts";
import { lengthOf, type Passage } from "./passages.ts";
import { plainWords } from "./plain-words.ts";

/** Longer lines are text, whatever they look like. */
const LONGEST_ASIDE = 200;

const STANDFIRST =
  /(?:^|[-_\s])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|dek|deck|lede|lead-?(?:text|paragraph)|summary|intro(?:duction)?|teaser|excerpt|article-?(?:description|lead|summary)|kicker-?text)(?:$|[-_\s])/i;

/** A passage and what part of its article it is. */
export interface Arranged {
  passage: Passage;
  kind: BlockKind;
}

/** Puts headline, standfirst and body in reading order and says what each is. */
export function arrange(
  all: readonly Passage[],
  chosen: ReadonlySet<Passage>,
  headline: Passage | null,
  description: string | null,
): Arranged[] {
  const arranged: Arranged[] = [];
  const about = plainWords(description ?? "").slice(0, 60);
  let place: "before" | "head" | "body" = isOnTop(headline, all, chosen) ? "before" : "head";
  // A wrapper named "caption" around the whole article says nothing.
  const captions = lengthOf(Array.from(chosen).filter(({ inCaption }) => inCaption));
  const hasCaptions = captions * 2 < lengthOf(Array.from(chosen));
  for (const passage of all) {
    let kind: BlockKind | null = null;
    if (passage === headline) {
      kind = "headline";
      place = "head";
    } else if (place === "head" && isStandfirst(passage, about)) {
      kind = "standfirst";
    } else if (place === "before") {
      continue;
    } else if (chosen.has(passage) && !isAside(passage, headline, place === "head")) {
      kind = kindOf(passage, hasCaptions);
      if (kind === "paragraph") place = "body";
    }
    if (kind) arranged.push({ passage, kind });
  }
  return arranged;
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

/** A day and hardly anything else, in any language; a sentence ends with a stop. */
function isShortDateLine(text: string): boolean {
  return (
    text.length <= 60 && !/[.!?]$/.test(text) && text.split(" ").length <= 6 && !!findDay(text)
  );
}

/** A date or a time of day with a label or none: nothing is left when these are taken away. */
function isBareDate(text: string): boolean {
  if (isShortDateLine(text)) return true;
  if (!/\d{4}|\d:\d\d|\b\d{1,2} \p{L}|\p{L} \d/u.test(text) || text.length > 100) return false;
  const rest = text
    .replace(/\b(?:by staff|last|first|published|posted|updated|modified|on|at|ago|of)\b/gi, "")
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi, "")
    .replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*/gi, "")
    .replace(/\b(?:years?|months?|weeks?|days?|hours?|minutes?|mins?)\b/gi, "")
    .replace(/[ap]\.?m\b|[A-Z]{2,4}T\b|UTC|(?<=\d)(?:st|nd|rd|th)|(?<=\d)T(?=\d)|Z\b/gi, "");
  return /\d/.test(rest) && !/\p{L}/u.test(rest);
}

function kindOf(passage: Passage, hasCaptions: boolean): BlockKind {
  if (passage.inCaption && hasCaptions) return "caption";
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
    const described = element.getAttribute("itemprop") === "description" ? "summary" : "";
    const names = `${namesOf(element)} ${element.id} ${described}`;
    if (STANDFIRST.test(names)) return true;
    element = element.parentElement;
    if (element && (element.textContent ?? "").length > passage.flow.text.length * 3 + 200) break;
  }
  return false;
}
