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

const DAYS_IN_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month, counted from 1. */
export function lastDayOf(year: number, month: number): Day {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return dayOf(year, month, month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0));
}

export function dayBefore(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (date > 1) return dayOf(year, month, date - 1);
  return month > 1 ? lastDayOf(year, month - 1) : lastDayOf(year - 1, 12);
}

function dayOf(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** True for a day of the calendar, `2024-02-29` but not `2023-02-29`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
