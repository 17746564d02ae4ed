import { expect, test } from "vitest";
import { compareWords, without, words } from "./compare-words.ts";

test.each([
  ["the same", "a b c", "a b c", { precision: 1, recall: 1, f1: 1 }],
  ["in another order", "a b c", "c a b", { precision: 1, recall: 1, f1: 1 }],
  ["half of it", "a b c d", "a b", { precision: 1, recall: 0.5, f1: 2 / 3 }],
  ["twice as much", "a b", "a b c d", { precision: 0.5, recall: 1, f1: 2 / 3 }],
  ["a word oftener than it stands", "a b", "a a", { precision: 0.5, recall: 0.5, f1: 0.5 }],
  ["nothing of it", "a b", "c", { precision: 0, recall: 0, f1: 0 }],
  ["nothing", "a", "", { precision: 0, recall: 0, f1: 0 }],
])("finding %s", (_, expected, found, likeness) => {
  expect(compareWords(words(expected), words(found))).toEqual(likeness);
});

test("words are letters and digits, in small letters", () => {
  expect(words("Kyiv’s 2nd F-16, Über!")).toEqual(["kyiv", "s", "2nd", "f", "16", "über"]);
});

test("a text is taken out once, a longer one before a shorter", () => {
  expect(
    without(words("a b c a b d"), [
      ["a", "b"],
      ["a", "b", "d"],
    ]),
  ).toEqual(["c"]);
  expect(without(words("a b a b"), [["a", "b"]])).toEqual(["a", "b"]);
  expect(without(words("ab c"), [["b"]])).toEqual(["ab", "c"]);
});
