import type { Day } from "../core/article.ts";

const MS_PER_DAY = 86_400_000;

/** Where days stand on a line that is 1 long. */
export interface TimelineLayout {
  /** One a day with a dated position, in order; how many of them gave another answer than before. */
  ticks: { day: Day; at: number; changes: number }[];
  /** The first days of years. */
  years: { year: string; at: number }[];
  /** The article's day; at an end where it lies outside. Null where it has none. */
  article: number | null;
}

/** Lays out days from the first position to the newest day of the record. */
export function layOutTimeline(
  positions: readonly { from: Day; isChange: boolean }[],
  article: Day | null,
  asOf: Day,
): TimelineLayout {
  const days = [...new Set(positions.map(({ from }) => from))].sort();
  const first = days[0] ?? asOf;
  const start = dayNumber(first);
  const length = Math.max(1, dayNumber(asOf) - start);
  const at = (day: Day) => Math.min(1, Math.max(0, (dayNumber(day) - start) / length));
  const years: { year: string; at: number }[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; `${year}-01-01` <= asOf; year++) {
    years.push({ year: String(year), at: at(`${year}-01-01`) });
  }
  return {
    ticks: days.map((day) => ({
      day,
      at: at(day),
      changes: positions.filter(({ from, isChange }) => isChange && from === day).length,
    })),
    years,
    article: article === null ? null : at(article),
  };
}

function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** Index of the tick nearest to a place on the line; null where there is none. */
export function nearestTick({ ticks }: TimelineLayout, at: number): number | null {
  let nearest: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  ticks.forEach((tick, i) => {
    if (Math.abs(tick.at - at) >= distance) return;
    distance = Math.abs(tick.at - at);
    nearest = i;
  });
  return nearest;
}

/** Index of the first tick after a day; of one beyond the last where there is none, or no day. */
export function tickAfter({ ticks }: TimelineLayout, day: Day | null): number {
  const found = day === null ? -1 : ticks.findIndex((tick) => tick.day > day);
  return found < 0 ? ticks.length : found;
}

/**
 * The tick that a key leads to; null for other keys and where there are no ticks. `after` is the
 * tick after the article's day, from where one goes while none is chosen.
 */
export function stepFor(
  key: string,
  chosen: number | null,
  count: number,
  after: number,
): number | null {
  if (count === 0) return null;
  // The line runs from left to right in every language.
  const forward = ["ArrowRight", "ArrowUp"];
  const back = ["ArrowLeft", "ArrowDown"];
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (forward.includes(key)) return Math.min(count - 1, chosen === null ? after : chosen + 1);
  if (back.includes(key)) return Math.max(0, (chosen ?? after) - 1);
  return null;
}
