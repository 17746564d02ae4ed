/** What a reader does with the page itself goes on as though we were not there. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CHOSEN_BROWSERS } from "./chosen-browsers.ts";
import type { ExtensionApi } from "./in-extension.ts";
import { isCardOnTop, markerOffsets, pressMarker, storeSettings } from "./on-card.ts";
import {
  OPEN_CARD,
  pause,
  readCard,
  readMarks,
  waitForClosedCard,
  waitForNotes,
  waitInShadow,
} from "./on-page.ts";
import { openSession, type Session, sample } from "./session.ts";

/** Longer than a pointer rests before a card opens. */
const RESTED = 900;

describe.each(CHOSEN_BROWSERS)("%s, manners", (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(name);
  });
  beforeEach(async () => {
    await storeSettings(session, {});
  });
  afterEach(async () => {
    if (page) await session.leave(page);
  });
  afterAll(async () => {
    await session?.close();
  });

  async function openArticle(html = sample("article")): Promise<void> {
    page = await session.open(html);
    await waitForNotes(page);
  }

  /** Brings a block into the middle of the view; the middle of some of its characters. */
  function pointAt(id: string, from: number, to: number): Promise<{ x: number; y: number }> {
    return page.evaluate(
      (block, first, last) => {
        const element = document.getElementById(block);
        element?.scrollIntoView({ block: "center" });
        const walker = document.createTreeWalker(element ?? document, NodeFilter.SHOW_TEXT);
        const text = walker.nextNode() as Text;
        const start = text.data.search(/\S/);
        const range = document.createRange();
        range.setStart(text, start + first);
        range.setEnd(text, start + last);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
      id,
      from,
      to,
    );
  }

  test("a link in marked words is followed, and no card opens", async () => {
    const words = "NATO’s longstanding policy";
    await openArticle(sample("article").replace(words, `<a href="#line">${words}</a>`));
    const marks = (await readMarks(page)).filter(({ place }) => place === "nato");
    expect(marks.map(({ text }) => text)).toContain(
      `${words} forbids Ukraine from striking inside Russia`,
    );
    await page.$eval("#nato", (block) => block.scrollIntoView({ block: "center" }));
    await page.click("#nato a");
    await pause(RESTED);
    expect(await page.evaluate(() => location.hash)).toBe("#line");
    expect(await page.$(OPEN_CARD)).toBe(null);
  });

  test("a marked word is selected as any other, and no card stays open", async () => {
    await openArticle();
    const { x, y } = await pointAt("us", 5, 7);
    await page.mouse.click(x, y, { count: 2 });
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe("United");
    await pause(RESTED);
    expect(await page.$(OPEN_CARD)).toBe(null);
  });

  test("selecting all takes nothing of ours along", async () => {
    await openArticle();
    await pressMarker(page, 0);
    const record = await page.$eval(`${OPEN_CARD} .record`, (words) => words.textContent ?? "");
    await page.evaluate(() => document.getSelection()?.selectAllChildren(document.documentElement));
    const selected = await page.evaluate(() => getSelection()?.toString() ?? "");
    expect(selected).toContain("hardware store was hit on Saturday");
    expect(selected).not.toContain(record);
    expect(selected).not.toContain("Note 1");
  });

  test("a pointer that rests on marked words opens nothing by itself", async () => {
    await openArticle();
    const { x, y } = await pointAt("us", 10, 12);
    await page.mouse.move(x, y);
    await pause(RESTED);
    expect(await page.$(OPEN_CARD)).toBe(null);
  });

  test("where the reader wants it so, it opens a card, which goes when the pointer leaves both", async () => {
    await storeSettings(session, { openOnHover: true });
    await openArticle();
    const { x, y } = await pointAt("us", 10, 12);
    await page.mouse.move(x, y + 200);
    await page.mouse.move(x, y);
    // Looked for in each frame: what opens later inside a shadow root is no mutation of the page.
    await waitInShadow(page, OPEN_CARD);
    expect(await readCard(page)).toContain("30 May 2024");
    const card = await page.$eval(`${OPEN_CARD} .record`, (words) => {
      const { left, top } = words.getBoundingClientRect();
      return { x: left + 20, y: top + 10 };
    });
    await page.mouse.move(card.x, card.y);
    await pause(RESTED);
    expect(await isCardOnTop(page)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
    await page.mouse.move(5, 5);
    await waitForClosedCard(page);
  });

  test("the shortcut's message opens the notes in order, from the first again after the last", async () => {
    await openArticle();
    const own = await session.bare();
    const records: string[] = [];
    const count = (await page.$$("sidenote-host >>> .marker")).length;
    for (let i = 0; i <= count; i++) {
      await own.evaluate(async () => {
        const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        for (const { id } of await tabs.query({})) {
          await tabs.sendMessage(id, { type: "go", to: "next" }).catch(() => undefined);
        }
      });
      records.push((await readCard(page)).slice(0, 11));
    }
    expect(records[0]).toBe(`Note 1 of ${count}`.slice(0, 11));
    expect(records[1]).toBe(`Note 2 of ${count}`.slice(0, 11));
    expect(records[count]).toBe(records[0]);
  });

  test("markers follow the text: larger letters, a narrower window, a picture that arrives above", async () => {
    await openArticle();
    const changes = [
      () => page.evaluate(() => document.body.style.setProperty("font-size", "25px")),
      () => page.setViewport({ width: 700, height: 900 }),
      () =>
        page.evaluate(() => {
          const picture = document.createElement("div");
          picture.style.height = "300px";
          document.querySelector("article")?.before(picture);
        }),
    ];
    for (const change of changes) {
      await change();
      await pause(400);
      const offsets = await markerOffsets(page);
      expect(offsets.length).toBeGreaterThan(3);
      for (const offset of offsets) expect(offset).toBeLessThan(3);
    }
  });

  test("nothing of ours threw", async () => {
    expect(await session.errors()).toEqual([]);
  });
});
