/** The browser takes something away in the middle: what is left is right, and nothing threw. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ROOT, TEST_EXTENSION_FOLDER } from "../../scripts/paths.ts";
import { CHOSEN_BROWSERS } from "./chosen-browsers.ts";
import { chooseHostAccess, openExtensionsPage } from "./host-access.ts";
import { clearStorage, type ExtensionApi } from "./in-extension.ts";
import { pressInCard, storeSettings } from "./on-card.ts";
import {
  clickMark,
  pause,
  QUIET,
  readCard,
  readMarks,
  traces,
  waitForClosedCard,
  waitForMarkIn,
  waitForNotes,
  waitForNothing,
  waitInShadow,
} from "./on-page.ts";
import { openOwnSession, type Session, sample } from "./session.ts";
import { testIn } from "./test-in.ts";

const RECORD = "Estonia, Latvia and Lithuania";

describe.each(CHOSEN_BROWSERS)("%s, faults", (name) => {
  const folder = `${ROOT}dist/extension-faults-${name}`;
  let session: Session;
  const pages: Page[] = [];

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(TEST_EXTENSION_FOLDER, folder, { recursive: true });
    // A worker that a debugger listens to does not start again in Chromium.
    session = await openOwnSession(name, folder, { hearsWorker: name !== "chromium" });
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
    expect(await session.errors()).toEqual([]);
  });
  afterAll(async () => {
    await session?.close();
  });

  async function open(address?: string): Promise<Page> {
    const page = await session.open(sample("article"), address);
    pages.push(page);
    return page;
  }

  test("the background ended before each step of a reading", { timeout: 60_000 }, async () => {
    await session.stopBackground();
    const page = await open();
    await waitForNotes(page);
    await session.stopBackground();
    await clickMark(page, "baltic");
    expect(await readCard(page)).toContain(RECORD);
    await session.stopBackground();
    await pressInCard(page, "Hide this note");
    await waitForClosedCard(page);
    await session.stopBackground();
    await page.reload();
    await page.bringToFront();
    await waitForNotes(page);
    expect((await readMarks(page)).filter(({ place }) => place === "baltic")).toEqual([]);
    await session.stopBackground();
    await storeSettings(session, {});
    await page.bringToFront();
    await waitForMarkIn(page, "baltic");
    await session.stopBackground();
    const popup = await session.openPopup(page);
    await popup.waitForSelector(".notes button");
    await popup.close();
  });

  test("the background ended again and again while a page loads: the next page has its notes", {
    timeout: 60_000,
  }, async () => {
    const opening = open();
    for (let i = 0; i < 12; i++) {
      await session.stopBackground();
      await pause(25);
    }
    await opening;
    await waitForNotes(await open());
  });

  test("a storage that is full: the card says that nothing was stored", async () => {
    const own = await session.bare();
    const page = await open();
    await waitForNotes(page);
    await fill(own);
    await page.bringToFront();
    await clickMark(page, "baltic");
    await readCard(page);
    const spoken = "sidenote-host >>> .card [role=status]";
    expect(await page.$eval(spoken, (status) => status.textContent)).toBe("");
    await pressInCard(page, "Hide this note");
    if (name === "chromium") {
      await waitInShadow(page, `${spoken}:not(:empty)`);
      expect((await traces(page)).hosts).toBe(1);
    } else {
      // Firefox's own device storage has no such end: the note is hidden on this device alone.
      await waitForClosedCard(page);
    }
    await clearStorage(own, "sync", "local");
    const next = await open();
    await waitForNotes(next);
    await clickMark(next, "baltic");
    expect(await readCard(next)).toContain(RECORD);
  });

  testIn("chromium", name)(
    "access withdrawn in the browser's own settings, and given back",
    async () => {
      const page = await open();
      await waitForNotes(page);
      const manager = await openExtensionsPage(page);
      pages.push(manager);
      await chooseHostAccess(manager, "ON_CLICK");
      await page.bringToFront();
      await clickMark(page, "baltic");
      expect(await readCard(page)).toContain(RECORD);
      const without = await open();
      await pause(QUIET);
      expect(await traces(without)).toEqual({ hosts: 0, marks: 0 });
      await chooseHostAccess(manager, "ON_ALL_SITES");
      await waitForNotes(await open());
    },
  );

  // Last: another version runs after it.
  test("an update with tabs open: the old notes leave, the settings stay", {
    timeout: 60_000,
  }, async () => {
    await storeSettings(session, { disabledSites: ["bbc.com"], theme: "dark" });
    const page = await open();
    await waitForNotes(page);
    await clickMark(page, "baltic");
    await readCard(page);
    const path = `${folder}/manifest.json`;
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(path, JSON.stringify({ ...manifest, version: "9.9.9" }));
    await page.browser().installExtension(folder);
    await page.bringToFront();
    await page.mouse.click(5, 5);
    if (name === "chromium") await waitForNothing(page);
    // Firefox runs the new version's scripts in tabs that are open.
    else await page.waitForFunction(() => document.querySelectorAll("sidenote-host").length === 1);
    const next = await open();
    await waitForNotes(next);
    await clickMark(next, "baltic");
    expect(await readCard(next)).toContain(RECORD);
    const own = await session.bare();
    const version = await own.evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      return runtime.getManifest().version;
    });
    expect(version).toBe("9.9.9");
    const off = await open("https://www.bbc.com/news/world-1");
    await pause(QUIET);
    expect(await traces(off)).toEqual({ hosts: 0, marks: 0 });
  });
});

/** Fills every storage area until it takes nothing more. */
async function fill(own: Page): Promise<void> {
  await own.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const put = (area: "sync" | "local", key: string, length: number) =>
      storage[area].set({ [key]: "x".repeat(length) }).then(
        () => true,
        () => false,
      );
    for (let i = 0; i < 14; i++) await put("sync", `filler-${i}`, 8_000);
    for (let length = 8_000; length > 0; length >>= 1) await put("sync", `rest-${length}`, length);
    for (let length = 10 << 20; length > 0; length >>= 1) {
      await put("local", `filler-${length}`, length);
    }
  });
}
