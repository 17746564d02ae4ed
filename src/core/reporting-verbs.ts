/**
 * Verbs that report what somebody says. Looked up word by word: one expression of them all takes
 * milliseconds to compile, and a content script starts cold on each page.
 */
import type { Span } from "./finding.ts";
import { wordSet } from "./word-set.ts";

export type Verb = Span;

export const REPORTING: ReadonlySet<string> = wordSet(
  "said says told tells added adds argues argued warns warned insists insisted stresses stressed " +
    "stated wrote writes declares declared noted explains explained announced confirms confirmed " +
    "reiterated repeated tweeted posted believes thinks maintains maintained suggests suggested " +
    "acknowledged conceded contends contended complains complained asserts asserted alleges alleged " +
    "claimed accuses accused remarked recalled reported",
);
/** Plural forms. Most are nouns as well: they count only after a word in "s" and before another word. */
const PLURAL = wordSet(
  "say argue warn contend insist maintain believe think suggest complain fear",
);
/** Verbs only together with the word that follows. */
const IN_TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ["claims", " that"],
  ["reports", " that"],
  ["pointed", " out"],
]);
const WORD = /\w+/g;
/** Two who argue over something report nothing. */
const QUARREL = /^ (?:on [a-z]+ )?(?:over|about|with)\b/i;

export function reportingVerbs(text: string): Verb[] {
  const verbs: Verb[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    const end = endOfVerb(found[0].toLowerCase(), text, found.index);
    if (end > 0) verbs.push({ start: found.index, end });
  }
  return verbs;
}

/** Where the verb that begins with a word ends; 0 where it is none. */
function endOfVerb(word: string, text: string, start: number): number {
  const end = start + word.length;
  if (REPORTING.has(word)) {
    return word.startsWith("argue") && QUARREL.test(text.slice(end)) ? 0 : end;
  }
  if (PLURAL.has(word)) {
    const isPlural = /s /i.test(text.slice(Math.max(0, start - 2), start));
    return isPlural && text.startsWith(" ", end) ? end : 0;
  }
  const next = IN_TWO_WORDS.get(word);
  if (next === undefined) return 0;
  const whole = end + next.length;
  const isNext = text.slice(end, whole).toLowerCase() === next;
  return isNext && !/^\w/.test(text.slice(whole)) ? whole : 0;
}
