/** One broken record a rule: the build must name file, field and remedy, and all faults at once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { compileAll } from "./compile.ts";
import { formatProblem } from "./problem.ts";
import { SMALL_DATASET } from "./small-dataset.fixture.ts";

const folders: string[] = [];

/** The fields of a further source behind its address. */
const SOURCE =
  "\n  publisher: Example\n  title: Two\n  published: 2024-05-30\n  lang: en\n  kind: official\n  supports: The whole of the statement.";

/** Problems of the good dataset with one text replaced. */
function problemsAfter(file: string, from: string, to: string): string[] {
  const root = mkdtempSync(join(tmpdir(), "dataset-"));
  folders.push(root);
  for (const [path, text] of Object.entries(SMALL_DATASET)) {
    const changed = path === file ? text.replace(from, to) : text;
    if (path === file && from !== "") expect(changed).not.toBe(text);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), changed);
  }
  return compileAll(root).problems.map(formatProblem);
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("the dataset's rules", () => {
  test("the good dataset has no problems", () => {
    expect(problemsAfter("claims/alliance-forbids.yaml", "", "")).toEqual([]);
  });

  const claim = "claims/alliance-forbids.yaml";
  test.each([
    [
      "dangling fact",
      claim,
      "- fact-two",
      "- fact-three",
      /standings\[1\]\.facts: cites fact-three.*add it or correct/,
    ],
    [
      "a record nobody takes away",
      claim,
      "    record: ",
      `    record: ${"and so on ".repeat(28)}`,
      /standings\[0\]\.record: must be at most 200 characters.*what is second goes to detail/,
    ],
    [
      "a record of two sentences",
      claim,
      "The first standing of this claim.",
      "The first standing. It has a second sentence.",
      /standings\[0\]\.record: has 2 sentences: say it in one, or divide it/,
    ],
    [
      "a dispute that is a page",
      claim,
      "disputed: null",
      `disputed:\n  text: ${"and so on ".repeat(31)}\n  facts:\n    - fact-one`,
      /disputed\.text: must be at most 300 characters: keep what is really open/,
    ],
    [
      "a detail that is a page",
      claim,
      "The first standing of this claim.",
      `The first standing.\n    detail: ${"and so on ".repeat(33)}`,
      /standings\[0\]\.detail: must be at most 320 characters/,
    ],
    [
      "a detail of four sentences",
      claim,
      "The first standing of this claim.",
      "The first standing.\n    detail: It has one more. And another. And a third. And a fourth.",
      /standings\[0\]\.detail: has 4 sentences: say it in up to three/,
    ],
    [
      "a fact of three sentences",
      "facts/a.yaml",
      "Something happened on 30 May 2024.",
      "Something happened on 30 May 2024. It was seen. Much was said of it.",
      /fact-one\.statement: has 3 sentences: say it in one or two/,
    ],
    [
      "why in three sentences",
      claim,
      "so no summit can lift them.",
      "so no summit can lift them. This matters. It does.",
      /why: has 3 sentences/,
    ],
    [
      "dangling fact of what is disputed",
      claim,
      "disputed: null",
      "disputed:\n  text: Who decides.\n  facts:\n    - fact-three",
      /disputed\.facts: cites fact-three/,
    ],
    [
      "something disputed that rests on nothing",
      claim,
      "disputed: null",
      "disputed:\n  text: Who decides.\n  facts: []",
      /disputed\.facts: must cite at least one fact/,
    ],
    [
      "high by a primary that was not seen to say it",
      "sources/a.yaml",
      "kind: official",
      "kind: official\n  partlySeen: true",
      /fact-one\.confidence: is high: cite a second publisher or a primary/,
    ],
    [
      "dangling source",
      "facts/a.yaml",
      "- page-one",
      "- page-two",
      /fact-one\.sources: cites page-two/,
    ],
    [
      "undated source",
      "sources/a.yaml",
      "  published: 2024-05-30\n",
      "",
      /page-one\.published: is missing: add it/,
    ],
    ["bad date", "sources/a.yaml", "2024-05-30", "30.5.2024", /page-one\.published: must be a day/],
    [
      "http address",
      "sources/a.yaml",
      "https://",
      "http://",
      /page-one\.url: is not an https address/,
    ],
    [
      "tracking",
      "sources/a.yaml",
      "/one",
      "/one?utm_source=x",
      /page-one\.url: carries the tracking parameter utm_source/,
    ],
    [
      "shortened address",
      "sources/a.yaml",
      "https://www.nato.int/one",
      "https://bit.ly/one",
      /page-one\.url: is shortened: give the page itself/,
    ],
    [
      "a state's outlet",
      "sources/a.yaml",
      "https://www.nato.int/one",
      "https://tass.com/one",
      /page-one\.stateMedia: is missing on an outlet of a state/,
    ],
    [
      "unknown field",
      "sources/a.yaml",
      "  lang: en",
      "  lang: en\n  colour: red",
      /page-one\.colour: is not a field/,
    ],
    [
      "unknown verdict",
      claim,
      "verdict: contradicted",
      "verdict: untrue",
      /standings\[1\]\.verdict: is "untrue": use one of/,
    ],
    [
      "gap at the start",
      claim,
      "from: null",
      "from: 2024-01-01",
      /standings\[0\]\.from: must be null/,
    ],
    [
      "a further standing without its day",
      claim,
      "from: 2024-06-30",
      "from: null",
      /standings\[1\]\.from: is null: give the day/,
    ],
    [
      "change without a fact",
      claim,
      "- fact-two",
      "- fact-one",
      /standings\[1\]\.facts: changes the verdict without a new fact/,
    ],
    [
      "word that is not ours",
      claim,
      "The second standing of",
      "The propaganda in",
      /standings\[1\]\.record: says "propaganda"/,
    ],
    [
      "unmatched sentence",
      claim,
      "- NATO now forbids such strikes.",
      "- The pact bans such strikes.",
      /matches\[4\]: .* is not matched: extend a frame/,
    ],
    [
      "matched near miss",
      claim,
      "- Berlin forbids such strikes.",
      "- NATO forbids all arms.",
      /nearMisses\[3\]: .* is matched by frame 0/,
    ],
    [
      "too few sentences",
      claim,
      "  - NATO itself forbids such strikes.\n",
      "",
      /matches: must have at least 6/,
    ],
    ["frame that cannot be read", claim, "<3>", "<three>", /frames\[0\]\.find: cannot be read/],
    [
      "yielding to no claim",
      claim,
      "frames:",
      "yieldsTo:\n  - alliance-allows\nframes:",
      /yieldsTo: names alliance-allows, which is not a claim: correct it/,
    ],
    [
      "yielding in a circle",
      claim,
      "frames:",
      "yieldsTo:\n  - alliance-forbids\nframes:",
      /yieldsTo: names alliance-forbids, which yields to this one: take out one of the two/,
    ],
    [
      "not YAML",
      claim,
      "family: nato",
      "family: [nato",
      /alliance-forbids\.yaml: is not YAML: .* at line \d+, column \d+: correct it there$/,
    ],
    [
      "not canonical",
      "facts/a.yaml",
      "confidence: high",
      'confidence: "high"',
      /facts\/a\.yaml: is not in canonical form: run npm run format/,
    ],
    [
      "states out of order",
      "positions/us.yaml",
      "reviewed:",
      "      - from: 2024-01-01\n        state: permitted\n        scope: Everywhere\n        facts:\n          - fact-two\nreviewed:",
      /weapons\[0\]\.states\[1\]\.from: is 2024-01-01, not after 2024-01-01: put states in order/,
    ],
    [
      "standings on one day",
      claim,
      "frames:",
      "  - from: 2024-06-30\n    verdict: supported\n    record: The third standing of this claim.\n    facts:\n      - fact-one\nframes:",
      /standings\[2\]\.from: is 2024-06-30, not after 2024-06-30: put standings in order/,
    ],
    [
      "dangling fact of a state",
      "positions/us.yaml",
      "- fact-one",
      "- fact-three",
      /weapons\[0\]\.states\[0\]\.facts: cites fact-three/,
    ],
    ["an id twice", "facts/a.yaml", "id: fact-two", "id: fact-one", /fact-one: stands twice/],
    [
      "a page cited twice over",
      "sources/a.yaml",
      "- id: page-one",
      `- id: page-two\n  url: https://nato.int/one/${SOURCE}\n- id: page-one`,
      /page-one\.url: is the page of page-two/,
    ],
    [
      "a source that nothing cites",
      "sources/a.yaml",
      "- id: page-one",
      `- id: page-two\n  url: https://www.nato.int/two${SOURCE}\n- id: page-one`,
      /page-two: is cited by no fact/,
    ],
    ["a fragment", "sources/a.yaml", "/one", "/one#top", /page-one\.url: has a fragment/],
    [
      "state media alone",
      "sources/a.yaml",
      "kind: official",
      "kind: official\n  stateMedia: true",
      /fact-one\.sources: rests on state media alone/,
    ],
    [
      "a long quotation",
      "facts/a.yaml",
      "  sources:",
      `  quote:\n    text: ${"word ".repeat(20)}word\n    speaker: Nobody\n    carriedBy: Example\n  sources:`,
      /fact-one\.quote: has 21 words: quote at most 20/,
    ],
    [
      "a site twice",
      "sites.yaml",
      "- host",
      "- host: example.org\n  name: Example\n  lang: en\n- host",
      /sites\.yaml: example\.org: stands twice/,
    ],
    [
      "overlapping no claim",
      claim,
      "frames:",
      "overlaps:\n  - alliance-allows\nframes:",
      /overlaps: names alliance-allows, which is not a claim/,
    ],
    [
      "a sentence twice",
      claim,
      "- NATO now forbids",
      "- NATO itself forbids",
      /matches: has "NATO itself forbids such strikes\." twice/,
    ],
    [
      "a file named otherwise than its supplier",
      "positions/us.yaml",
      "supplier: us",
      "supplier: uk",
      /positions\/us\.yaml: supplier: is uk: rename/,
    ],
    [
      "current without a day",
      "facts/a.yaml",
      "date: 2024-05-30\n  actor: us\n  statement: Something happened on 30 May 2024.",
      "date: null\n  actor: us\n  statement: It has not been delivered.",
      /fact-one\.statement: is worded as current/,
    ],
    [
      "file named otherwise",
      claim,
      "id: alliance-forbids",
      "id: alliance-allows",
      /alliance-forbids\.yaml: id: is alliance-allows: rename/,
    ],
  ])("%s", (_, file, from, to, expected) => {
    expect(problemsAfter(file, from, to)).toContainEqual(expect.stringMatching(expected));
  });

  test("several faults in one file are all reported", () => {
    const problems = problemsAfter(claim, "family: nato\nside: none", "family: none\nside: left");
    expect(problems).toContainEqual(expect.stringMatching(/: family: is "none"/));
    expect(problems).toContainEqual(expect.stringMatching(/: side: is "left"/));
  });
});
