/** The extension end to end, as built, on news addresses in real browsers. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { compileOrKeep } from "../../scripts/dataset/kept.ts";
import { check } from "../../src/cli/check.ts";
import { badgesFrom } from "./badges.ts";
import { CHOSEN_BROWSERS } from "./chosen-browsers.ts";
import { storeSettings } from "./on-card.ts";
import {
  clickMark,
  focusedMarker,
  MARKER,
  pause,
  QUIET,
  readCard,
  readMarks,
  SETTLED,
  traces,
  waitForClosedCard,
  waitForNotes,
  waitForNothing,
} from "./on-page.ts";
import { flipSwitch } from "./on-popup.ts";
import { openSession, type Session, sample } from "./session.ts";
import { testIn } from "./test-in.ts";

/** The paragraphs of the sample article whose statements the record has something to say about. */
const MARKED = ["baltic", "us", "nato", "germany", "peskov", "line", "inevitable"];

describe.each(CHOSEN_BROWSERS)("%s", (name) => {
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

  async function openArticle(): Promise<Page> {
    page = await session.open(sample("article"));
    await waitForNotes(page);
    return page;
  }

  test("marks the statements of an article about the debate, and nothing else", async () => {
    const marks = await readMarks(await openArticle());
    expect([...new Set(marks.map(({ place }) => place))]).toEqual(MARKED);
    expect(marks[0]?.text).toBe("the embattled Baltic nation");
  });

  test("puts a marker beside each marked paragraph, clear of the text", async () => {
    const article = await openArticle();
    const covering = await article.$$eval(MARKER, (markers) => {
      const text = document.querySelector("article")?.getBoundingClientRect();
      return markers
        .map((marker) => marker.getBoundingClientRect())
        .filter(({ left, right, width, height }) => {
          const isBeside = !text || right <= text.left || left >= text.right;
          return width < 24 || height < 24 || !isBeside;
        }).length;
    });
    expect(covering).toBe(0);
    expect(await article.$$(MARKER)).not.toHaveLength(0);
  });

  test("the toolbar button has the number of notes, and none where that is switched off", async () => {
    const article = await openArticle();
    const own = await session.bare();
    const badges = () => badgesFrom(own);
    expect(await badges()).toEqual([String((await article.$$(MARKER)).length)]);
    await storeSettings(session, { showBadge: false });
    await expect.poll(badges).toEqual([]);
    await storeSettings(session, {});
  });

  test("leaves the page's own nodes as they were", async () => {
    const article = await openArticle();
    const { own, hosts, served } = await article.evaluate((html) => {
      const copy = document.documentElement.cloneNode(true);
      if (!(copy instanceof Element)) throw new Error("no document");
      const ours = [...copy.querySelectorAll("sidenote-host")];
      for (const host of ours) host.remove();
      const parsed = new DOMParser().parseFromString(html, "text/html");
      return { own: copy.outerHTML, hosts: ours.length, served: parsed.documentElement.outerHTML };
    }, sample("article"));
    expect(hosts).toBe(1);
    expect(own).toBe(served);
  });

  test("opens a card by a click on marked words, closes it by Escape", async () => {
    const article = await openArticle();
    await clickMark(article, "baltic");
    expect(await readCard(article)).toContain("Estonia, Latvia and Lithuania");
    await article.keyboard.press("Escape");
    await waitForClosedCard(article);
  });

  test("closes a card by a click elsewhere and opens another note's", async () => {
    const article = await openArticle();
    await clickMark(article, "baltic");
    await readCard(article);
    await article.click("h1");
    await waitForClosedCard(article);
    await clickMark(article, "us");
    expect(await readCard(article)).toContain("30 May 2024");
  });

  test("opens a card by keyboard alone, gives the focus back on Escape", async () => {
    const article = await openArticle();
    for (let i = 0; i < 30 && (await focusedMarker(article)) === null; i++) {
      await article.keyboard.press("Tab");
    }
    expect(await focusedMarker(article)).toBe(0);
    await article.keyboard.press("Enter");
    expect(await readCard(article)).toContain("Estonia, Latvia and Lithuania");
    expect(await focusedMarker(article)).toBe(null);
    await article.keyboard.press("Escape");
    await waitForClosedCard(article);
    expect(await focusedMarker(article)).toBe(0);
  });

  test("shows links to sources that can be opened", async () => {
    const article = await openArticle();
    await clickMark(article, "baltic");
    await readCard(article);
    const links = await article.$$eval("sidenote-host >>> .card-place a[href]", (found) =>
      found.map((link) => link.getAttribute("href") ?? ""),
    );
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const link of links) expect(link).toMatch(/^https:\/\//);
  });

  test("lists the same notes in the popup, and opens a note's card from there", async () => {
    const article = await openArticle();
    const marks = await readMarks(article);
    const popup = await session.openPopup(article);
    await popup.waitForSelector(".notes button");
    const words = await popup.$$eval(".notes .words", (found) =>
      found.map((each) => each.textContent ?? ""),
    );
    // A note may mark several passages; its words run from the first to the last.
    expect(words).toHaveLength((await article.$$(MARKER)).length);
    for (const { text } of marks) expect(words.some((each) => each.includes(text))).toBe(true);
    await popup.$eval(".notes button", (button) => (button as HTMLElement).click());
    expect(await readCard(article)).toContain("Estonia, Latvia and Lithuania");
    if (!popup.isClosed()) await popup.close();
  });

  test("switching the site off removes everything, switching it on brings it back", async () => {
    const article = await openArticle();
    const popup = await session.openPopup(article);
    await flipSwitch(popup);
    await waitForNothing(article);
    await flipSwitch(popup);
    await waitForNotes(article);
    if (!popup.isClosed()) await popup.close();
  });

  test("a site that is off stays off on the next page", async () => {
    const address = "https://www.reuters.com/world/sample-2024-05-29/";
    const first = await session.open(sample("article"), address);
    await waitForNotes(first);
    const popup = await session.openPopup(first);
    await flipSwitch(popup);
    await waitForNothing(first);
    if (!popup.isClosed()) await popup.close();
    await first.close();
    page = await session.open(sample("article"), address);
    await pause(QUIET);
    expect(await traces(page)).toEqual({ hosts: 0, marks: 0 });
  });

  test.each(["off-topic", "front-page"])("leaves the page %s alone", async (other) => {
    page = await session.open(sample(other));
    await pause(QUIET);
    expect(await traces(page)).toEqual({ hosts: 0, marks: 0 });
  });

  test("leaves an article on a host that is not listed alone", async () => {
    page = await session.open(sample("article"), "https://harbour-ledger.example/2024/05/29/a");
    await pause(QUIET);
    expect(await traces(page)).toEqual({ hosts: 0, marks: 0 });
  });

  test("agrees with the command line", async () => {
    const article = await openArticle();
    const { bundle } = compileOrKeep();
    const { notes } = check({ html: sample("article") }, bundle, { force: false, all: false });
    const labels = await article.$$eval(MARKER, (markers) =>
      markers.map((marker) => marker.getAttribute("aria-label") ?? ""),
    );
    expect(labels).toHaveLength(notes.length);
    for (const [i, note] of notes.entries()) {
      expect(labels[i]).toContain(note.label);
      expect(labels[i]).toContain(note.record);
    }
    // Compiling the dataset takes a slow machine a while.
  }, 60_000);

  // Firefox gives a popup that the driver opens no hold on the page.
  testIn("chromium", name)("reads an article on any host when asked to", async () => {
    page = await session.open(sample("article"), "https://harbour-ledger.example/2024/05/29/b");
    const popup = await session.openPopup(page);
    await popup.waitForSelector("header button", { timeout: 5_000 });
    await popup.$eval("header button", (button) => button.click());
    await waitForNotes(page);
    expect((await readMarks(page))[0]?.place).toBe("baltic");
    await popup.waitForSelector(".notes button", { timeout: 5_000 });
    await popup.close();
  });

  // The browser tells of changes in a tab, and by the time we look it may show another site.
  testIn("chromium", name)("reads no page for being next in a tab, popup open or not", async () => {
    page = await session.open(sample("off-topic"));
    await page.evaluate(() => {
      document.title = "Another title";
    });
    // It is opened in the same tab.
    await session.leave(page);
    page = await session.open(sample("article"), "https://harbour-ledger.example/2024/05/29/c");
    const popup = await session.openPopup(page);
    await popup.waitForSelector("header button", { timeout: 5_000 });
    await pause(SETTLED);
    expect(await traces(page)).toEqual({ hosts: 0, marks: 0 });
    if (!popup.isClosed()) await popup.close();
  });

  test("opens the options page", async () => {
    page = await session.openOptions();
    await page.waitForSelector("h1, h2");
    expect((await page.$$("input, select")).length).toBeGreaterThan(0);
  });

  test("survives five megabytes of text", async () => {
    const line = "<p>Rain fell on the harbour, and the crane on the north quay stood still.</p>\n";
    const filler = line.repeat(Math.ceil(5_000_000 / line.length));
    page = await session.open(sample("article").replace("</article>", `${filler}</article>`));
    await page.waitForSelector(MARKER, { timeout: 25_000 });
    expect((await readMarks(page))[0]?.place).toBe("baltic");
  });

  test("asked the network for nothing and threw nothing in all this", async () => {
    expect(session.requests()).toEqual([]);
    expect(await session.errors()).toEqual([]);
  });
});
