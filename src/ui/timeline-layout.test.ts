import { expect, it } from "vitest";
import { layOutTimeline, nearestTick, stepFor, tickAfter } from "./timeline-layout.ts";

const layout = layOutTimeline(
  ["2024-01-01", "2024-01-01", "2024-07-01"].map((from, i) => ({ from, isChange: i < 2 })),
  "2023-01-01",
  "2025-01-01",
);

it("lays out days between the first change and the newest record", () => {
  expect(layout.ticks.map(({ day, changes }) => [day, changes])).toEqual([
    ["2024-01-01", 2],
    ["2024-07-01", 0],
  ]);
  expect(layout.years).toEqual([{ year: "2025", at: 1 }]);
  expect(layout.article).toBe(0);
});

it("finds the tick nearest to a place", () => {
  expect(nearestTick(layout, 0.1)).toBe(0);
  expect(nearestTick(layout, 0.4)).toBe(1);
  expect(nearestTick({ ticks: [], years: [], article: null }, 0.4)).toBeNull();
});

it("goes from tick to tick by key and stays inside, at first from the article's day", () => {
  expect(tickAfter(layout, "2024-03-01")).toBe(1);
  expect(tickAfter(layout, "2024-07-01")).toBe(2);
  expect(tickAfter(layout, null)).toBe(2);
  expect(stepFor("ArrowRight", null, 3, 1)).toBe(1);
  expect(stepFor("ArrowRight", null, 3, 3)).toBe(2);
  expect(stepFor("ArrowLeft", null, 3, 1)).toBe(0);
  expect(stepFor("ArrowRight", 2, 3, 1)).toBe(2);
  expect(stepFor("ArrowLeft", 0, 3, 1)).toBe(0);
  expect(stepFor("End", 0, 3, 1)).toBe(2);
  expect(stepFor("a", 0, 3, 1)).toBeNull();
  expect(stepFor("Home", null, 0, 0)).toBeNull();
});
