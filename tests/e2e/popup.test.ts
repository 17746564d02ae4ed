/** The toolbar popup in every state it has, in real browsers. */
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { overflow, smallTargets, stretch, violationsInThemes } from "./axe.ts";
import { CHOSEN_BROWSERS } from "./chosen-browsers.ts";
import { chooseHostAccess, openExtensionsPage } from "./host-access.ts";
import type { ExtensionApi } from "./in-extension.ts";
import { storeSettings } from "./on-card.ts";
import { waitForNotes } from "./on-page.ts";
import { openSession, type Session, sample } from "./session.ts";
import { testIn } from "./test-in.ts";

/** On no list of ours. */
const ELSEWHERE = "https://harbour-ledger.example/2024/05/29/a";
describe.each(CHOSEN_BROWSERS)("%s", (name) => {
  let session: Session;
  const opened: Page[] = [];

  beforeAll(async () => {
    session = await openSession(name);
  });
  afterEach(async () => {
    await storeSettings(session, {});
    for (const page of opened.splice(0)) await session.leave(page);
  });
  afterAll(async () => {
    await session?.close();
  });

  async function openPopup(html: string, address?: string): Promise<Page> {
    const page = await session.open(html, address);
    opened.push(page);
    if (html === sample("article") && address === undefined) await waitForNotes(page);
    const popup = await session.openPopup(page);
    opened.push(popup);
    await popup.waitForFunction(() => document.querySelector("header[aria-busy=false]") !== null, {
      timeout: 10_000,
    });
    return popup;
  }

  const heading = (popup: Page) => popup.$eval("h1", (h1) => h1.textContent ?? "");
  const labels = (popup: Page) =>
    popup.$$eval("header button, header summary", (found) => found.map((each) => each.textContent));

  async function expectUsable(popup: Page): Promise<void> {
    expect(await violationsInThemes(popup)).toEqual([]);
    expect(await overflow(popup)).toBeLessThanOrEqual(0);
    expect(await smallTargets(popup)).toEqual([]);
  }

  test("shows notes, state of play and timeline of an article, and is accessible", async () => {
    const popup = await openPopup(sample("article"));
    expect(await heading(popup)).toMatch(
      /^Checked \d+ paragraphs against \d+ claims: \d+ notes\.$/,
    );
    expect((await popup.$$(".notes button")).length).toBeGreaterThan(3);
    await popup.waitForSelector("table.play");
    const header = await popup.$eval("header", (one) => one.textContent ?? "");
    expect(header).toContain("Published on 29 May 2024, as the page’s own data say.");
    expect(header).toMatch(/Read from “.+ and “.+”\./);
    await expectUsable(popup);
  });

  test("sets the state of play then and now side by side, what changed first", async () => {
    const popup = await openPopup(sample("article"));
    await popup.waitForSelector("table.play");
    const rows = await popup.$$eval("table.play:first-of-type > tbody > tr", (lines) =>
      lines.map((line) => [...line.children].map((cell) => cell.textContent ?? "")),
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const [, then, now] of rows) expect(now).not.toContain(then);
    expect(rows.map(([name]) => name).join()).toContain("ATACMS");
    await popup.$eval(".play th button", (button) => button.click());
    await popup.waitForSelector(".scopes");
    await popup.$$eval("section > details", (folded) => {
      for (const one of folded) one.open = true;
    });
    await popup.waitForSelector("table.changes .article-row");
    const folded = await popup.$$eval("section > details > summary", (lines) =>
      lines.map((line) => line.textContent ?? "").join(),
    );
    expect(folded).toMatch(/Unchanged \(\d+\).*Not yet in the record on that day \(\d+\)/);
    await expectUsable(popup);
    await popup.setViewport({ width: 360, height: 740 });
    await stretch(popup);
    expect(await overflow(popup)).toBeLessThanOrEqual(0);
    expect(await smallTargets(popup)).toEqual([]);
  });

  test("goes through the timeline by its buttons, from the article's day on", async () => {
    const popup = await openPopup(sample("article"));
    await popup.waitForSelector(".day-buttons");
    const days: string[] = [];
    for (const button of [2, 2, 1, 1]) {
      await popup.$eval(`.day-buttons button:nth-child(${button})`, (one) =>
        (one as HTMLButtonElement).click(),
      );
      await popup.waitForSelector(".day h3");
      await popup.evaluate(() => new Promise((drawn) => setTimeout(drawn, 50)));
      days.push(await popup.$eval(".day h3", (day) => day.textContent ?? ""));
    }
    expect(days).toEqual(["30 May 2024", "31 May 2024", "30 May 2024", "29 May 2024"]);
  });

  test("tells by keyboard what changed on a day, with sources", async () => {
    const popup = await openPopup(sample("article"));
    await popup.waitForSelector(".timeline-control");
    await popup.$eval(".timeline-control", (control) => {
      (control as HTMLElement).focus();
      control.dispatchEvent(new KeyboardEvent("keydown", { key: "End", bubbles: true }));
    });
    await popup.waitForSelector(".day .source a");
    const { value, day } = await popup.evaluate(() => ({
      value: document.querySelector(".timeline-control")?.getAttribute("aria-valuetext"),
      day: document.querySelector(".day h3")?.textContent ?? "",
    }));
    expect(value).toContain(day);
    await expectUsable(popup);
  });

  test("copies the report as text, Markdown and JSON", async () => {
    const popup = await openPopup(sample("article"));
    await press(popup, "Copy the report");
    const shown: string[] = [];
    for (const form of ["Copy as text", "Copy as Markdown", "Copy as JSON"]) {
      await press(popup, form);
      shown.push(await popup.$eval("textarea", (area) => area.value));
    }
    expect(shown[0]).toContain("State of play on 29 May 2024");
    expect(shown[1]).toMatch(/^# \[/);
    const { article, notes } = JSON.parse(shown[2] ?? "");
    expect(article.published).toBe("2024-05-29");
    expect(notes[0].claim).toBe("ukraine-is-baltic");
    await expectUsable(popup);
  });

  test("offers to check anyway what the gate left alone", async () => {
    const popup = await openPopup(sample("off-topic"));
    expect(await heading(popup)).toContain("left it alone");
    expect(await labels(popup)).toEqual(["Check anyway"]);
    await expectUsable(popup);
    const spoken = await popup.$("main > [role=status]");
    await popup.focus("button.primary");
    await press(popup, "Check anyway");
    await popup.waitForFunction(() =>
      document.querySelector("h1")?.textContent?.includes("Checked"),
    );
    // The button is gone, and the keyboard is not sent back to the start of the page.
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    expect(await heading(popup)).toContain("no notes");
    // Heard is only what changes in an element that was there before.
    expect(await spoken?.evaluate((one) => one.isConnected && one.textContent)).toBe(
      await heading(popup),
    );
    expect(await popup.$eval("header", (header) => header.textContent)).toContain(
      "The absence of a mark means nothing",
    );
    await expectUsable(popup);
  });

  test("says so where a page is no article", async () => {
    const popup = await openPopup(sample("front-page"));
    await press(popup, "Check anyway");
    await popup.waitForFunction(() =>
      document.querySelector("h1")?.textContent?.includes("Checked"),
    );
    expect(await heading(popup)).toContain("does not look like an article");
    await expectUsable(popup);
  });

  // Firefox gives a popup that the driver opens no hold on the page, not even its address.
  testIn("chromium", name)(
    "explains in words what the browser would ask on other sites",
    async () => {
      const popup = await openPopup(sample("article"), ELSEWHERE);
      expect(await labels(popup)).toEqual([
        "Check this page",
        "Always on harbour-ledger.example…",
        "Ask the browser",
        "On all sites…",
        "Ask the browser",
      ]);
      await popup.$$eval("details", (found) => {
        for (const each of found) each.open = true;
      });
      await expectUsable(popup);
    },
  );

  test("says that it runs only when asked, and that a site is off", async () => {
    await storeSettings(session, { runs: "when-asked" });
    const asked = await openPopup(sample("article"), "https://www.reuters.com/world/a/");
    expect(await heading(asked)).toContain("only when you ask");
    await expectUsable(asked);
    await storeSettings(session, { disabledSites: ["reuters.com"] });
    const off = await openPopup(sample("article"), "https://www.reuters.com/world/b/");
    expect(await heading(off)).toBe("Sidenote is switched off on reuters.com.");
    await expectUsable(off);
  });

  test("reads at once a page that was opened while its site was off, or while nothing ran", async () => {
    await storeSettings(session, { disabledSites: ["reuters.com"] });
    const popup = await openPopup(sample("article"), "https://uk.reuters.com/world/d/");
    expect(await heading(popup)).toBe("Sidenote is switched off on uk.reuters.com.");
    await popup.$eval(".switch input", (box) => (box as HTMLInputElement).click());
    await popup.waitForSelector(".notes button");
    await storeSettings(session, { runs: "when-asked" });
    const page = await session.open(sample("article"), "https://www.reuters.com/world/e/");
    opened.push(page);
    await page.evaluate(() => new Promise((looked) => setTimeout(looked, 500)));
    await storeSettings(session, {});
    const later = await session.openPopup(page);
    opened.push(later);
    await later.waitForSelector(".notes button");
  });

  test("says that part of a short article may be missing", async () => {
    const [head = "", body = ""] = sample("article").split(/(?=<p id="baltic")/);
    const first = body.slice(0, body.indexOf("</p>") + 4);
    const popup = await openPopup(`${head}${first}</article></main></body></html>`);
    if ((await labels(popup)).includes("Check anyway")) await press(popup, "Check anyway");
    await popup.waitForFunction(() =>
      document.querySelector("h1")?.textContent?.includes("Checked"),
    );
    expect(await popup.$eval("header", (header) => header.textContent)).toMatch(
      /Only \d paragraph/,
    );
    await expectUsable(popup);
  });

  test("says that a page behind a subscription was read in part", async () => {
    const paid =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    const [head = "", ...paragraphs] = sample("article").split(/(?=<p id=")/);
    const lead = paragraphs.slice(0, 5).map((one) => one.slice(0, one.indexOf("</p>") + 4));
    const html = `${head.replace("</head>", `${paid}</head>`)}${lead.join("")}</article></main></body></html>`;
    const page = await session.open(html);
    opened.push(page);
    await waitForNotes(page);
    const popup = await session.openPopup(page);
    opened.push(popup);
    await popup.waitForSelector("header .notice");
    expect(await popup.$eval("header .notice", (notice) => notice.textContent)).toMatch(
      /^Only \d+ paragraphs of this article could be read/,
    );
    await expectUsable(popup);
  });

  testIn("chromium", name)("checks a page of any site when asked", async () => {
    const popup = await openPopup(sample("article"), ELSEWHERE);
    await press(popup, "Check this page");
    await popup.waitForSelector(".notes button");
    expect((await popup.$$(".notes button")).length).toBeGreaterThan(3);
    await expectUsable(popup);
  });

  testIn("chromium", name)("offers to mend a site that is withheld", async () => {
    await storeSettings(session, { addedSites: ["harbour-ledger.example"] });
    const popup = await openPopup(sample("article"), ELSEWHERE);
    expect(await heading(popup)).toBe(
      "The browser keeps Sidenote from reading harbour-ledger.example by itself.",
    );
    expect(await labels(popup)).toEqual(["Allow on harbour-ledger.example", "Check this page"]);
    await expectUsable(popup);
  });

  // Only Chromium runs a script of the driver's before a page of an extension.
  testIn("chromium", name)("says that the browser keeps a page from every extension", async () => {
    const popup = await openPopup(sample("off-topic"));
    await popup.evaluateOnNewDocument(() => {
      const { scripting } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const value = () => Promise.reject(new Error("This page cannot be scripted"));
      Object.defineProperty(scripting, "executeScript", { value });
    });
    await popup.reload({ waitUntil: "domcontentloaded" });
    await popup.waitForSelector("header .primary");
    await press(popup, "Check anyway");
    await popup.waitForFunction(() =>
      document.querySelector("h1")?.textContent?.includes("does not let extensions"),
    );
    await expectUsable(popup);
  });

  testIn("chromium", name)("says that it waits while a page does not answer", async () => {
    const popup = await openPopup(sample("article"));
    await popup.evaluateOnNewDocument(() => {
      const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      Object.defineProperty(tabs, "sendMessage", { value: () => new Promise(() => undefined) });
    });
    await popup.reload({ waitUntil: "domcontentloaded" });
    await popup.waitForSelector("header[aria-busy=true]");
    expect(await heading(popup)).toBe("Reading the page…");
    await expectUsable(popup);
  });

  // The driver cannot press the button while the browser withholds the site: the choice follows.
  testIn("chromium", name)("explains and mends “on click” and “on specific sites”", async () => {
    const page = await session.open(sample("off-topic"), "https://www.reuters.com/world/c/");
    opened.push(page);
    // A tab that opens later would close the popup.
    const manager = await openExtensionsPage(page);
    opened.push(manager);
    const popup = await session.openPopup(page);
    opened.push(popup);
    const reopened = async () => {
      await popup.reload();
      await popup.waitForSelector("header[aria-busy=false]");
      return heading(popup);
    };
    const withheld = "The browser keeps Sidenote from reading reuters.com by itself.";
    try {
      await chooseHostAccess(manager, "ON_CLICK");
      expect(await reopened()).toBe(withheld);
      expect(await labels(popup)).toEqual(["Allow on reuters.com", "Check this page"]);
      await expectUsable(popup);
      await chooseHostAccess(manager, "ON_SPECIFIC_SITES", "*://*.bbc.co.uk/*");
      expect(await reopened()).toBe(withheld);
      await chooseHostAccess(manager, "ON_SPECIFIC_SITES", "*://*.reuters.com/*");
      expect(await reopened()).not.toBe(withheld);
    } finally {
      await chooseHostAccess(manager, "ON_ALL_SITES");
    }
  });

  test("says on a page of the browser's own that there is nothing to read", async () => {
    const options = await session.openOptions();
    opened.push(options);
    const popup = await session.openPopup(options);
    opened.push(popup);
    await popup.waitForFunction(() => document.querySelector("h1")?.textContent !== "");
    expect(await heading(popup)).toContain("not a web page");
    await expectUsable(popup);
  });

  test("asked the network for nothing and threw nothing in all this", async () => {
    expect(session.requests()).toEqual([]);
    expect(await session.errors()).toEqual([]);
  });
});

/** Presses a button, which may come only with the dataset. */
async function press(popup: Page, label: string): Promise<void> {
  const button = await popup.waitForFunction(
    (words) => [...document.querySelectorAll("button")].find((one) => one.textContent === words),
    { timeout: 10_000 },
    label,
  );
  await (button as ElementHandle<HTMLButtonElement>).evaluate((found) => found.click());
  await popup.evaluate(() => new Promise((drawn) => setTimeout(drawn, 60)));
}
