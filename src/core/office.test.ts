import { expect, test } from "vitest";
import { lastDayInOffice } from "./office.ts";

test.each([
  ["The Biden administration allowed", "2025-10-18", "2025-01-19"],
  ["Three months later President Biden allowed", "2025-01-20", "2025-01-19"],
  ["President Biden allows", "2025-01-19", null],
  ["Olaf Scholz refused", "2026-01-10", "2025-05-05"],
  ["Friedrich Merz refuses", "2026-01-10", null],
  ["Rishi Sunak decided", "2024-07-04", null],
  ["Rishi Sunak decided", "2024-07-05", "2024-07-04"],
  ["the president allows", "2026-01-10", null],
  ["Biden allowed", null, null],
  ["The Biden-era permission stands", "2025-10-18", null],
  ["The Trump team took back what Biden had granted", "2025-10-18", null],
  ["The new U.S. administration has cancelled the leave Biden gave", "2025-10-18", null],
  ["This administration has taken back what Biden gave", "2025-10-18", null],
])("%s, in an article of %s: %s", (words, published, until) => {
  expect(lastDayInOffice(words, published)).toBe(until);
});
