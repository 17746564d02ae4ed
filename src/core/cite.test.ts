import { expect, test } from "vitest";
import { citePages } from "./cite.ts";
import { sampleSource } from "./source.fixture.ts";

const PAGES = new Map(
  [
    sampleSource("daily"),
    sampleSource("daily-again", { publisher: "daily" }),
    sampleSource("weekly"),
    sampleSource("agency", { kind: "wire" }),
    sampleSource("ministry", { kind: "official" }),
    sampleSource("ministry-again", { kind: "official", publisher: "ministry" }),
    sampleSource("zeitung", { lang: "de" }),
    sampleSource("organ", { kind: "official", stateMedia: true }),
    sampleSource("transcript", { kind: "official", partlySeen: true }),
  ].map((source) => [source.id, source]),
);

test.each<[string, string[][], string[]]>([
  ["the strongest page first", [["daily", "agency", "ministry"]], ["ministry", "agency", "daily"]],
  [
    "other languages and state media last",
    [["organ", "zeitung", "daily"]],
    ["daily", "zeitung", "organ"],
  ],
  [
    "a page that was not seen to say it behind those that were",
    [["transcript", "daily"]],
    ["daily", "transcript"],
  ],
  [
    "a page of each fact before a second of any",
    [
      ["daily", "weekly"],
      ["ministry", "agency"],
    ],
    ["daily", "ministry", "weekly", "agency"],
  ],
  [
    "what one page carries of two facts once",
    [["daily"], ["daily", "weekly"]],
    ["daily", "weekly"],
  ],
  [
    "another publisher where the fact has one",
    [["daily"], ["daily-again", "weekly"]],
    ["daily", "weekly", "daily-again"],
  ],
  [
    "the same publisher where it has none",
    [["ministry"], ["ministry-again"]],
    ["ministry", "ministry-again"],
  ],
  ["nothing of a page that is not there", [["missing"]], []],
  ["nothing of no facts", [], []],
])("cites %s", (_, facts, expected) => {
  const cited = citePages(
    facts.map((sources) => ({ sources })),
    PAGES,
  );
  expect(cited.map(({ url }) => url.slice("https://example.org/".length))).toEqual(expected);
});
