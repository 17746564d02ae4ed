import { describe, expect, test } from "vitest";
import type { DatedVerdict } from "./standings.ts";
import { readOfTimes, readStandings, standingOn } from "./standings.ts";

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

/** Right from 20 November 2024, in doubt for two months of 2025, right again. */
const RESTORED: DatedVerdict[] = [
  { from: null, verdict: "contradicted" },
  { from: "2024-11-20", verdict: "supported" },
  { from: "2025-08-23", verdict: "context" },
  { from: "2025-10-21", verdict: "supported" },
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
    ["so again", RESTORED, "2024-12-01", "at-publication", "supported", null],
    ["in doubt then", RESTORED, "2025-09-01", "at-publication", "context", null],
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
      of: null,
    });
  });
});

describe("readOfTimes", () => {
  /** Limited leave from 17 November 2024, held back again from 23 August 2025. */
  const leave: DatedVerdict[] = [
    { from: null, verdict: "unproven" },
    { from: "2022-05-30", verdict: "contradicted" },
    { from: "2024-11-17", verdict: "context" },
    { from: "2025-08-23", verdict: "partly" },
  ];
  const november = { from: "2024-11-01", to: "2024-11-30" };
  const read = (times: { from: string; to: string }[], published = "2025-10-01") =>
    readOfTimes(leave, times, readStandings(leave, published));

  test("what is told of a month is read by what held in it", () => {
    expect(read([november])).toEqual({
      timing: "at-publication",
      held: 2,
      newest: 3,
      verdict: "context",
      changed: null,
      of: "2024-11-30",
    });
  });

  test("of a year by its mildest standing, on the last day that had it", () => {
    expect(read([{ from: "2025-01-01", to: "2025-12-31" }])).toMatchObject({
      verdict: "context",
      held: 2,
      of: "2025-08-22",
    });
  });

  test("of several times by the mildest of all", () => {
    expect(read([{ from: "2023-05-01", to: "2023-05-31" }, november])).toMatchObject({
      verdict: "context",
    });
  });

  test("a time that has it harsher than the article's own day leaves silence", () => {
    expect(read([{ from: "2023-05-01", to: "2023-05-31" }])).toBeNull();
  });

  test("what was not known yet tells nothing of a time that is over", () => {
    expect(read([{ from: "2022-03-01", to: "2022-03-31" }])).toBeNull();
    expect(read([{ from: "2022-01-01", to: "2022-12-31" }])).toBeNull();
  });

  test("the same standing, or no time at all, leaves the reading as it was", () => {
    const reading = readStandings(leave, "2025-01-15");
    expect(readOfTimes(leave, [november], reading)).toBe(reading);
    expect(readOfTimes(leave, [], reading)).toBe(reading);
  });

  test("of two standings with one verdict the one of that time is told", () => {
    const standings: DatedVerdict[] = [
      { from: null, verdict: "context" },
      { from: "2025-01-20", verdict: "context" },
    ];
    const reading = readStandings(standings, "2025-10-01");
    expect(readOfTimes(standings, [november], reading)).toMatchObject({
      held: 0,
      of: "2024-11-30",
    });
  });

  test("what was right then and is now stays as it was, with what changed since", () => {
    const standings: DatedVerdict[] = [
      { from: null, verdict: "supported" },
      { from: "2025-01-20", verdict: "supported" },
      { from: "2026-01-20", verdict: "partly" },
    ];
    const reading = readStandings(standings, "2025-10-01");
    expect(readOfTimes(standings, [november], reading)).toBe(reading);
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
