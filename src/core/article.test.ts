import { describe, expect, it } from "vitest";
import { type Article, type Block, dayOf, sectionsOf } from "./article.ts";

const article: Article = {
  url: null,
  title: null,
  published: "2024-05-31",
  lang: null,
  blocks: [],
};

describe("dayOf", () => {
  it("is the article's day, or the block's own, or none", () => {
    const block: Block = { kind: "paragraph", text: "x" };
    expect(dayOf(block, article)).toBe("2024-05-31");
    expect(dayOf({ ...block, published: "2024-06-02" }, article)).toBe("2024-06-02");
    expect(dayOf({ ...block, published: null }, article)).toBeNull();
  });
});

describe("sectionsOf", () => {
  it.each([
    ["no headline", ["paragraph", "paragraph"], [0, 0]],
    ["one article", ["headline", "paragraph"], [0, 0]],
    ["several", ["headline", "paragraph", "headline", "quote"], [0, 0, 2, 2]],
    ["text before the headline", ["paragraph", "headline", "item"], [0, 1, 1]],
    ["nothing", [], []],
  ] as const)("%s", (_, kinds, sections) => {
    expect(sectionsOf(kinds.map((kind) => ({ kind, text: "" })))).toEqual(sections);
  });
});
