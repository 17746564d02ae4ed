import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, it } from "vitest";
import { dayInUrl, findDay, readTime } from "./day.ts";
import { findPublished } from "./published.ts";

const URL = "https://news.example/world/story";

function published(head: string, body = "", url: string | null = URL) {
  const { window } = new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`, {
    virtualConsole: new VirtualConsole(),
  });
  return findPublished(window.document, url);
}

const ld = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("readTime", () => {
  it.each([
    ["2024-05-31", "2024-05-31"],
    ["2024-05-31T00:30:00+02:00", "2024-05-31"],
    ["2024-05-30T23:59:59-0400", "2024-05-30"],
    ["2024-05-30 22:10", "2024-05-30"],
    ["20240530T221000Z", "2024-05-30"],
    ["20240530", "2024-05-30"],
    ["20240531120000", "2024-05-31"],
    ["2024/05/30 10:00:00", "2024-05-30"],
    ["Fri, 31 May 2024 10:00:00 GMT", "2024-05-31"],
    ["Fri May 31 10:00:00 EDT 2024", "2024-05-31"],
    ["May 31, 2024 6:04 PM", "2024-05-31"],
    ["1717142400", "2024-05-31"],
    ["1717142400000", "2024-05-31"],
    ["2024-02-30", null],
    ["2024-13-01", null],
    ["1970-01-01T00:00:00Z", null],
    ["0001-01-01T00:00:00", null],
    ["2999-01-01", null],
    ["yesterday", null],
    ["", null],
  ])("%s", (text, day) => expect(readTime(text)?.day ?? null).toBe(day));
});

describe("findDay", () => {
  it.each([
    ["Published 31st May 2024, 10:00", "2024-05-31"],
    ["Sept. 12, 2024", "2024-09-12"],
    ["31. Mai 2024", "2024-05-31"],
    ["31 de mayo de 2024", "2024-05-31"],
    ["31 мая 2024", "2024-05-31"],
    ["31 травня 2024", "2024-05-31"],
    ["3 października 2024", "2024-10-03"],
    ["3. Jänner 2024", "2024-01-03"],
    ["3 févr. 2024", "2024-02-03"],
    ["3 settembre 2024", "2024-09-03"],
    ["3 жовтня 2024", "2024-10-03"],
    ["31.05.2024", "2024-05-31"],
    ["5/31/2024", "2024-05-31"],
    ["31/5/2024", "2024-05-31"],
    ["5/6/2024", null],
    ["5/6/2024, printed 1/7/2024", null],
    ["Volume 12, 2024. Published May 31, 2024", "2024-05-31"],
    ["Lisbon 12, 2024", null],
    ["Decision 12, 2024", null],
    ["Marines 12 2024", null],
    ["in 2024 some 300 missiles", null],
    ["Room 31 Many 2024", null],
  ])("%s", (text, day) => expect(findDay(text)).toBe(day));
});

describe("dayInUrl", () => {
  it.each([
    ["https://a.example/2024/05/31/story", "2024-05-31"],
    ["https://a.example/world/2024/may/31/story", "2024-05-31"],
    ["https://a.example/world/story-2024-05-31/", "2024-05-31"],
    ["https://a.example/20240531/story", "2024-05-31"],
    ["https://a.example/2024/05/story", null],
    ["https://a.example/story?d=2024-05-31", null],
    ["https://a.example/2024/31/05/story", null],
  ])("%s", (url, day) => expect(dayInUrl(url)).toBe(day));
});

describe("findPublished", () => {
  it("reads JSON-LD first, and takes no day of a change for another day", () => {
    const found = published(
      `${ld({
        "@type": "NewsArticle",
        datePublished: "2024-05-30T21:00:00Z",
        dateModified: "2024-06-02",
      })}<meta property="article:published_time" content="2024-05-30T21:00:00Z"><meta name="date" content="2024-06-02">`,
    );
    expect(found).toEqual({ published: "2024-05-30", origin: "data", otherDays: [] });
  });

  it.each([
    `<meta property="article:published_time" content="2024-05-31T10:00:00+02:00">`,
    `<meta name="date" content="2024-05-31">`,
    `<meta name="DC.date" content="2024-05-31">`,
    `<meta name="parsely-pub-date" content="2024-05-31T00:00:00Z">`,
    `<meta name="sailthru.date" content="Fri, 31 May 2024 08:00:00 +0000">`,
    `<meta itemprop="datePublished" content="2024-05-31">`,
  ])("reads %s", (head) => expect(published(head).published).toBe("2024-05-31"));

  it.each([
    `<article><h1>T</h1><time datetime="2024-05-31T10:00">Friday</time><p>x</p></article>`,
    `<div><div><h1>T</h1></div><div class="info"><span>Published: May 31, 2024</span></div></div>`,
    `<p>x</p><time pubdate datetime="2024-05-31"></time>`,
    `<h1>T</h1><p>KYIV, May 31, 2024 (Agency) — The answer came at last, and it was not what those who had asked for it had in mind when they asked for it, for it came with a list of things that it did not mean.</p>`,
  ])("reads the page: %s", (body) => expect(published("", body).published).toBe("2024-05-31"));

  it("takes no update for a publication", () => {
    const found = published("", `<header><h1>T</h1><p>Updated 3 June 2024</p></header>`);
    expect(found.published).toBeNull();
    const both = published(
      "",
      `<header><h1>T</h1><p>Published 31 May 2024, updated 3 June 2024</p></header>`,
    );
    expect(both).toEqual({ published: "2024-05-31", origin: "text", otherDays: [] });
  });

  it("reports who disagrees and believes the most trustworthy", () => {
    const found = published(
      ld({ "@type": "NewsArticle", datePublished: "2024-05-30" }) +
        `<meta name="date" content="2024-06-14">`,
      "",
      "https://news.example/2024/05/29/story",
    );
    expect(found.published).toBe("2024-05-30");
    expect(found.otherDays).toEqual(["2024-06-14", "2024-05-29"]);
  });

  it("takes the newsroom's own day of one instant", () => {
    const found = published(
      ld({ "@type": "NewsArticle", datePublished: "2024-05-30T22:30:00Z" }) +
        `<meta property="article:published_time" content="2024-05-31T00:30:00+02:00">`,
    );
    expect(found).toMatchObject({ published: "2024-05-31", otherDays: [] });
  });

  it("chooses the page's own node of several", () => {
    const found = published(
      ld([
        { "@type": "NewsArticle", url: "https://news.example/other", datePublished: "2021-01-01" },
        { "@type": "NewsArticle", url: URL, datePublished: "2024-05-30" },
      ]),
    );
    expect(found.published).toBe("2024-05-30");
  });

  it("knows the page's own node by the page that it names, and by the whole address first", () => {
    const node = (address: string, datePublished: string) => ({
      "@type": "NewsArticle",
      mainEntityOfPage: { "@type": "WebPage", "@id": address },
      datePublished,
    });
    const pages = ld([
      node("https://news.example/world/other-story", "2022-03-01"),
      node(`${URL}#top`, "2024-05-29"),
    ]);
    expect(published(pages)).toMatchObject({ published: "2024-05-29", otherDays: [] });
    const queries = ld([
      node(`${URL}.php?id=1`, "2022-03-01"),
      node(`${URL}.php?id=2`, "2024-05-29"),
    ]);
    expect(published(queries, "", `${URL}.php?id=2`).published).toBe("2024-05-29");
  });

  it("looks through a long list of nodes", () => {
    const other = {
      "@type": "NewsArticle",
      url: "https://news.example/other",
      datePublished: "2021-01-01",
    };
    const own = { "@type": "NewsArticle", url: URL, datePublished: "2024-05-30" };
    expect(published(ld([...Array.from({ length: 400 }, () => other), own])).published).toBe(
      "2024-05-30",
    );
  });

  it("has nothing to say of a page without a date", () => {
    expect(published("", "<h1>T</h1><p>Nothing in 2024.</p>")).toEqual({
      published: null,
      origin: null,
      otherDays: [],
    });
  });
});
