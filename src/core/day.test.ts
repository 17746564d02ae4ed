import { expect, test } from "vitest";
import { dayBefore, isDay, lastDayOf, writeDay } from "./day.ts";

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

test.each([
  [2024, 2, "2024-02-29"],
  [2023, 2, "2023-02-28"],
  [2100, 2, "2100-02-28"],
  [2024, 11, "2024-11-30"],
  [2024, 12, "2024-12-31"],
])("the last day of %i-%i is %s", (year, month, day) => {
  expect(lastDayOf(year, month)).toBe(day);
});

test.each([
  ["2024-11-17", "2024-11-16"],
  ["2024-03-01", "2024-02-29"],
  ["2025-01-01", "2024-12-31"],
])("before %s is %s", (day, before) => {
  expect(dayBefore(day)).toBe(before);
});
