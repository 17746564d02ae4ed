import { expect, it } from "vitest";
import { composeReport } from "../core/compose.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Finding } from "../core/finding.ts";
import { readStandings } from "../core/standings.ts";
import { englishText } from "./english-text.fixture.ts";
import { noteLabel } from "./note-label.ts";

const standings = [
  { from: null, verdict: "supported" as const, record: "No.", detail: null, facts: [] },
  {
    from: "2024-05-30",
    verdict: "partly" as const,
    record: "At the border.",
    detail: null,
    facts: [],
  },
  {
    from: "2024-11-17",
    verdict: "contradicted" as const,
    record: "With ATACMS.",
    detail: null,
    facts: [],
  },
];
const claim = { id: "c", statement: "s", family: "f", side: "s", why: "w", disputed: null };
const dataset: Dataset = {
  version: "v",
  asOf: "2026-01-01",
  sources: [],
  facts: [],
  positions: [],
  claims: [{ ...claim, standings, examples: [], reviewed: "2026-01-01" }],
};

it.each([
  ["2024-05-29", "Accurate when published · changed 30 May 2024"],
  ["2024-06-10", "Already out of date when published · changed 30 May 2024"],
  ["2024-12-01", "Already out of date when published · changed 30 May 2024"],
  [null, "Contradicted by the record"],
])("an article of %s: as the core says it in English", (published, label) => {
  const reading = readStandings(standings, published);
  const found = { claim: "c", reading, matched: [], guards: [], stance: "asserted" };
  const finding = { speaker: null, quote: "q", start: 0, end: 1, sentenceText: "q", ...found };
  const article = { isArticle: true, onTopic: true, topicScore: 9, title: null, lang: "en" };
  const checked = {
    article: { ...article, published },
    findings: [finding as unknown as Finding],
    blocks: 1,
  };
  const [note] = composeReport(checked as Parameters<typeof composeReport>[0], dataset).notes;
  if (!note) throw new Error("no note");
  expect(noteLabel(note, englishText)).toBe(label);
  expect(note.label).toBe(label);
});
