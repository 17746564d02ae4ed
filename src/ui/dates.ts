import type { Text } from "./text.ts";

/** Making a formatter costs far more than using it, and a list writes hundreds of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A day or a month of the dataset written out, "30 May 2024" or "May 2024", in the language of
 * the interface strings. What is neither is returned as it is.
 */
export function written(date: string, text: Text): string {
  const [year, month, day] = date.split("-").map(Number);
  if (!year || !month) return date;
  const time = Date.UTC(year, month - 1, day ?? 1);
  if (Number.isNaN(time)) return date;
  return (
    formatter(text("dateLocale") || "en-GB", day !== undefined)
      .format(time)
      // Ukrainian adds an abbreviated "year", whose full stop would double the sentence's.
      .replace(/\s*р\.$/, "")
  );
}

/** "A, B and C" in the language of the interface strings. */
export function listed(parts: readonly string[], text: Text): string {
  return new Intl.ListFormat(text("dateLocale") || "en-GB").format(parts);
}

function formatter(locale: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withDay}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    ...(withDay ? { day: "numeric" } : {}),
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  formatters.set(key, made);
  return made;
}
