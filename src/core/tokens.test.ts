import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_WORDS, vocabularyOf, wordsIn } from "../../scripts/dataset/vocabulary.fixture.ts";
import { tokenize } from "./tokens.ts";
import { hashOf, numberOf } from "./vocabulary.ts";

describe("tokenize", () => {
  test.each([
    ["Ukraine’s long-range missiles", ["ukraine", "long", "range", "missiles"]],
    ["the U.S.-supplied HIMARS", ["the", "u.s.", "supplied", "himars"]],
    ["US arms let us fight", ["u.s.", "arms", "let", "us", "fight"]],
    ["ALLIES TELL US TO WAIT", ["allies", "tell", "us", "to", "wait"]],
    ["it’s Kyiv's, doesn’t matter", ["it's", "kyiv", "doesn't", "matter"]],
    ["1,600 km or 1.5 tonnes", ["1,600", "km", "or", "1.5", "tonnes"]],
    ["Storm\u00A0Shadow mis\u00ADsiles", ["storm", "shadow", "missiles"]],
    ["Rus\u200Bsia", ["russia"]],
    ["the ﬁrst strike", ["the", "first", "strike"]],
    ["U.N. and E.U. officials", ["un", "and", "eu", "officials"]],
    ["Löwe München", ["löwe", "münchen"]],
    ["", []],
    ["— … !", []],
  ])("%s", (text, words) => {
    expect(wordsIn(tokenize(text, NO_WORDS))).toEqual(words);
  });

  test("editors write US in capitals by itself", () => {
    expect(wordsIn(tokenize("US", NO_WORDS, false))).toEqual(["u.s."]);
  });

  test("offsets index the source, in order and without overlap, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { numbers, starts, ends } = tokenize(text, NO_WORDS);
        expect(starts).toHaveLength(numbers.length);
        let at = 0;
        starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(ends[i]).toBeGreaterThan(start);
          at = ends[i] ?? 0;
        });
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each([
    ["Ukraine’s", "ukraine"],
    ["UKRAINE's", "ukraine"],
    ["the U.S.", "u.s."],
    ["US", "u.s."],
    ["US's", "u.s."],
    ["it’s", "it's"],
    ["let's", "let's"],
    ["doesn’t", "doesn't"],
    ["1,600", "1,600"],
    ["S-300", "300"],
    ["Élysée", "élysée"],
    ["cafés", "cafés"],
    ["mis\u00ADsiles", "missiles"],
  ])("finds the number of %s in the vocabulary", (text, word) => {
    const vocabulary = vocabularyOf("it", "let", "us", word);
    expect(tokenize(`${text} a`, vocabulary).numbers).toContain(numberOf(hashOf(word), vocabulary));
  });

  test("a contraction is not its first word", () => {
    const vocabulary = vocabularyOf("it", "let", "us");
    expect(tokenize("It’s plain. Let's see.", vocabulary).numbers).toEqual([-1, -1, -1, -1]);
  });

  test("US'S in capitals is no country's possessive", () => {
    const vocabulary = vocabularyOf("us", "u.s.");
    expect(tokenize("Us. US'S, US's", vocabulary).numbers).toEqual([0, 0, 1]);
  });

  test("each word's number is that of the folded word, whatever the text", () => {
    const pieces = [
      "Us",
      "US",
      "u.s.",
      "U.S.",
      "’s",
      "'S",
      "it",
      "é",
      "\u0301",
      "\u00AD",
      "1",
      ",2",
      ".",
      " ",
      "Kyiv",
    ];
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...pieces)).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (written) => {
        const words = wordsIn(tokenize(written, NO_WORDS));
        const vocabulary = vocabularyOf(...words);
        expect(tokenize(written, vocabulary).numbers).toEqual(
          words.map((word) => numberOf(hashOf(word), vocabulary)),
        );
      }),
    );
  });
});
