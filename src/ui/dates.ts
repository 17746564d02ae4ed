/**
 * Dates and lists in words, from the interface strings. They read as `Intl` writes them, which a test
 * holds them to; its formatters take twenty milliseconds and a megabyte in every page that makes one.
 */
import type { Text } from "./text.ts";

/**
 * A day or a month of the dataset written out, "30 May 2024" or "May 2024", in the language of
 * the interface strings. What is neither is returned as it is.
 */
export function written(date: string, text: Text): string {
  const [year, month, day] = date.split("-").map(Number);
  if (!year || !month) return date;
  const name = text(day ? "dateMonthsWithDay" : "dateMonths").split(" ")[month - 1];
  if (name === undefined) return date;
  return day
    ? text("dateDay", String(day), name, String(year))
    : text("dateMonth", name, String(year));
}

/** "A, B and C" in the language of the interface strings. */
export function listed(parts: readonly string[], text: Text): string {
  const last = parts.at(-1) ?? "";
  const others = parts.slice(0, -1).join(", ");
  return others === "" ? last : text("listEnd", others, last);
}
