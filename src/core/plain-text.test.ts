import { expect, it } from "vitest";
import { blocksFromText } from "./plain-text.ts";

it("cuts a text at empty lines and finds its headline", () => {
  expect(
    blocksFromText("Kyiv gets its answer\n\nThe answer was\nyes.\r\n\r\n  It came late.  \n \n"),
  ).toEqual([
    { kind: "headline", text: "Kyiv gets its answer" },
    { kind: "paragraph", text: "The answer was yes." },
    { kind: "paragraph", text: "It came late." },
  ]);
});

it("takes no sentence and no lone line for a headline", () => {
  expect(blocksFromText("It came late.\n\nVery late.").map((block) => block.kind)).toEqual([
    "paragraph",
    "paragraph",
  ]);
  expect(blocksFromText("A lone line")).toEqual([{ kind: "paragraph", text: "A lone line" }]);
  expect(blocksFromText(" \n\n ")).toEqual([]);
});
