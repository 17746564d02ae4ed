import type { Day } from "./article.ts";

/**
 * Who has left an office that decided about weapons, the last full day in it, and by what words their
 * successors are known: these were sworn in on 6 September and 25 October 2022, 5 July 2024, 20 January,
 * 14 March and 6 May 2025.
 */
const FORMER: readonly (readonly [name: RegExp, until: Day, successor: RegExp])[] = [
  [/\bBoris Johnson\b/, "2022-09-05", /\b(?:Truss|Sunak|Starmer)\b/],
  [/\bTruss\b/, "2022-10-24", /\b(?:Sunak|Starmer)\b/],
  [/\bSunak\b/, "2024-07-04", /\bStarmer\b/],
  [/\bBiden\b/, "2025-01-19", /\b(?:Trump|Hegseth|Kellogg|Vance)\b/],
  [/\bTrudeau\b/, "2025-03-13", /\bCarney\b/],
  [/\bScholz\b/, "2025-05-05", /\bMerz\b/],
];
/** Of a successor without a name: "the new administration". */
const SUCCESSOR =
  /\b(?:new|this|present|current) (?:\S+ )?(?:administration|government|chancellor)\b/i;

/**
 * The last day that deeds told of these words' holder of an office may be of, where an article's own day is
 * later: "Biden allowed it" speaks in 2026 of a time before 20 January 2025. Null where nobody in the
 * words had left by then, where the sentence names a successor up to their end ("Trump took back what
 * Biden gave"), or the article has no day.
 */
export function lastDayInOffice(
  words: string,
  sentenceToTheirEnd: string,
  published: Day | null,
): Day | null {
  if (published === null) return null;
  for (const [name, until, successor] of FORMER) {
    if (until >= published || !name.test(words)) continue;
    if (!successor.test(sentenceToTheirEnd) && !SUCCESSOR.test(sentenceToTheirEnd)) return until;
  }
  return null;
}
