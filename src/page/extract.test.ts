import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, it } from "vitest";
import { extractArticle } from "./extract.ts";

const LONG =
  "The allies have talked for months about how their missiles may be used, and by whom, and where.";

function open(html: string): Document {
  return new JSDOM(html, { url: "https://news.example/a", virtualConsole: new VirtualConsole() })
    .window.document;
}

describe("extractArticle", () => {
  it("maps collapsed text back to the page's own text nodes", () => {
    const document = open(
      `<h1>Head line of it</h1><p>\n  One <b>two\n   three</b>\u00a0four<a href="/x"> five</a> si\u00ADx<br>seven.</p><p>${LONG}</p>`,
    );
    const { article, rangeOf, blockElement } = extractArticle(document);
    const index = article.blocks.findIndex((block) => block.text.startsWith("One"));
    const text = article.blocks[index]?.text ?? "";
    expect(text).toBe("One two three four five six seven.");
    expect(blockElement(index)?.nodeName).toBe("P");
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const range = rangeOf(index, { start, end });
        const bare = (value: string | undefined) => value?.replace(/[\s\u00AD]/g, "");
        expect(bare(range?.toString())).toBe(bare(text.slice(start, end)));
      }
    }
    expect(rangeOf(index, { start: 3, end: 3 })).toBeNull();
    expect(rangeOf(index, { start: 0, end: 999 })).toBeNull();
    expect(rangeOf(99, { start: 0, end: 1 })).toBeNull();
    expect(blockElement(99)).toBeNull();
  });

  it("leaves out links to other stories, however their source is indented", () => {
    const links = (gap: string) =>
      `<ul>${`<li>${gap}<a href="/x">Germany refuses to send Taurus</a>${gap}</li>`.repeat(3)}</ul>`;
    for (const gap of ["", "\n          "]) {
      const story = `<article><h1>Head line of it</h1><p>${LONG}</p>${links(gap)}<p>${LONG}</p></article>`;
      const { blocks } = extractArticle(open(story)).article;
      expect(blocks.map(({ kind }) => kind)).toEqual(["headline", "paragraph", "paragraph"]);
    }
  });

  it("in an iframe without a day: takes what the page around it states, and no day that it shows", () => {
    const inner = `<h1>Head line of it</h1><p>${LONG}</p>`;
    const stating = open(`<meta property="article:published_time" content="2024-05-29">`);
    const showing = open(`<p>29 May 2024</p><time datetime="2024-05-29">today</time>`);
    expect(extractArticle(open(inner), stating).article.published).toBe("2024-05-29");
    expect(extractArticle(open(inner), showing).article.published).toBeNull();
    const own = open(`${inner}<time datetime="2024-06-02" pubdate>2 June</time>`);
    expect(extractArticle(own, stating).article.published).toBe("2024-06-02");
  });

  it("keeps the way back when Readability starts over", () => {
    // Its first try throws this body away as unlikely, so it restores the page and tries again.
    const paragraphs = Array.from({ length: 4 }, (_, i) => `<p>Part ${i}. ${LONG}</p>`).join("");
    const document = open(
      `<title>A title of a story</title><div class="sidebar-extra"><div class="menu-remark">${paragraphs}</div></div>`,
    );
    const { article, rangeOf } = extractArticle(document);
    expect(article.blocks).toHaveLength(4);
    expect(rangeOf(3, { start: 0, end: 6 })?.toString()).toBe("Part 3");
    expect(rangeOf(3, { start: 0, end: 6 })?.startContainer.isConnected).toBe(true);
  });

  it("reads pages without structure, without text and without a body", () => {
    expect(extractArticle(open("")).article.blocks).toEqual([]);
    expect(extractArticle(open("<script>var a = 'text'</script>")).article.blocks).toEqual([]);
    expect(extractArticle(open("<p>One.</p><p>Two.</p>")).article.blocks).toEqual([
      { kind: "paragraph", text: "One." },
      { kind: "paragraph", text: "Two." },
    ]);
    const bare = open("<p>x</p>");
    bare.documentElement.remove();
    expect(extractArticle(bare).article.blocks).toEqual([]);
  });

  it("stays within bounds on deep pages", () => {
    const document = open(`<article><p>${LONG}</p></article>`);
    let place: Element | null = document.querySelector("article");
    // jsdom itself recurses: deeper trees are tried in a browser.
    for (let level = 0; level < 3_000; level++) {
      const next = document.createElement(level % 2 ? "span" : "div");
      place?.append(next);
      place = next;
    }
    place?.append(LONG);
    expect(extractArticle(document).article.blocks).toHaveLength(2);
  }, 60_000);

  it("stays within bounds on wide pages", () => {
    // More elements than Readability is given.
    const paragraph = `<p><b>Part</b> <i>of</i> ${LONG}</p>`;
    const wide = open(`<article>${paragraph.repeat(5_100)}</article>`);
    expect(extractArticle(wide).article.blocks.length).toBe(5_000);
  }, 60_000);

  it("is not stopped by a page that throws", () => {
    const document = open(`<p>${LONG}</p>`);
    Object.defineProperty(document, "title", {
      get: () => {
        throw new Error("no");
      },
    });
    Object.defineProperty(document, "querySelectorAll", {
      get: () => {
        throw new Error("no");
      },
    });
    expect(extractArticle(document).article.blocks).toHaveLength(1);
  });
});
