import type { Day } from "./article.ts";
import { dayBefore } from "./day.ts";
import type { Period, Reading, Verdict } from "./finding.ts";

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
  let held = standings.length - 1;
  while (held > 0 && (standings[held]?.from ?? "") > day) held--;
  return Math.max(held, 0);
}

/**
 * Reads a claim's standings on an article's day.
 *
 * A statement that was accurate then and is not now has `since-publication`, with the day it first
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
    return { timing: "undated", held: newest, newest, verdict, changed: null, of: null };
  }
  const held = standingOn(standings, published);
  const verdict = standings[held]?.verdict ?? "supported";
  const asItWas: Reading = {
    timing: "at-publication",
    held,
    newest,
    verdict,
    changed: null,
    of: null,
  };
  if (standings.length === 1) return { ...asItWas, timing: "always" };
  if (isNews) return asItWas;
  if (verdict === "supported") {
    // What is so again has not changed for whoever reads it now, whatever was in between.
    if (standings[newest]?.verdict === "supported") return asItWas;
    const next = standings.findIndex((s, i) => i > held && s.verdict !== "supported");
    const changed = standings[next]?.from ?? null;
    return { ...asItWas, timing: "since-publication", changed };
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

/**
 * From what leaves a statement standing to what says that it is not so; last what was not known yet, which tells
 * nothing of a time that is over.
 */
const MILDEST_FIRST: readonly Verdict[] = [
  "supported",
  "context",
  "disputed",
  "partly",
  "contradicted",
  "unproven",
];

/**
 * A reading on the article's day, given the times of which its sentence speaks: "In November 2024 Biden allowed
 * it", written in 2025, is told by what held in November 2024. Of several standings the mildest holds, of equals
 * the last. Null, for silence, where that is harsher than the article's own day has it: the time may be of
 * something else in the sentence.
 */
export function readOfTimes(
  standings: readonly DatedVerdict[],
  times: readonly Period[],
  reading: Reading,
): Reading | null {
  let held = -1;
  let of: Day | null = null;
  const harshness = (i: number) => MILDEST_FIRST.indexOf(standings[i]?.verdict ?? "supported");
  standings.forEach(({ from }, i) => {
    const next = standings[i + 1]?.from ?? null;
    for (const time of times) {
      const begins = from === null || from <= time.to;
      const lasts = next === null || next > time.from;
      if (!begins || !lasts || (held >= 0 && harshness(i) > harshness(held))) continue;
      held = i;
      of = next !== null && next <= time.to ? dayBefore(next) : time.to;
    }
  });
  const verdict = standings[held]?.verdict;
  if (verdict === undefined || held === reading.held) return reading;
  // What was right then and is now has nothing to be told of that time alone.
  if (verdict === "supported" && reading.verdict === "supported") return reading;
  if (harshness(held) > MILDEST_FIRST.indexOf(reading.verdict)) return null;
  return { ...reading, timing: "at-publication", held, verdict, changed: null, of };
}
