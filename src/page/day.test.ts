import { afterEach, expect, test, vi } from "vitest";
import { findDay } from "./day.ts";

afterEach(() => void vi.useRealTimers());

test.each([
  ["1970-01-01", "2024-05-29", "2024-05-29"],
  ["2019-06-01", "2024-05-29", "2024-05-29"],
  ["2027-05-01", "2024-05-29", "2024-05-29"],
  ["2027-05-01", "2027-05-02", "2027-05-02"],
  ["2027-05-01", "2031-05-02", null],
  ["2099-01-01", "2024-05-29", "2024-05-29"],
])("by a clock that shows %s, %s is %s", (clock, written, day) => {
  vi.useFakeTimers({ now: new Date(clock), toFake: ["Date"] });
  expect(findDay(written)).toBe(day);
});
