import { expect, test } from "vitest";
import type { Finding } from "./finding.ts";
import { type Candidate, toldOnce } from "./told-once.ts";

function candidate(claim: string, rest: Partial<Candidate> = {}, words = "the words"): Candidate {
  const finding: Finding = {
    claim,
    frame: 0,
    block: 0,
    stance: "asserted",
    speaker: null,
    sentence: { start: 0, end: 50 },
    spans: [{ start: 0, end: 20 }],
    matched: [{ words, gloss: null }],
    guards: [],
    reading: { timing: "always", held: 0, newest: 0, verdict: "context", changed: null, of: null },
    quote: "",
    start: 0,
    end: 20,
    sentenceText: "",
  };
  return { finding, yieldsTo: [], record: undefined, told: true, ...rest };
}

function told(...candidates: Candidate[]): string[] {
  return toldOnce(candidates).map(({ claim }) => claim);
}

test("a wider claim gives way to a narrower one of the same words", () => {
  const wider = candidate("wider", { yieldsTo: ["narrower"] });
  expect(told(wider, candidate("narrower"))).toEqual(["narrower"]);
  const elsewhere = candidate("narrower");
  elsewhere.finding.start = 30;
  elsewhere.finding.end = 40;
  expect(told(wider, elsewhere)).toEqual(["wider", "narrower"]);
});

test("a narrower claim that the record supports silences the wider one and is not told itself", () => {
  const wider = candidate("wider", { yieldsTo: ["narrower"] });
  expect(told(wider, candidate("narrower", { told: false }))).toEqual([]);
});

test("of claims told by one record the one with most words in slots is told, though not for one that is not", () => {
  const short = candidate("short", { record: 3 });
  const long = candidate("long", { record: 3 }, "more of the words");
  expect(told(short, long)).toEqual(["long"]);
  expect(told(short, { ...long, told: false })).toEqual(["short"]);
  expect(told(short, { ...long, record: 4 })).toEqual(["short", "long"]);
});
