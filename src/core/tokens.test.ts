import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "./tokens.ts";

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
    expect(tokenize(text).words).toEqual(words);
  });

  test("editors write US in capitals by itself", () => {
    expect(tokenize("US", false).words).toEqual(["u.s."]);
  });

  test("offsets index the source, in order and without overlap, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { words, starts, ends } = tokenize(text);
        expect(starts).toHaveLength(words.length);
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
});
