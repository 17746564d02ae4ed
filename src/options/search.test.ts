import { describe, expect, it } from "vitest";
import type { Dataset } from "../core/dataset.ts";
import { createSearch, listEntries, NO_FILTERS, positionId, recordOfHash } from "./search.ts";

const dataset: Dataset = {
  version: "v",
  asOf: "2026-01-01",
  sources: [
    {
      id: "wire-1",
      url: "https://wire.example/1",
      publisher: "Wire",
      title: null,
      published: "2024-05",
      lang: "en",
      kind: "wire",
      stateMedia: false,
      partlySeen: false,
      supports: "The permission.",
    },
  ],
  positions: [
    {
      supplier: "us",
      name: "United States",
      weapon: "ATACMS",
      states: [{ from: "2024-11-17", state: "permitted", scope: "Kursk", facts: ["fact-1"] }],
      reviewed: "2026-01-01",
    },
  ],
  claims: [],
  facts: ["2024-05-30", "2024-11-17"].map((date, i) => ({
    id: `fact-${i}`,
    date,
    actor: "other",
    statement:
      i === 0 ? "Limited use near Kharkiv." : "ATACMS use was allowed, not in Kharkiv only.",
    confidence: "high",
    quote: null,
    sources: i === 0 ? ["wire-1"] : [],
    reviewed: "2026-01-01",
  })),
};

describe("createSearch", () => {
  const search = createSearch(listEntries(dataset));
  const ids = (query: string, filters = {}) =>
    search.find("fact", query, { ...NO_FILTERS, ...filters }).map(({ id }) => id);

  it("lists facts newest first", () => {
    expect(ids("")).toEqual(["fact-1", "fact-0"]);
  });

  it("wants every word, in any case, by its beginning, dates included", () => {
    expect(ids("KHARK 2024-05")).toEqual(["fact-0"]);
    expect(ids("kharkiv storm")).toEqual([]);
    expect(search.find("claim", "kharkiv", NO_FILTERS)).toEqual([]);
  });

  it("filters by weapon, by date and by what a record cites", () => {
    expect(ids("", { weapon: "ATACMS" })).toEqual(["fact-1"]);
    expect(ids("", { from: "2024-05-30", to: "2024-06-01" })).toEqual(["fact-0"]);
    expect(ids("", { supplier: "us" })).toEqual(["fact-1"]);
    expect(ids("", { sourceKind: "wire" })).toEqual(["fact-0"]);
  });

  it("does not filter by verdict what has none", () => {
    expect(ids("", { verdict: "partly" })).toEqual(["fact-1", "fact-0"]);
  });

  it("finds the same with all, part or nothing of the index made beforehand", () => {
    const [fact] = dataset.facts;
    if (!fact) throw new Error("no fact");
    const many = Array.from({ length: 25 }, (_, i) => ({ ...fact, id: `fact-${i}` }));
    const made = (steps: number) => {
      const search = createSearch(listEntries({ ...dataset, facts: many }));
      let left = steps;
      const isDone = search.prepare("fact", () => left-- > 0);
      return { isDone, found: search.find("fact", "kharkiv", NO_FILTERS).length };
    };
    expect(made(0)).toEqual({ isDone: false, found: 25 });
    expect(made(1)).toEqual({ isDone: false, found: 25 });
    expect(made(3)).toEqual({ isDone: true, found: 25 });
  });
});

it("makes ids of positions and reads them from an address", () => {
  expect(positionId({ supplier: "us", weapon: "ATACMS (300 km)" })).toBe("us-atacms-300-km");
  expect(recordOfHash("#position/us-atacms-300-km")).toEqual({
    kind: "position",
    id: "us-atacms-300-km",
  });
  expect(recordOfHash("#nothing/here")).toBeNull();
  expect(recordOfHash("")).toBeNull();
});
