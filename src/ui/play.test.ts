import { expect, it } from "vitest";
import type { Position, PositionStateName } from "../core/dataset.ts";
import { comparePlay } from "./play.ts";
import { layOutTimeline } from "./timeline-layout.ts";

function position(name: string, ...states: [from: string, state: PositionStateName][]): Position {
  return {
    supplier: name.toLowerCase(),
    name,
    weapon: "missiles",
    reviewed: "2026-01-01",
    states: states.map(([from, state]) => ({ from, state, scope: "", facts: ["f"] })),
  };
}

const positions = [
  position("Estonia", ["2022-02-24", "permitted"]),
  position("France", ["2023-07-11", "prohibited"], ["2024-05-28", "limited"]),
  position("Netherlands", ["2024-07-10", "permitted"]),
];

it("pairs the two days; what changed or began in between comes first, newest first", () => {
  const pairs = comparePlay(positions, "2024-05-20", "2026-01-01");
  expect(pairs.map(({ supplier, changed }) => [supplier, changed])).toEqual([
    ["Netherlands", true],
    ["France", true],
    ["Estonia", false],
  ]);
  expect(pairs[0]?.earlier).toBeNull();
  expect([pairs[1]?.earlier?.state, pairs[1]?.now.state]).toEqual(["prohibited", "limited"]);
});

it("lays the timeline out from the first change to the newest record", () => {
  const layout = layOutTimeline(
    ["2024-01-01", "2023-01-01", "2024-01-01"],
    "2024-07-01",
    "2025-01-01",
  );
  expect(layout.ticks.map(({ day, count }) => [day, count])).toEqual([
    ["2023-01-01", 1],
    ["2024-01-01", 2],
  ]);
  expect(layout.ticks[0]?.at).toBe(0);
  expect(layout.ticks[1]?.at).toBeCloseTo(365 / 731);
  expect(layout.years).toEqual([
    { year: "2024", at: layout.ticks[1]?.at },
    { year: "2025", at: 1 },
  ]);
  expect(layout.article).toBeCloseTo(547 / 731);
});

it("keeps an article outside the record at the line's end", () => {
  expect(layOutTimeline(["2024-01-01"], "2030-01-01", "2025-01-01").article).toBe(1);
  expect(layOutTimeline(["2024-01-01"], "2020-01-01", "2025-01-01").article).toBe(0);
  expect(layOutTimeline([], null, "2025-01-01")).toEqual({ ticks: [], years: [], article: null });
});
