import type { Day } from "./article.ts";

/**
 * Who has left an office that decided about weapons, the last full day in it, and by what words their
 * successors are known: these were sworn in on 25 October 2022, 5 July 2024, 20 January,
 * 14 March and 6 May 2025.
 */
const FORMER: readonly (readonly [name: RegExp, until: Day, successor: RegExp])[] = [
  [/\bTruss\b/, "2022-10-24", /\b(?:Sunak|Starmer)\b/],
  [/\bSunak\b/, "2024-07-04", /\bStarmer\b/],
  [/\bBiden\b(?!-era)/, "2025-01-19", /\b(?:Trump|Don|Hegseth|Kellogg|Vance)\b/],
  [/\bTrudeau\b/, "2025-03-13", /\bCarney\b/],
  [/\bScholz\b/, "2025-05-05", /\bMerz\b/],
];
/** Of a successor without a name: "the new administration". */
const SUCCESSOR =
  /\b(?:new|this|present|current) (?:\S+ )?(?:administration|government|chancellor)\b/i;

/**
 * The last day that a deed told in these words may be of where they name somebody who has left office by an
 * article's own day: "Biden allowed it" speaks in 2026 of a time before 20 January 2025. Null where they
 * name nobody such, or a successor as well ("Trump took back what Biden gave"), or the article has no day.
 */
export function lastDayInOffice(words: string, published: Day | null): Day | null {
  if (published === null) return null;
  for (const [name, until, successor] of FORMER) {
    if (until >= published || !name.test(words)) continue;
    if (!successor.test(words) && !SUCCESSOR.test(words)) return until;
  }
  return null;
}
