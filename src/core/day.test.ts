import { expect, test } from "vitest";
import { isDay, writeDay } from "./day.ts";

test.each([
  ["2024-05-30", "30 May 2024"],
  ["2024-11-01", "1 November 2024"],
  ["2024-05", "May 2024"],
])("%s is written %s", (day, written) => {
  expect(writeDay(day)).toBe(written);
});

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2024-13-01", false],
  ["2024-5-1", false],
  ["yesterday", false],
])("isDay(%s) is %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
