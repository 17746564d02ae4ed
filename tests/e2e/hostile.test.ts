/** Pages that break, hide or fight what is shown on them. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { CHOSEN_BROWSERS } from "./chosen-browsers.ts";
import { countMarkers, isCardOnTop, markerOffsets, pressMarker } from "./on-card.ts";
import {
  clickMark,
  pause,
  readCard,
  readMarks,
  traces,
  waitForClosedCard,
  waitForNotes,
  waitForNothing,
} from "./on-page.ts";
import { NEWS_ADDRESS, openSession, type Session, sample } from "./session.ts";

const FIRST_MARK = "the embattled Baltic nation";

describe.each(CHOSEN_BROWSERS)("%s, hostile pages", (name) => {
  let session: Session;
  let page: Page | undefined;

  beforeAll(async () => {
    session = await openSession(name);
  });
  afterEach(async () => {
    if (page) await session.leave(page);
    page = undefined;
  });
  afterAll(async () => {
    await session?.close();
  });

  /** The sample article with more in its head and after its text. */
  async function open(head: string, tail = "", headers = {}): Promise<Page> {
    const html = sample("article")
      .replace("</head>", () => `${head}</head>`)
      .replace("</body>", () => `${tail}</body>`);
    page = await session.open(html, NEWS_ADDRESS, headers);
    await waitForNotes(page);
    return page;
  }

  async function expectAllWell(article: Page): Promise<void> {
    expect((await readMarks(article))[0]?.text).toBe(FIRST_MARK);
    await pressMarker(article, 0);
    expect(await isCardOnTop(article)).toBe(true);
    expect(await readCard(article)).toContain("Estonia, Latvia and Lithuania");
    await article.keyboard.press("Escape");
    await waitForClosedCard(article);
  }

  test("a style sheet that unsets everything", async () => {
    const article = await open("<style>* { all: unset !important }</style>");
    const size = await article.$eval("sidenote-host >>> .marker", (marker) => {
      const { width, height } = marker.getBoundingClientRect();
      return Math.min(width, height);
    });
    expect(size).toBeGreaterThanOrEqual(24);
    await expectAllWell(article);
  });

  test.each([
    ["no source of anything", "default-src 'none'"],
    ["trusted types", "require-trusted-types-for 'script'; trusted-types 'none'"],
    ["a sandbox without an origin", "sandbox allow-scripts"],
  ])("a policy of %s", async (_, policy) => {
    // The article's own style would be refused, loudly.
    const bare = sample("article").replace(/<style>[\s\S]*<\/style>/, "");
    page = await session.open(bare, NEWS_ADDRESS, { "Content-Security-Policy": policy });
    await waitForNotes(page);
    await expectAllWell(page);
  });

  test.each([
    ["transformed", "transform: translate(24px, 40px) scale(0.9); transform-origin: 0 0"],
    ["filtered", "filter: contrast(1)"],
    ["contained", "contain: paint; will-change: transform"],
  ])("a %s root", async (_, style) => {
    const article = await open(`<style>html { ${style} }</style>`);
    for (const offset of await markerOffsets(article)) expect(offset).toBeLessThan(3);
    await expectAllWell(article);
  });

  test("an image that takes the name of the body", async () => {
    const article = await open("", '<img name="body" alt="">');
    expect(await article.evaluate(() => document.body.nodeName)).toBe("IMG");
    await expectAllWell(article);
  });

  test.each([
    ["body", "document.body.replaceWith(document.body.cloneNode(true))"],
    [
      "root",
      "document.replaceChild(document.documentElement.cloneNode(true), document.documentElement)",
    ],
    [
      "document",
      "const html = document.documentElement.outerHTML; document.open(); document.write('<!doctype html>' + html); document.close()",
    ],
  ])("a replaced %s", async (_, code) => {
    const article = await open("");
    await article.evaluate(`window.before = document.getElementById("baltic"); ${code}`);
    // The words are the same; the marks stand on the new ones.
    await article.waitForFunction(
      () =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(
            (range) =>
              range instanceof Range &&
              range.toString() !== "" &&
              document.getElementById("baltic")?.contains(range.startContainer),
          ),
        ) &&
        [...document.querySelectorAll("sidenote-host")].filter((one) => one.shadowRoot).length ===
          1,
      { timeout: 8_000 },
    );
    await waitForNotes(article);
    await expectAllWell(article);
  });

  test("a page that removes our host whenever it comes: it stays away, with the marks", async () => {
    const article = await open("");
    await article.evaluate(() => {
      const remove = () => {
        for (const host of document.querySelectorAll("sidenote-host")) host.remove();
      };
      new MutationObserver(remove).observe(document, { childList: true, subtree: true });
      remove();
    });
    await waitForNothing(article);
    await pause(600);
    expect(await traces(article)).toEqual({ hosts: 0, marks: 0 });
  });

  test("a page that removes our host once", async () => {
    const article = await open("");
    await article.evaluate(() => document.querySelector("sidenote-host")?.remove());
    await waitForNotes(article);
    await expectAllWell(article);
  });

  test("a page that clears the highlight registry", async () => {
    const article = await open("");
    await article.evaluate(() => {
      CSS.highlights.clear();
      CSS.highlights.set("their-own", new Highlight());
    });
    await article.waitForFunction(
      () => [...CSS.highlights.keys()].some((key) => key.startsWith("sidenote-")),
      { timeout: 6_000 },
    );
    expect(await article.evaluate(() => CSS.highlights.has("their-own"))).toBe(true);
    await expectAllWell(article);
  });

  test("text that cannot be selected", async () => {
    const article = await open(
      "<style>* { user-select: none !important; -webkit-user-select: none !important }</style>",
    );
    await clickMark(article, "baltic");
    expect(await isCardOnTop(article)).toBe(true);
  });

  test("text above everything, with events switched off around it", async () => {
    const article = await open(
      "<style>main { position: relative; z-index: 2147483647; isolation: isolate }</style>",
    );
    await expectAllWell(article);
  });

  test("an article in a shadow root", async () => {
    const html = sample("article")
      .replace("<article>", '<news-article><template shadowrootmode="open"><article>')
      .replace("</article>", "</article></template></news-article>");
    page = await session.open(html);
    await waitForNotes(page);
    for (const offset of await markerOffsets(page)) expect(offset).toBeLessThan(3);
    await pressMarker(page, 1);
    expect(await readCard(page)).toContain("30 May 2024");
    await page.keyboard.press("Escape");
    await waitForClosedCard(page);
    // The words themselves, whose node the document does not tell of.
    const line = await page.evaluate(() => {
      const block = document.querySelector("news-article")?.shadowRoot?.getElementById("nato");
      block?.scrollIntoView({ block: "center" });
      const text = document.createRange();
      if (block?.firstChild) text.setStart(block.firstChild, 20);
      return text.getBoundingClientRect().toJSON() as DOMRect;
    });
    await page.mouse.click(line.x + 40, line.y + 8);
    expect(await isCardOnTop(page)).toBe(true);
    expect(await readCard(page)).toContain("NATO");
  });

  test("an article that shows our own markup", async () => {
    const markup = `<div class="card-place"><div class="card"><h2 class="record">Not ours</h2></div></div>`;
    const shown = markup.replaceAll("<", "&lt;");
    const article = await open("", `<p>${shown}</p>${markup}<sidenote-host>words</sidenote-host>`);
    expect((await readMarks(article))[0]?.text).toBe(FIRST_MARK);
    expect(await article.$$("body > sidenote-host, body > .card-place")).toHaveLength(2);
    const own = await article.$$("html > sidenote-host");
    expect(own).toHaveLength(1);
    await clickMark(article, "baltic");
    expect(
      await own[0]?.evaluate((host) => host.shadowRoot?.querySelector(".record")?.textContent),
    ).toContain("Estonia, Latvia and Lithuania");
  });

  test("2,000 marks", async () => {
    const line = "<p>Western officials said again that the embattled Baltic nation had asked.</p>";
    const html = sample("article").replace(
      "</article>",
      `${line.repeat(2000)}${line.replace("<p>", '<p id="last">')}</article>`,
    );
    page = await session.open(html);
    await page.waitForSelector("sidenote-host >>> .marker", { timeout: 25_000 });
    expect((await readMarks(page)).length).toBeGreaterThan(1_900);
    expect(await countMarkers(page)).toBe(200);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
    await clickMark(page, "baltic");
    expect(await isCardOnTop(page)).toBe(true);
    await page.keyboard.press("Escape");
    await waitForClosedCard(page);
    // One that has no button of its own.
    await clickMark(page, "last");
    expect(await readCard(page)).toMatch(/^Note \d{4} of \d{4}/);
  });

  test("nothing of ours threw, and nothing was asked of the network", async () => {
    expect(session.requests()).toEqual([]);
    // Firefox asks for the icon of a page that forbids icons.
    const errors = await session.errors();
    expect(errors.filter((error) => !error.includes("/favicon.ico"))).toEqual([]);
  });
});
