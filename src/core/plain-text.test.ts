import { expect, it } from "vitest";
import { blocksFromText, readPlainText } from "./plain-text.ts";
import { decide, textSignals } from "./topic.ts";

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

it("weighs a headline once, as the title, and takes another for it where one is given", () => {
  const words = "Ukraine asked its allies to let it strike inside Russia with their missiles.";
  const { article, decision } = readPlainText(`Kyiv asks for missiles\n\n${words}`);
  expect(article).toMatchObject({ title: "Kyiv asks for missiles", url: null, published: null });
  expect(decision).toEqual(decide(textSignals("Kyiv asks for missiles", words)));
  expect(readPlainText(words, { title: "Given" }).article.title).toBe("Given");
  expect(readPlainText("").decision.isArticle).toBe(false);
});
