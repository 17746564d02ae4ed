import { expect, test } from "vitest";
import { asidesIn, withoutAsides } from "./asides.ts";

test.each([
  ["NATO, the ambassador told reporters on Monday, forbids it.", "NATO forbids it."],
  ["NATO, he said, forbids it.", "NATO forbids it."],
  ["It is, as the minister put it, a party.", "It is a party."],
  ["Starmer, who met Biden, has yet to decide.", "Starmer, has yet to decide."],
  ["Under the rules, according to a source, NATO forbids it.", "Under the rules, NATO forbids it."],
  ["Britain, France and Italy said so.", "Britain, France and Italy said so."],
  [
    "NATO forbids it, he said, while Spain pledged more.",
    "NATO forbids it, he said, while Spain pledged more.",
  ],
  ["It has 1,600 missiles, he said.", "It has 1,600 missiles, he said."],
  [
    "She, who holds that capitals, shy of it, lag, agreed.",
    "She, who holds that capitals, shy of it, lag, agreed.",
  ],
  ["NATO, “he said, laughing,” forbids it.", "NATO, “he said, laughing,” forbids it."],
])("%s", (text, without) => {
  expect(withoutAsides(text)).toBe(without);
});

test("an aside goes from the comma before it to the one behind", () => {
  expect(asidesIn("NATO, he said, forbids it.")).toEqual([{ start: 4, end: 13, tells: true }]);
  expect(asidesIn("Starmer, who met Biden, is for it.")).toEqual([
    { start: 7, end: 22, tells: false },
  ]);
});
