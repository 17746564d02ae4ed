import { expect, it } from "vitest";
import type { Checked } from "../core/finding.ts";
import { parseChecked } from "./parse-checked.ts";

const CHECKED: Checked = {
  article: {
    isArticle: true,
    onTopic: true,
    topicScore: 9,
    title: null,
    published: "2024-05-29",
    lang: "en",
  },
  findings: [
    {
      claim: "a-claim",
      frame: 0,
      block: 0,
      stance: "asserted",
      speaker: null,
      sentence: { start: 0, end: 5 },
      spans: [{ start: 0, end: 5 }],
      matched: [],
      guards: [],
      reading: {
        timing: "since-publication",
        held: 0,
        newest: 1,
        verdict: "supported",
        changed: "2024-05-30",
        of: null,
      },
      quote: "Words",
      start: 0,
      end: 5,
      sentenceText: "Words",
      published: null,
    },
  ],
  blocks: 1,
  claims: 1,
};
const [FINDING] = CHECKED.findings;

it("takes what a reader answers", () => {
  expect(parseChecked(CHECKED)).toEqual(CHECKED);
});

it.each([
  ["a day that is none", { ...FINDING, published: "soon" }],
  ["a change on no day", { ...FINDING, reading: { ...FINDING?.reading, changed: "soon" } }],
  ["a verdict of its own", { ...FINDING, reading: { ...FINDING?.reading, verdict: "true" } }],
])("takes no finding with %s", (_, finding) => {
  expect(parseChecked({ ...CHECKED, findings: [finding] })).toBeNull();
});

it("takes no more findings than a page can have", () => {
  const findings = Array.from({ length: 10_001 }, () => FINDING);
  expect(parseChecked({ ...CHECKED, findings })).toBeNull();
});
