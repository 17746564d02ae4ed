import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Cue, hasCue } from "./cues.ts";
import { DENIAL_AFTER, DENIAL_BEFORE } from "./denial-cues.ts";
import { EARLIER } from "./tense-cues.ts";
import { WISH_BEFORE, WISH_INSIDE } from "./wish-cues.ts";

/** Every sentence that is written down to try the matcher on: each third whole, and the others from a later letter on. */
const FOLDER = new URL("../../tests/paraphrases/", import.meta.url);
const SENTENCES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) => readFileSync(new URL(name, FOLDER), "utf8").split("\n"))
  .filter((line) => line !== "")
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .map((text, i) => text.slice([0, 10, 40][i % 3]));

const some = (letters: Cue[0]) => (typeof letters === "string" ? [letters] : letters);

describe.each(Object.entries({ DENIAL_AFTER, DENIAL_BEFORE, EARLIER, WISH_BEFORE, WISH_INSIDE }))(
  "%s",
  (_, cues) => {
    test("has no match without a cue's letters", () => {
      expect(SENTENCES.length).toBeGreaterThan(20_000);
      const without = cues.flatMap(([letters, expression]) =>
        SENTENCES.filter(
          (text) =>
            expression.test(text) && !some(letters).some((one) => text.toLowerCase().includes(one)),
        ).map((text) => [letters, text]),
      );
      expect(without).toEqual([]);
    });

    test("has no global expression, which would answer by where it stopped last", () => {
      const flags = cues.map(([, expression]) =>
        expression instanceof RegExp ? expression.flags : "",
      );
      expect(flags.filter((of) => of.includes("g"))).toEqual([]);
    });

    test("has letters in lower case, which texts are compared in", () => {
      const all = cues.flatMap(([letters]) => some(letters));
      expect(all).toEqual(all.map((letters) => letters.toLowerCase()));
    });
  },
);

test.each([
  ["Nor is it plausible that ", true],
  ["It is hardly conceivable that ", true],
  ["It is plausible that ", false],
  ["Officials denied that", true],
  ["OFFICIALS DENIED THAT", true],
  ["President Biden said", false],
  ["", false],
])("%s", (text, denied) => {
  expect(hasCue(DENIAL_BEFORE, text)).toBe(denied);
});
