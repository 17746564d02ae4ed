import type { Text } from "./text.ts";

/**
 * A day or a month of the dataset written out, "30 May 2024" or "May 2024", in the language of
 * the interface strings. What is neither is returned as it is.
 */
export function written(date: string, text: Text): string {
  const [year, month, day] = date.split("-").map(Number);
  if (!year || !month) return date;
  const time = Date.UTC(year, month - 1, day ?? 1);
  if (Number.isNaN(time)) return date;
  const parts: Intl.DateTimeFormatOptions = { month: "long", year: "numeric", timeZone: "UTC" };
  if (day) parts.day = "numeric";
  return new Intl.DateTimeFormat(text("dateLocale") || "en-GB", parts).format(time);
}
