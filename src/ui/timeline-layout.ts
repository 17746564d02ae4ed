import type { Day } from "../core/article.ts";

const MS_PER_DAY = 86_400_000;

/** Where days stand on a line that is 1 long. */
export interface TimelineLayout {
  /** One a day with changes, in order. */
  ticks: { day: Day; at: number; count: number }[];
  /** The first days of years. */
  years: { year: string; at: number }[];
  /** The article's day; at an end where it lies outside. Null where it has none. */
  article: number | null;
}

/** Lays out days from the first change to the newest day of the record. */
export function layOutTimeline(
  changes: readonly Day[],
  article: Day | null,
  asOf: Day,
): TimelineLayout {
  const days = [...new Set(changes)].sort();
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
      count: changes.filter((change) => change === day).length,
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

/** The tick that a key leads to; null for other keys and where there are no ticks. */
export function stepFor(key: string, chosen: number | null, count: number): number | null {
  if (count === 0) return null;
  // The line runs from left to right in every language.
  const forward = ["ArrowRight", "ArrowUp"];
  const back = ["ArrowLeft", "ArrowDown"];
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (forward.includes(key)) return chosen === null ? 0 : Math.min(count - 1, chosen + 1);
  if (back.includes(key)) return chosen === null ? count - 1 : Math.max(0, chosen - 1);
  return null;
}
