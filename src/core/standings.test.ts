import { describe, expect, test } from "vitest";
import type { DatedVerdict } from "./standings.ts";
import { readStandings, standingOn } from "./standings.ts";

/** Right until 29 May 2024, too wide from the 30th, wrong from 17 November. */
const PROHIBITION: DatedVerdict[] = [
  { from: null, verdict: "supported" },
  { from: "2024-05-30", verdict: "partly" },
  { from: "2024-11-17", verdict: "contradicted" },
];

/** Wrong until 17 November 2024, right from then on. */
const PERMISSION: DatedVerdict[] = [
  { from: null, verdict: "contradicted" },
  { from: "2024-11-17", verdict: "supported" },
];

const ONE: DatedVerdict[] = [{ from: null, verdict: "contradicted" }];
const TRUE: DatedVerdict[] = [{ from: null, verdict: "supported" }];

describe("standingOn", () => {
  test.each([
    ["2022-02-24", 0],
    ["2024-05-29", 0],
    ["2024-05-30", 1],
    ["2024-11-16", 1],
    ["2024-11-17", 2],
    ["2026-11-24", 2],
  ])("on %s the standing %i holds", (day, held) => {
    expect(standingOn(PROHIBITION, day)).toBe(held);
  });
});

describe("readStandings", () => {
  test("what is news on its day is not judged by a later one", () => {
    expect(readStandings(PROHIBITION, "2024-05-29", true)).toMatchObject({
      timing: "at-publication",
      verdict: "supported",
      changed: null,
    });
    expect(readStandings(PERMISSION, "2024-05-29", true)).toMatchObject({
      timing: "at-publication",
      verdict: "contradicted",
      changed: null,
    });
    expect(readStandings(PROHIBITION, null, true)).toMatchObject({
      timing: "undated",
      verdict: "contradicted",
    });
  });

  test.each([
    [
      "right that day, changed since",
      PROHIBITION,
      "2024-05-29",
      "since-publication",
      "supported",
      "2024-05-30",
    ],
    [
      "out of date on the day of the change",
      PROHIBITION,
      "2024-05-30",
      "at-publication",
      "partly",
      "2024-05-30",
    ],
    [
      "out of date for months",
      PROHIBITION,
      "2025-01-02",
      "at-publication",
      "contradicted",
      "2024-05-30",
    ],
    ["not yet so", PERMISSION, "2024-10-01", "at-publication", "contradicted", null],
    ["so ever since", PERMISSION, "2024-12-01", "at-publication", "supported", null],
    ["one standing", ONE, "2023-01-01", "always", "contradicted", null],
    ["always right", TRUE, "2023-01-01", "always", "supported", null],
  ] as const)("%s", (_, standings, published, timing, verdict, changed) => {
    expect(readStandings(standings, published)).toMatchObject({ timing, verdict, changed });
  });

  test("an article without a date is read by the newest standing", () => {
    expect(readStandings(PROHIBITION, null)).toEqual({
      timing: "undated",
      held: 2,
      newest: 2,
      verdict: "contradicted",
      changed: null,
    });
  });
});

test("a statement that only came to need context is not called out of date", () => {
  const standings: DatedVerdict[] = [
    { from: null, verdict: "supported" },
    { from: "2024-05-30", verdict: "context" },
  ];
  expect(readStandings(standings, "2024-07-01")).toMatchObject({
    timing: "at-publication",
    verdict: "context",
    changed: null,
  });
});
