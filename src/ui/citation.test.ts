import { describe, expect, it } from "vitest";
import type { Note } from "../core/report.ts";
import { cleanAddress, markdownCitation, matchReport, plainCitation } from "./citation.ts";
import { englishText as text } from "./english-text.fixture.ts";

const note: Note = {
  claim: "nato-forbids",
  statement: "NATO forbids it.",
  verdict: "contradicted",
  label: "Contradicted by the record",
  timing: "always",
  changed: null,
  of: null,
  stance: "asserted",
  speaker: null,
  quote: 'the "alliance\'s" ban',
  start: 10,
  end: 30,
  sentence: 'It defied the "alliance\'s" ban.',
  record: "NATO set no limit.",
  detail: "Suppliers did.",
  history: [],
  matters: "",
  disputed: null,
  why: ["“ban” = a prohibition"],
  sources: [
    {
      url: "https://example.org/a_(b)",
      publisher: "NATO",
      title: "Members [list]",
      published: "2024-03-11",
      kind: "official",
      stateMedia: false,
    },
    {
      url: "https://example.org/c",
      publisher: "Bundesregierung",
      title: null,
      published: null,
      kind: "official",
      stateMedia: false,
    },
  ],
  furtherSources: [],
  quotations: [],
  reviewed: "2026-03-02",
};
const article = { url: "https://news.example/a", title: "A *title*", published: "2024-05-20" };
const dataset = { version: "a1b2", asOf: "2026-03-02" };

describe("citations", () => {
  it("plain: the record, the words, the sources with addresses", () => {
    expect(plainCitation(note, article, dataset, text)).toBe(
      [
        "Contradicted by the record: NATO set no limit. Suppliers did.",
        '“the "alliance\'s" ban” (A *title*, 20 May 2024. https://news.example/a)',
        "1. Members [list], NATO, 11 March 2024. https://example.org/a_(b)",
        "2. Bundesregierung, undated. https://example.org/c",
        "Record as of 2 March 2026 (dataset a1b2).",
      ].join("\n"),
    );
  });

  it("Markdown: nothing in a title breaks a link", () => {
    const lines = markdownCitation(note, article, dataset, text).split("\n");
    expect(lines[0]).toBe("**Contradicted by the record:** NATO set no limit. Suppliers did.");
    expect(lines).toContain(
      "1. [Members \\[list\\]](https://example.org/a_%28b%29), NATO, 11 March 2024",
    );
    expect(lines).toContain("2. [Bundesregierung, undated](https://example.org/c)");
    expect(lines).toContain("> ([A \\*title\\*, 20 May 2024](https://news.example/a))");
  });
});

it("a match report holds what makes a near miss of the claim", () => {
  const report = matchReport(note, article, dataset);
  expect(report).toContain('claim: "nato-forbids"');
  expect(report).toContain(`sentence: ${JSON.stringify(note.sentence)}`);
  expect(report).toContain("speaker: null");
  expect(report.endsWith('why:\n  - "“ban” = a prohibition"')).toBe(true);
});

it("addresses lose what follows a reader around", () => {
  expect(cleanAddress("https://a.example/x?id=3&utm_source=b&fbclid=c#:~:text=d")).toBe(
    "https://a.example/x?id=3",
  );
});
