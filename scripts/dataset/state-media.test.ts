import { expect, test } from "vitest";
import { isOfStateMedia } from "./state-media.ts";

test.each([
  ["https://tass.com/politics/1830127", true],
  ["https://www.ukrinform.net/rubric-ato/3777.html", true],
  ["https://fr.sputniknews.africa/20241119/a.html", true],
  ["https://www.bbc.co.uk/news/articles/c4", false],
  ["https://www.start.com/a", false],
])("%s", (url, is) => {
  expect(isOfStateMedia(url)).toBe(is);
});
