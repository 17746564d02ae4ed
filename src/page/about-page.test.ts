import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { aboutPage, topicWords } from "./about-page.ts";

function open(html: string, url = "https://news.example/a"): Document {
  return new JSDOM(html, { url }).window.document;
}

describe("aboutPage", () => {
  it.each([
    ["data", '<meta property="article:published_time" content="2024-05-29T10:00:00Z">', undefined],
    ["text", "<article><h1>A</h1><p class=date>29 May 2024</p></article>", undefined],
    ["address", "<p>A", "https://news.example/2024/05/29/a"],
  ] as const)("finds a date in the %s", (dateFrom, html, url) => {
    expect(aboutPage(open(html, url), "2024-05-29").dateFrom).toBe(dateFrom);
  });

  it("claims no origin for a day that is not the page's own", () => {
    const page = open("<p>A", "https://news.example/2024/05/29/a");
    expect(aboutPage(page, "2024-05-31").dateFrom).toBeNull();
    expect(aboutPage(page, null).dateFrom).toBeNull();
  });

  it("names the days of other parts of the page", () => {
    const html = '<meta property="article:published_time" content="2024-05-29T10:00:00Z">';
    const page = open(html, "https://news.example/2023/01/02/a");
    expect(aboutPage(page, "2024-05-29").otherDays).toEqual(["2023-01-02"]);
  });
});

it("names a word for each thing the debate is about, terms of two words whole", () => {
  const text = "Kyiv was permitted to hit airfields in Russia. Storm Shadow is another matter.";
  expect(topicWords(text)).toEqual(["Kyiv", "Storm Shadow", "permitted", "hit", "Russia"]);
  expect(topicWords("A match of football.")).toEqual([]);
});
