import { expect, test } from "vitest";
import { lastDayInOffice } from "./office.ts";

test.each([
  ["the Biden administration", "2025-10-18", "2025-01-19"],
  ["President Biden", "2025-01-20", "2025-01-19"],
  ["President Biden", "2025-01-19", null],
  ["Olaf Scholz", "2026-01-10", "2025-05-05"],
  ["Friedrich Merz", "2026-01-10", null],
  ["Boris Johnson", "2023-01-10", "2022-09-05"],
  ["the president", "2026-01-10", null],
  ["Biden", null, null],
])("%s in an article of %s: %s", (words, published, until) => {
  expect(lastDayInOffice(words, words, published)).toBe(until);
});

test.each([
  ["The Trump team took back what Biden had granted", null],
  ["The new U.S. administration has cancelled the leave Biden gave", null],
  ["What this administration has taken back is what Biden gave", null],
  ["Last autumn Biden gave", "2025-01-19"],
])("%s: %s", (sentence, until) => {
  expect(lastDayInOffice("Biden", sentence, "2025-10-18")).toBe(until);
});
