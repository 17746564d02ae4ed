import type { Day } from "./article.ts";

/** January first. */
export const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "30 May 2024" for a day, "May 2024" for a month. */
export function writeDay(day: string): string {
  const [year = "", month = "", date] = day.split("-");
  const named = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return date === undefined ? named : `${Number(date)} ${named}`;
}

/** The last day of a month, counted from 1. */
export function lastDayOf(year: number, month: number): Day {
  return dayAt(Date.UTC(year, month, 0));
}

export function dayBefore(day: Day): Day {
  return dayAt(Date.parse(day) - 1);
}

/** True for a day of the calendar, `2024-02-29` but not `2023-02-29`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayAt(time) === text;
}

/** The day, in UTC, of a time in milliseconds. */
function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
