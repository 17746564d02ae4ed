import type { Day } from "./article.ts";
import { type Cue, hasCue, isCued } from "./cues.ts";
import { lastDayOf, MONTHS } from "./day.ts";
import type { Period, Span } from "./finding.ts";
import { hadEarlier, hadTold, isBackshift, TOLD_IN_THE_PAST } from "./had.ts";
import { EARLIER } from "./tense-cues.ts";

/** Directly before the claim: "After months of indecision". */
const AFTER_A_TIME: Cue = [
  "after ",
  /\bafter (?:a (?:day|week|month|year)|days|weeks|months|years)(?: and (?:days|weeks|months|years))? of\s+(?:(?:the|its|his|public|quiet)\s+)?$/i,
];
/** A stretch of time that is over, unless the sentence has it last until now ("has for months …"). */
const STRETCH: Cue = [
  "for ",
  /\bfor (?:a long time|a year|a decade|half a year|months|years|\d+ (?:weeks|months|years)|four|five|six|most of|much of|more than|over|nearly|almost|the first|two|three)\b/i,
];
const LASTS = /\b(?:has|have|is|are|remains?|still|continues?)\b/i;
const MONTH = MONTHS.join("|");
const MONTH_YEAR = new RegExp(`\\b(?:(${MONTH})\\s+(?:\\d{1,2},?\\s+)?)?(20[12]\\d)\\b`, "g");
/** "stays as it was" is the present. */
const AS_IT_WAS =
  /\b(?:(?:as|where|what) (?:it|he|she|we|they|things) (?:always |ever )?(?:was|were)|the ones (?:it|they|he|we) had)\b/i;
const PAST_FORM: Cue = [
  ["did", "was", "were", "had"],
  /\b(?:did|didn['’]t|was|were|wasn['’]t|weren['’]t|had|hadn['’]t)\b/i,
];

/** How far before a claim's words a "had" still belongs to them, in characters. */
const NEAR = 20;
/** What comes before a date that something began at: it lasts. */
const BEGAN =
  /\b(?:since\s+(?:[a-z]+\s+){0,3}|(?:from|dates? (?:from|back to)|dating (?:from|back to))\s+(?:[a-z]+\s+)?)$/i;

/**
 * True where a sentence speaks of an earlier time than the article's: it names one (`named`, see
 * `earlierTimes`) or says so ("until last month"). `claim` are the words of the claim in it.
 */
export function isAboutEarlierTime(
  sentence: string,
  named: readonly Period[],
  claim: Span = { start: 0, end: sentence.length },
): boolean {
  if (named.length > 0 || hasCue(EARLIER, sentence)) return true;
  // "Had" of the claim's own clause only: "had allowed Moscow to mass troops" is of another.
  const near = sentence.slice(Math.max(0, claim.start - NEAR), claim.end);
  if (hadEarlier(near) && !isBackshift(sentence, claim, near)) return true;
  if (hadTold(sentence.slice(0, claim.start))) return true;
  if (isCued(AFTER_A_TIME, sentence.slice(0, claim.start))) return true;
  return isCued(STRETCH, sentence) && !LASTS.test(sentence);
}

/**
 * The months or years before the article's own that a sentence names ("in November 2024"); not those since
 * when something lasts.
 */
export function earlierTimes(sentence: string, published: Day | null): Period[] {
  const times: Period[] = [];
  if (published === null || !sentence.includes("20")) return times;
  for (const match of sentence.matchAll(MONTH_YEAR)) {
    if (BEGAN.test(sentence.slice(0, match.index))) continue;
    const time = earlierTime(match, published);
    if (time !== null) times.push(time);
  }
  return times;
}

/** "30 May 2024" or "May 2024" at the head of a text; the rest of it begins behind a stop, a colon or a dash. */
const ENTRY = new RegExp(
  `^[\\s•*]*(?:(?:on|in|early|mid|late)[\\s-]+)?(?:\\d{1,2}\\s+)?(?:(${MONTH})\\s+(?:\\d{1,2},?\\s+)?)?(20[12]\\d)\\s*(?:[.:|–—]|-\\s|$)`,
  "i",
);
/** A paragraph that is only a date heads at most this many paragraphs after it. */
export const HEADED = 3;

/**
 * The month or year that the last of the texts tells of as an entry of a chronology from before the article's
 * own, or null: the text begins with its date, or one shortly before is nothing but a date.
 */
export function earlierEntry(texts: readonly string[], published: Day | null): Period | null {
  if (published === null) return null;
  for (let back = 0; back < texts.length; back++) {
    const text = texts[texts.length - 1 - back] ?? "";
    const head = text.slice(0, 40);
    const entry = head.includes("20") ? ENTRY.exec(head) : null;
    if (entry && (back === 0 || entry[0].length === text.length))
      return earlierTime(entry, published);
  }
  return null;
}

/** A date's month, or its year where it names none; null unless before the article's. */
function earlierTime([, month, year]: RegExpMatchArray, published: Day): Period | null {
  const isNamed = (name: string) => name.toLowerCase() === month?.toLowerCase();
  const first = month ? MONTHS.findIndex(isNamed) + 1 : 1;
  const from = `${year}-${String(first).padStart(2, "0")}-01`;
  const isEarlier = month
    ? from.slice(0, 7) < published.slice(0, 7)
    : from.slice(0, 4) < published.slice(0, 4);
  return isEarlier ? { from, to: lastDayOf(Number(year), month ? first : 12) } : null;
}

/** What makes a past form that follows it backshift: "Robles said the guns … were not". */
const TOLD: Cue = [
  TOLD_IN_THE_PAST,
  new RegExp(`\\b(?:${TOLD_IN_THE_PAST.join("|")})(?: on \\w+day)?(?: that)? [^.,;:“”"]*$`, "i"),
];

/** True where somebody named in these words of a sentence tells what follows them. */
export function isTold(before: string): boolean {
  return isCued(TOLD, before);
}

/** True where the words that filled slots are past ("did not allow"). Told, it is backshift. */
export function isPastForm(words: string): boolean {
  return isCued(PAST_FORM, words) && isCued(PAST_FORM, words.replace(AS_IT_WAS, ""));
}
