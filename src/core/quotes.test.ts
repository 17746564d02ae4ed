import { expect, test } from "vitest";
import { quotesOf } from "./quotes.ts";

test.each([
  ["He said “no change” today.", ["no change"], false],
  ['"No change," he said.', ["No change,"], false],
  ["Scholz sagte „nein“ dazu.", ["nein"], false],
  ["« Non », dit-il.", [" Non "], false],
  ["The ‘red line’ isn’t one.", ["red line"], false],
  ["“It goes on over paragraphs", ["It goes on over paragraphs"], true],
  ["Kyiv’s allies’ arms", [], false],
  ["", [], false],
])("%s", (text, quoted, open) => {
  const quotes = quotesOf(text);
  expect(quotes.spans.map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
  expect(quotes.open).toBe(open);
});
