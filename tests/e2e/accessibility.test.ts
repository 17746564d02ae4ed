/** Markers and card for readers who do not see them, in real browsers. */
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { violationsIn } from "./axe.ts";
import { CHOSEN_BROWSERS } from "./chosen-browsers.ts";
import { pressInCard, storeSettings } from "./on-card.ts";
import {
  focusedMarker,
  MARKER,
  OPEN_CARD,
  pause,
  readCard,
  waitForClosedCard,
  waitForNotes,
} from "./on-page.ts";
import { openSession, type Session, sample } from "./session.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Beyond it the focus leaves for the browser's own controls. */
const LAST_CONTROL = "Settings and the whole dataset";
const STATUS = "sidenote-host >>> [role=status]";

describe.each(CHOSEN_BROWSERS)("%s, accessibility", (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(name);
  });
  afterEach(async () => {
    if (page) await session.leave(page);
  });
  afterAll(async () => {
    await session?.close();
  });

  async function openArticle(): Promise<Page> {
    page = await session.open(sample("article"));
    await waitForNotes(page);
    return page;
  }

  async function tabTo(index: number): Promise<void> {
    for (let i = 0; i < 40 && (await focusedMarker(page)) !== index; i++) {
      await page.keyboard.press("Tab");
    }
    expect(await focusedMarker(page)).toBe(index);
  }

  /** Words or label of the focused control inside our host. */
  function focused(): Promise<string | null> {
    return page.evaluate(() => {
      const active = document.querySelector("sidenote-host")?.shadowRoot?.activeElement;
      return active?.getAttribute("aria-label") ?? active?.textContent ?? null;
    });
  }

  test.each(["light", "dark"])("axe finds nothing wrong, %s", async (theme) => {
    await storeSettings(session, { theme });
    await openArticle();
    await tabTo(0);
    await page.keyboard.press("Enter");
    await readCard(page);
    for (const open of ["", "Wrong match?", "Copy citation"]) {
      if (open) await pressInCard(page, open);
      const { violations, passes } = await violationsIn(page, "sidenote-host", RULES);
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(10);
    }
    await storeSettings(session, {});
  });

  test("the tree has each marker by its place, label and record, and the card as a named dialog", async () => {
    await openArticle();
    const count = (await page.$$(MARKER)).length;
    const labels = await page.$$eval(MARKER, (all) => all.map((one) => one.ariaLabel ?? ""));
    labels.forEach((label, i) => {
      expect(label).toMatch(new RegExp(`^Note ${i + 1} of ${count}: [A-Z][^:]+: [A-Z]`));
    });
    await tabTo(0);
    await page.keyboard.press("Enter");
    await readCard(page);
    if (name === "chromium") {
      const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
      for (const label of labels) expect(tree).toContain(JSON.stringify(label));
      expect(tree).toMatch(/"role":"dialog",[^{}]*"name":"[^"]+ Estonia, Latvia and Lithuania/);
    } else {
      const root = (await page.evaluateHandle(
        () => document.querySelector("sidenote-host")?.shadowRoot,
      )) as unknown as ElementHandle<Element>;
      const named = await root.$$('aria/[role="dialog"]');
      expect(named).toHaveLength(1);
      for (const label of labels) {
        expect(await root.$$(`aria/${label}[role="button"]`)).toHaveLength(1);
      }
    }
  });

  test("every flow by keyboard: read, step, pin, disclose, copy, close, go on", async () => {
    await openArticle();
    await tabTo(1);
    await page.keyboard.press("Enter");
    const first = await readCard(page);
    expect(await focusedMarker(page)).toBe(null);
    const reached = new Set<string>();
    for (let i = 0; i < 45; i++) {
      await page.keyboard.press("Tab");
      const now = await focused();
      if (now === null) break;
      reached.add(now);
      if (now === LAST_CONTROL) break;
    }
    for (const control of [
      "Why this matched",
      "Hide this note",
      "Hide until the record changes",
      "Off on this site",
      "Copy citation",
      "Wrong match?",
    ]) {
      expect([...reached]).toContain(control);
    }
    await page.keyboard.press("Escape");
    await waitForClosedCard(page);
    // A second way in: the focus was inside the card or beyond it, never lost.
    await tabTo(1);
    await page.keyboard.press("Enter");
    await readCard(page);
    for (const control of ["Close", "Keep this note open", "Next note", "Previous note"]) {
      for (let i = 0; i < 60 && (await focused()) !== control; i++) {
        await page.keyboard.down("Shift");
        await page.keyboard.press("Tab");
        await page.keyboard.up("Shift");
      }
      expect(await focused()).toBe(control);
      if (control === "Next note") {
        await page.keyboard.press("Enter");
        await page.waitForFunction(
          (before) =>
            document.querySelector("sidenote-host")?.shadowRoot?.querySelector(".card-place")
              ?.textContent !== before,
          { timeout: 3_000 },
          first,
        );
        expect(await focused()).toBe(control);
      }
    }
    await page.keyboard.press("Escape");
    await waitForClosedCard(page);
    expect(await focusedMarker(page)).not.toBe(null);
  });

  test("a focused marker's words are not behind the page's sticky header", async () => {
    const header =
      '<div style="position: sticky; top: 0; height: 180px; background: #fff; z-index: 9">News</div>';
    page = await session.open(sample("article").replace("<body>", `<body>${header}`));
    await waitForNotes(page);
    const count = (await page.$$(MARKER)).length;
    await tabTo(count - 1);
    for (let index = count - 2; index >= 0; index--) {
      await page.keyboard.down("Shift");
      await page.keyboard.press("Tab");
      await page.keyboard.up("Shift");
      expect(await focusedMarker(page)).toBe(index);
      const top = await page.$eval(
        `${MARKER}[data-index="${index}"]`,
        (marker) => marker.getBoundingClientRect().top,
      );
      expect(top).toBeGreaterThan(170);
    }
  });

  test("says once that there are notes, takes no focus and opens nothing by itself", async () => {
    await openArticle();
    await page.waitForFunction(
      (selector) => {
        const [host, inner] = selector.split(" >>> ");
        return document.querySelector(host ?? "")?.shadowRoot?.querySelector(inner ?? "")
          ?.textContent;
      },
      { timeout: 5_000 },
      STATUS,
    );
    expect(await page.$eval(STATUS, (status) => status.textContent)).toMatch(/^\d+ notes on this/);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
    expect(await page.$(OPEN_CARD)).toBe(null);
    // Late text builds the markers anew; nobody wants to hear of it again.
    await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await pause(2_500);
    await waitForNotes(page);
    expect(await page.$eval(STATUS, (status) => status.textContent)).toBe("");
  });
});
