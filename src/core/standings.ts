import type { Day } from "./article.ts";
import type { Reading, Verdict } from "./finding.ts";

/** The dated part of a standing. The first has `from: null`; the others follow in order. */
export interface DatedVerdict {
  from: Day | null;
  verdict: Verdict;
}

/** The standing whose record a reading is told by: the one that ended the statement's truth, else the one that held. */
export function toldStanding<T extends DatedVerdict>(
  standings: readonly T[],
  { timing, changed, held }: Reading,
): T | undefined {
  if (timing !== "since-publication") return standings[held];
  return standings.find(({ from }) => from === changed && from !== null);
}

/** Index of the standing that held on a day. */
export function standingOn(standings: readonly DatedVerdict[], day: Day): number {
  let held = 0;
  standings.forEach((standing, i) => {
    if (standing.from !== null && standing.from <= day) held = i;
  });
  return held;
}

/**
 * Reads a claim's standings on an article's day.
 *
 * A statement that was accurate then and is not now has `since-publication`, with the day it
 * stopped being so. One that was already inaccurate has `at-publication`, with the day it had
 * stopped being accurate if it ever was. One standing only is `always`. An article without a date
 * is read by the newest standing. `isNews`: the statement tells what is new on its day, and no later
 * day makes it less accurate.
 */
export function readStandings(
  standings: readonly DatedVerdict[],
  published: Day | null,
  isNews = false,
): Reading {
  const newest = standings.length - 1;
  if (published === null) {
    const verdict = standings[newest]?.verdict ?? "supported";
    return { timing: "undated", held: newest, newest, verdict, changed: null };
  }
  const held = standingOn(standings, published);
  const verdict = standings[held]?.verdict ?? "supported";
  if (standings.length === 1) return { timing: "always", held, newest, verdict, changed: null };
  const asItWas: Reading = { timing: "at-publication", held, newest, verdict, changed: null };
  if (isNews) return asItWas;
  if (verdict === "supported") {
    const next = standings.findIndex((s, i) => i > held && s.verdict !== "supported");
    if (next < 0) return asItWas;
    const changed = standings[next]?.from ?? null;
    return { timing: "since-publication", held, newest, verdict, changed };
  }
  let lost: Day | null = null;
  for (let i = 1; i <= held; i++) {
    const fell = standings[i - 1]?.verdict === "supported" && standings[i]?.verdict !== "supported";
    if (fell) lost = standings[i]?.from ?? null;
  }
  // What merely lacks context, or is argued over, is not out of date.
  const isOutdated = verdict === "contradicted" || verdict === "partly";
  return { ...asItWas, changed: isOutdated ? lost : null };
}
