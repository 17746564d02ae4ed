import { expect, test } from "vitest";
import { quotesOf } from "./quotes.ts";

test.each([
  ["He said “no change” today.", ["no change"]],
  ['"No change," he said.', ["No change,"]],
  ["Scholz sagte „nein“ dazu.", ["nein"]],
  ["« Non », dit-il.", [" Non "]],
  ["The ‘red line’ isn’t one.", ["red line"]],
  ["“It goes on over paragraphs", ["It goes on over paragraphs"]],
  ["Kyiv’s allies’ arms", []],
  ["", []],
])("%s", (text, quoted) => {
  expect(quotesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});
