import { expect, test } from "vitest";
import { citePages } from "./cite.ts";
import type { Source } from "./dataset.ts";

function page(id: string, changes: Partial<Source> = {}): [string, Source] {
  const source: Source = {
    id,
    url: `https://example.org/${id}`,
    publisher: id,
    title: null,
    published: null,
    lang: "en",
    kind: "press",
    stateMedia: false,
    partlySeen: false,
    supports: "All of it.",
    ...changes,
  };
  return [id, source];
}

const PAGES = new Map([
  page("daily"),
  page("daily-again", { publisher: "daily" }),
  page("weekly"),
  page("agency", { kind: "wire" }),
  page("ministry", { kind: "official" }),
  page("ministry-again", { kind: "official", publisher: "ministry" }),
  page("zeitung", { lang: "de" }),
  page("organ", { kind: "official", stateMedia: true }),
  page("transcript", { kind: "official", partlySeen: true }),
]);

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
