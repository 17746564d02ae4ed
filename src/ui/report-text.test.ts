import { expect, it } from "vitest";
import type { Report } from "../core/report.ts";
import { englishText } from "./english-text.fixture.ts";
import { markdownReport, plainReport } from "./report-text.ts";

const report: Report = {
  article: {
    isArticle: true,
    onTopic: true,
    topicScore: 9,
    title: "Limits [weighed]",
    published: "2024-05-29",
    lang: "en",
  },
  notes: [
    {
      claim: "c",
      statement: "S",
      verdict: "context",
      label: "Needs context",
      timing: "always",
      changed: null,
      of: null,
      stance: "asserted",
      speaker: null,
      quote: "words of *the* article",
      start: 0,
      end: 5,
      sentence: "words",
      record: "The record.",
      detail: null,
      history: [],
      matters: "",
      disputed: null,
      why: [],
      sources: [
        {
          url: "https://a.example/(1)",
          publisher: "A",
          title: "T",
          published: "2024-05",
          kind: "wire",
          stateMedia: false,
        },
      ],
      furtherSources: [],
      quotations: [],
      reviewed: "2026-01-01",
    },
  ],
  stateOfPlay: [
    {
      supplier: "Germany",
      weapon: "Taurus",
      state: "not-supplied",
      scope: "Refused",
      since: "2023-10-05",
      facts: [],
    },
  ],
  dataset: { version: "v1", asOf: "2026-01-01", claims: 150, facts: 2, sources: 3 },
};
const article = {
  url: "https://news.example/a",
  title: "Limits [weighed]",
  published: "2024-05-29",
};

it("writes the report as plain text", () => {
  expect(plainReport(report, article, englishText)).toBe(`Limits [weighed]
Published on 29 May 2024
Checked by Sidenote against 150 claims: 1 note.
https://news.example/a

1. Needs context
   “words of *the* article”
   The record.
   - T, A, May 2024. https://a.example/(1)

State of play on 29 May 2024
- Germany, Taurus: Not supplied, since 5 October 2023. Refused

The absence of a mark means nothing: it says only that none of these claims was found.
Record as of 1 January 2026 (dataset v1).`);
});

it("writes Markdown in which nothing of the article is markup", () => {
  const written = markdownReport(report, article, englishText);
  expect(written).toContain("# [Limits \\[weighed\\]](https://news.example/a)");
  expect(written).toContain("> words of \\*the\\* article");
  expect(written).toContain("- [T, A, May 2024](https://a.example/%281%29)");
  expect(written).toContain("## State of play on 29 May 2024");
});
