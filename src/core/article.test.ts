import { describe, expect, it } from "vitest";
import { type Article, type Block, dayOf, sectionOf } from "./article.ts";

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
    expect(dayOf(undefined, article)).toBe("2024-05-31");
  });
});

describe("sectionOf", () => {
  const kinds = ["headline", "paragraph", "headline", "paragraph", "quote"] as const;
  const blocks = kinds.map((kind) => ({ block: { kind, text: "x" } }));
  it.each([
    [0, { from: 0, to: 2 }],
    [1, { from: 0, to: 2 }],
    [2, { from: 2, to: 5 }],
    [4, { from: 2, to: 5 }],
  ])("block %i", (at, section) => expect(sectionOf(blocks, at)).toEqual(section));

  it("is everything where there is no headline", () => {
    expect(sectionOf(blocks.slice(3), 1)).toEqual({ from: 0, to: 2 });
  });
});
