import type { Day } from "./article.ts";
import { type Cue, isCued } from "./cues.ts";

/**
 * Who has left an office that decided about weapons, the last full day in it, and by what words their
 * successors are known: these were sworn in on 25 October 2022, 5 July 2024, 20 January,
 * 14 March and 6 May 2025.
 */
const FORMER: readonly (readonly [name: Cue, until: Day, successor: Cue])[] = [
  [["truss", /\bTruss\b/], "2022-10-24", [["sunak", "starmer"], /\b(?:Sunak|Starmer)\b/]],
  [["sunak", /\bSunak\b/], "2024-07-04", ["starmer", /\bStarmer\b/]],
  [
    ["biden", /\bBiden\b(?!-era)/],
    "2025-01-19",
    [["trump", "don", "hegseth", "kellogg", "vance"], /\b(?:Trump|Don|Hegseth|Kellogg|Vance)\b/],
  ],
  [["trudeau", /\bTrudeau\b/], "2025-03-13", ["carney", /\bCarney\b/]],
  [["scholz", /\bScholz\b/], "2025-05-05", ["merz", /\bMerz\b/]],
];
/** Of a successor without a name: "the new administration". */
const SUCCESSOR: Cue = [
  ["administration", "government", "chancellor"],
  /\b(?:new|this|present|current) (?:\S+ )?(?:administration|government|chancellor)\b/i,
];

/**
 * The last day that a deed told in these words may be of where they name somebody who has left office by an
 * article's own day: "Biden allowed it" speaks in 2026 of a time before 20 January 2025. Null where they
 * name nobody such, or a successor as well ("Trump took back what Biden gave"), or the article has no day.
 */
export function lastDayInOffice(words: string, published: Day | null): Day | null {
  if (published === null) return null;
  for (const [name, until, successor] of FORMER) {
    if (until >= published || !isCued(name, words)) continue;
    if (!isCued(successor, words) && !isCued(SUCCESSOR, words)) return until;
  }
  return null;
}
