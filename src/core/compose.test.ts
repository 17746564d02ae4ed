import { describe, expect, test } from "vitest";
import { composeReport } from "./compose.ts";
import type { Dataset } from "./dataset.ts";
import type { Checked } from "./finding.ts";
import type { CitedSource } from "./report.ts";
import { sampleSource } from "./source.fixture.ts";
import { readStandings } from "./standings.ts";

const DATASET: Dataset = {
  version: "2026-01-01-abc",
  asOf: "2026-01-01",
  sources: [
    sampleSource("daily"),
    sampleSource("agency", { kind: "wire" }),
    sampleSource("ministry", { kind: "official" }),
    sampleSource("zeitung", { lang: "de" }),
    sampleSource("organ", { stateMedia: true, kind: "official" }),
  ],
  facts: [
    {
      id: "before",
      date: "2022-06-01",
      actor: "us",
      statement: "Before.",
      confidence: "high",
      quote: null,
      sources: ["daily"],
      reviewed: "2026-01-01",
    },
    {
      id: "change",
      date: "2024-05-30",
      actor: "us",
      statement: "Change.",
      confidence: "high",
      quote: { text: "adapt and adjust", speaker: "A Minister", carriedBy: "agency" },
      sources: ["zeitung", "organ", "daily", "agency", "ministry"],
      reviewed: "2026-01-01",
    },
  ],
  positions: [
    {
      supplier: "us",
      name: "United States",
      weapon: "ATACMS",
      states: [
        { from: "2023-10-17", state: "prohibited", scope: "Ukraine only", facts: ["before"] },
        { from: "2024-11-17", state: "limited", scope: "Kursk", facts: ["change"] },
      ],
      reviewed: "2026-01-01",
    },
  ],
  claims: [
    {
      id: "us-bars",
      statement: "The US bars it.",
      family: "permission",
      side: "none",
      why: "It changed.",
      disputed: { text: "How much.", facts: ["before", "change"] },
      standings: [
        {
          from: null,
          verdict: "supported",
          record: "It barred it.",
          detail: null,
          facts: ["before"],
        },
        {
          from: "2024-05-30",
          verdict: "partly",
          record: "It allowed some.",
          detail: "Not all.",
          facts: ["change"],
        },
        {
          from: "2024-11-17",
          verdict: "contradicted",
          record: "It allowed more.",
          detail: null,
          facts: ["change"],
        },
      ],
      examples: [],
      reviewed: "2026-01-01",
    },
  ],
};

function report(published: string | null, guards = ["ATACMS missiles"]) {
  const standings = DATASET.claims[0]?.standings ?? [];
  const checked: Checked = {
    article: {
      isArticle: true,
      onTopic: true,
      topicScore: 9,
      title: "T",
      published,
      lang: "en",
    },
    findings: [
      {
        claim: "us-bars",
        frame: 0,
        block: 0,
        stance: "attributed",
        speaker: "Peskov",
        sentence: { start: 0, end: 15 },
        spans: [{ start: 0, end: 14 }],
        matched: [
          { words: "Washington", gloss: "the United States" },
          { words: "the", gloss: null },
        ],
        guards,
        reading: readStandings(standings, published),
        quote: "The US bars it",
        start: 0,
        end: 14,
        sentenceText: "The US bars it.",
      },
    ],
    blocks: 1,
    claims: 1,
  };
  return composeReport(checked, DATASET);
}

describe("composeReport", () => {
  test("accurate when published: the label has the day, the record says what changed", () => {
    const note = report("2024-05-01").notes[0];
    expect(note).toMatchObject({
      label: "Accurate when published · changed 30 May 2024",
      timing: "since-publication",
      record: "It allowed some.",
      detail: "Not all.",
    });
  });

  test("already out of date: the standing of the article's day leads", () => {
    const note = report("2024-12-01").notes[0];
    expect(note).toMatchObject({
      label: "Already out of date when published · changed 30 May 2024",
      record: "It allowed more.",
      detail: null,
    });
  });

  test("no date: the newest standing, and the reader is told", () => {
    const note = report(null).notes[0];
    expect(note).toMatchObject({ label: "Contradicted by the record", timing: "undated" });
    expect(note?.why).toContain("no publication date found");
  });

  test("at most four sources come first, and all others behind them", () => {
    const note = report("2024-06-01").notes[0];
    const publishers = (sources: readonly CitedSource[] = []) =>
      sources.map(({ publisher }) => publisher);
    expect(publishers(note?.sources)).toEqual(["ministry", "agency", "daily", "zeitung"]);
    expect(publishers(note?.furtherSources)).toEqual(["organ"]);
  });

  test("what stays disputed has its own sources", () => {
    const disputed = report("2024-06-01").notes[0]?.disputed;
    expect(disputed?.text).toBe("How much.");
    expect(disputed?.sources[0]?.publisher).toBe("daily");
    expect(disputed?.sources).toHaveLength(5);
  });

  test("a quotation carries its speaker and who first carried it", () => {
    expect(report("2024-06-01").notes[0]?.quotations).toEqual([
      { text: "adapt and adjust", speaker: "A Minister", carriedBy: "agency" },
    ]);
  });

  test("explains itself", () => {
    expect(report("2024-06-01").notes[0]?.why).toEqual([
      "“Washington” = the United States",
      "attributed to Peskov",
      "article published 1 June 2024",
      "looked for and not found: ATACMS missiles",
    ]);
  });

  test("of many guards it names the first few", () => {
    const why = (count: number) => {
      const guards = Array.from({ length: count }, (_, i) => `g${i}`);
      return report("2024-06-01", guards).notes[0]?.why.at(-1);
    };
    expect(why(7)).toBe("looked for and not found: g0; g1; g2; g3; g4; g5; g6");
    expect(why(30)).toBe("looked for and not found: g0; g1; g2; g3; g4; g5; and 24 other things");
  });

  test.each([
    ["2023-01-01", []],
    ["2024-11-16", ["prohibited"]],
    ["2024-11-17", ["limited"]],
    [null, ["limited"]],
  ])("state of play on %s", (day, states) => {
    expect(report(day).stateOfPlay.map(({ state }) => state)).toEqual(states);
  });
});
