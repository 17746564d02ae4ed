import { describe, expect, it } from "vitest";
import type { Dataset } from "../core/dataset.ts";
import { listEntries, positionId, recordOfHash, searchEntries } from "./search.ts";

const dataset: Dataset = {
  version: "v",
  asOf: "2026-01-01",
  sources: [],
  positions: [],
  claims: [],
  facts: ["2024-05-30", "2024-11-17"].map((date, i) => ({
    id: `fact-${i}`,
    date,
    actor: "us",
    statement:
      i === 0 ? "Limited use near Kharkiv." : "ATACMS use was allowed, not in Kharkiv only.",
    confidence: "high",
    quote: null,
    sources: [],
    reviewed: "2026-01-01",
  })),
};

describe("searchEntries", () => {
  const entries = listEntries(dataset);

  it("lists facts newest first", () => {
    expect(searchEntries(entries, "fact", "").map(({ id }) => id)).toEqual(["fact-1", "fact-0"]);
  });

  it("wants every word, in any case, dates included", () => {
    expect(searchEntries(entries, "fact", "KHARKIV 2024-05").map(({ id }) => id)).toEqual([
      "fact-0",
    ]);
    expect(searchEntries(entries, "fact", "kharkiv storm")).toEqual([]);
    expect(searchEntries(entries, "claim", "kharkiv")).toEqual([]);
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
