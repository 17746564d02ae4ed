import { expect, it } from "vitest";
import type { Position, PositionStateName } from "../core/dataset.ts";
import { comparePlay, datedPositions } from "./play.ts";
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

it("sorts pairs by what became of the answer; suppliers with the newest change first", () => {
  const play = comparePlay(
    [
      ...positions,
      position("Finland", ["2022-02-24", "permitted"], ["2024-09-01", "permitted"]),
      {
        ...position(
          "France",
          ["2023-07-11", "prohibited"],
          ["2024-06-06", "unclear"],
          ["2024-09-09", "unclear"],
        ),
        weapon: "b",
      },
      position("Denmark", ["2023-08-21", "prohibited"], ["2024-05-30", "permitted"]),
    ],
    "2024-05-20",
    "2026-01-01",
  );
  const names = (list: keyof typeof play) =>
    play[list].map(({ supplier, weapon }) => `${supplier} ${weapon}`);
  expect(names("changed")).toEqual(["France b", "France missiles", "Denmark missiles"]);
  expect(names("restated")).toEqual(["Finland missiles"]);
  expect(names("unchanged")).toEqual(["Estonia missiles"]);
  expect(names("begun")).toEqual(["Netherlands missiles"]);
  const [newer, france] = play.changed;
  expect([newer?.since, france?.since]).toEqual(["2024-06-06", "2024-05-28"]);
  expect([france?.earlier?.state, france?.now.state]).toEqual(["prohibited", "limited"]);
});

it("tells changes from what only says again", () => {
  const said = position("Finland", ["2022-02-24", "permitted"], ["2024-09-01", "permitted"]);
  expect(datedPositions([said]).map(({ isChange }) => isChange)).toEqual([true, false]);
});

it("lays the timeline out from the first change to the newest record", () => {
  const layout = layOutTimeline(
    ["2024-01-01", "2023-01-01", "2024-01-01"].map((from, i) => ({ from, isChange: i === 1 })),
    "2024-07-01",
    "2025-01-01",
  );
  expect(layout.ticks.map(({ day, changes }) => [day, changes])).toEqual([
    ["2023-01-01", 1],
    ["2024-01-01", 0],
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
  expect(
    layOutTimeline([{ from: "2024-01-01", isChange: true }], "2030-01-01", "2025-01-01").article,
  ).toBe(1);
  expect(
    layOutTimeline([{ from: "2024-01-01", isChange: true }], "2020-01-01", "2025-01-01").article,
  ).toBe(0);
  expect(layOutTimeline([], null, "2025-01-01")).toEqual({ ticks: [], years: [], article: null });
});
