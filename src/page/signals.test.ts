import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, it } from "vitest";
import { readSignals } from "./signals.ts";

function signals(html: string, url = "https://news.example/a/b") {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  return readSignals(window.document);
}

const typesOf = (...scripts: string[]) =>
  signals(scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join(""))
    .jsonLdTypes;

describe("readSignals: JSON-LD", () => {
  it.each<[string, string[], string[]]>([
    ["one object", ['{"@type":"NewsArticle"}'], ["NewsArticle"]],
    ["a list", ['[{"@type":"WebPage"},{"@type":"NewsArticle"}]'], ["WebPage", "NewsArticle"]],
    [
      "a graph",
      ['{"@graph":[{"@type":"WebSite"},{"@type":["Article","NewsArticle"]}]}'],
      ["WebSite", "Article", "NewsArticle"],
    ],
    [
      "several scripts",
      ['{"@type":"WebSite"}', '{"@type":"LiveBlogPosting"}'],
      ["WebSite", "LiveBlogPosting"],
    ],
    ["a full address", ['{"@type":"http://schema.org/NewsArticle"}'], ["NewsArticle"]],
    [
      "nested in its page",
      ['{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}'],
      ["WebPage", "NewsArticle"],
    ],
    [
      "items of a list do not count",
      ['{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}'],
      ["ItemList"],
    ],
    ["broken: comma at the end", ['{"@type":"NewsArticle",}'], ["NewsArticle"]],
    [
      "broken: bare quotation marks",
      ['{"@type":["NewsArticle"],"headline":"a "b" c"}'],
      ["NewsArticle"],
    ],
    ["in a comment", ['<!-- {"@type":"NewsArticle"} -->'], ["NewsArticle"]],
    ["in CDATA", ['//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>'], ["NewsArticle"]],
    [
      "nonsense beside the real one",
      ["%$", "null", "[[[]]]", '"text"', "", '{"@type":{"x":1}}', '{"@type":"NewsArticle"}'],
      ["NewsArticle"],
    ],
    ["too long", [`{"@type":"NewsArticle","x":"${"x".repeat(500_001)}"}`], []],
    ["deeply nested", [`${"[".repeat(2000)}{"@type":"NewsArticle"}${"]".repeat(2000)}`], []],
  ])("%s", (_, scripts, expected) => expect(typesOf(...scripts)).toEqual(expected));
});

describe("readSignals: the rest", () => {
  const long =
    "A paragraph that is long enough to be a paragraph of an article, and then some more. ";

  it("reads the page's own account", () => {
    const found = signals(
      `<html lang="en-GB"><head><title>T | Site</title><meta property="og:title" content="T"><meta property="og:type" content="Article"><meta name="description" content="D"></head><body><article><p>${long.repeat(6)}</p></article></body></html>`,
    );
    expect(found).toMatchObject({
      url: "https://news.example/a/b",
      ogType: "article",
      title: "T",
      description: "D",
      oneArticle: true,
    });
    expect(found.lead).toBe(long.repeat(6).trim());
  });

  it("reads text that is not in paragraphs, and no scripts", () => {
    const found = signals(
      `<body><script>${long}script</script><div>${long}<br><br>Second ${long}</div></body>`,
    );
    expect(found.lead).toBe(`${long.trim()}\nSecond ${long.trim()}`);
  });

  it("takes a list of stories for what it is", () => {
    const card = `<article><h2>Card</h2><p>${long}</p></article>`;
    expect(signals(card.repeat(8)).oneArticle).toBe(false);
  });

  it("bounds what it reads", () => {
    expect(signals(`<p>${long}</p>`.repeat(3000)).lead.length).toBeLessThanOrEqual(45_000);
  });
});
