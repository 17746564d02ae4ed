/** The options page and the page after installation, in real browsers. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS } from "../../scripts/browsers.ts";
import { ROOT, TEST_EXTENSION_FOLDER } from "../../scripts/paths.ts";
import { copyWithSite } from "../../scripts/start/extend-sites.ts";
import { overflow, violationsInThemes } from "./axe.ts";
import { traces, waitForNotes } from "./on-page.ts";
import { openSession, type Session, sample } from "./session.ts";
import { testIn } from "./test-in.ts";

const only = process.env.E2E_BROWSER;
const browsers = BROWSERS.filter((name) => !only || name === only);

interface ChromeLike {
  storage: Record<"sync" | "local", { set(items: object): Promise<void>; clear(): Promise<void> }>;
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
}

describe.each(browsers)("%s", (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(name);
  });
  afterEach(async () => {
    await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
      await storage.sync.clear();
      await storage.local.clear();
    });
    await page.close();
  });
  afterAll(async () => {
    await session?.close();
  });

  async function open(hash?: string): Promise<Page> {
    page = await session.openOptions(hash);
    await page.waitForSelector("main > section");
    return page;
  }

  test("is accessible in both themes and fits a telephone", async () => {
    await open();
    await page.$$eval("details", (found) => {
      for (const each of found) each.open = true;
    });
    expect(await violationsInThemes(page)).toEqual([]);
    await page.setViewport({ width: 360, height: 740 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test("survives strings that are 40 % longer, and the other direction", async () => {
    await open();
    await page.setViewport({ width: 360, height: 740 });
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.nodeValue ?? "";
        node.nodeValue = words + words.slice(0, Math.ceil(words.length * 0.4));
      }
    });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test("welcomes: what it does, where, what it never does, a sample to try", async () => {
    await open("#welcome");
    expect(await page.$eval("h1", (h1) => h1.textContent)).toBe("Welcome to Sidenote");
    await press(page, "Try a sample article");
    await page.waitForSelector(".tried li", { timeout: 10_000 });
    expect((await page.$$(".tried li")).length).toBeGreaterThanOrEqual(2);
    expect(await violationsInThemes(page)).toEqual([]);
  });

  test("finds records, filters them, and opens one by its address", async () => {
    await open();
    await type(page, ".search input", "storm shadow");
    await page.waitForFunction(() => (document.querySelectorAll(".list li").length ?? 0) > 0);
    const found = await page.$$eval(".list li", (lines) => lines.map((line) => line.textContent));
    expect(found.join("\n")).toContain("Storm Shadow");
    await page.$eval(".filter-row select", (select) => {
      (select as HTMLSelectElement).value = "germany";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 100)));
    expect((await page.$$(".list li")).length).toBeLessThan(found.length);
    await page.evaluate(() => {
      location.hash = "#claim/ukraine-is-baltic";
    });
    await page.waitForSelector("#record");
    expect(await page.$eval("#record", (heading) => heading.textContent)).toContain("Baltic");
    expect((await page.$$(".record-view .standings li")).length).toBeGreaterThan(0);
    expect(await violationsInThemes(page)).toEqual([]);
  });

  test("searches the whole dataset without holding up the keyboard", async () => {
    await open();
    // The index is made when the page has nothing else to do.
    await page.evaluate(() => new Promise((idle) => setTimeout(idle, 500)));
    const times = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>(".search input");
      const kinds = [...document.querySelectorAll<HTMLInputElement>("input[name=kind]")];
      const taken: number[] = [];
      for (const kind of kinds) {
        kind.click();
        for (const word of ["permission", "Storm Shadow", "2024-05", "Biden Kharkiv"]) {
          for (let end = 1; end <= word.length; end++) {
            if (!input) throw new Error("no search field");
            input.value = word.slice(0, end);
            const start = performance.now();
            input.dispatchEvent(new Event("input", { bubbles: true }));
            // The list is drawn in a later task; reading a size lays it out.
            await new Promise((drawn) => setTimeout(drawn));
            document.body.getBoundingClientRect();
            taken.push(performance.now() - start);
          }
        }
      }
      return taken;
    });
    const sorted = [...times].sort((a, b) => a - b);
    const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
    process.stdout.write(
      `options search, ms a keystroke: first ${Math.round(times[0] ?? 0)}, median ${Math.round(at(0.5))}, 95 % ${Math.round(at(0.95))}, most ${Math.round(at(1))}\n`,
    );
    // The figure to reach is 50 ms on a quiet machine; tests run beside other work.
    expect(at(0.95)).toBeLessThan(150);
  });

  test("adds a site only where it names one, and takes it off again", async () => {
    await open();
    await type(page, "#add-site", "not a site");
    await press(page, "Add");
    expect(await page.$eval(".add-site [role=alert]", (alert) => alert.textContent)).toContain(
      "example.org",
    );
    await press(page, "Import a list");
    await type(page, ".panel textarea", "harbour-ledger.example\n-reuters.com\n%%");
    await press(page, "Add these sites");
    await page.waitForFunction(() =>
      document.querySelector(".panel [role=status]")?.textContent?.includes("2 sites"),
    );
    const lines = await page.$$eval("#sites ~ .kept li", (found) =>
      found.slice(0, 2).map((line) => line.textContent ?? ""),
    );
    expect(lines[0]).toContain("harbour-ledger.example");
    expect(lines[0]).toContain("The browser withholds this site");
    expect(lines[1]).toContain("Switched off");
    expect(await violationsInThemes(page)).toEqual([]);
  });

  test("takes a backup back, and nothing from a bad one", async () => {
    await open();
    await press(page, "Restore a backup");
    for (const [text, answer] of [
      ["{", "not JSON"],
      ['{"theme":"dark"}', "not a backup"],
      ['{"sidenote":"settings","departures":{"theme":"pink"}}', "cannot be read"],
      ['{"sidenote":"settings","departures":{"version":1,"theme":"dark"}}', "settings are those"],
    ] as const) {
      await type(page, ".panel textarea", text);
      await press(page, "Restore");
      await page.waitForFunction(
        (words) => document.querySelector(".panel [role=status]")?.textContent?.includes(words),
        {},
        answer,
      );
    }
    await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
  });

  test("a change in one window shows in another", async () => {
    const other = await session.openOptions();
    await other.waitForSelector("main > section");
    await open();
    await press(page, "Dark", "label");
    await other.waitForFunction(() => document.documentElement.dataset.theme === "dark");
    await other.close();
  });

  test("tells of stored settings that are damaged, newer or on this device alone", async () => {
    await open();
    await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
      await storage.local.set({
        settings: { version: 99, theme: 7, disabledSites: ["a.example"] },
      });
    });
    await page.waitForFunction(() => document.querySelectorAll("main > .notice").length === 3);
    expect(await violationsInThemes(page)).toEqual([]);
  });

  // Only Firefox lets an extension give back what its manifest asks for.
  testIn("firefox", name)("offers to mend news sites that are withheld", async () => {
    await open();
    await page.evaluate(async () => {
      const { permissions } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
      await permissions.remove({ origins: ["*://*.reuters.com/*"] });
    });
    await page.waitForSelector(".notice button");
    expect(await page.$eval(".notice", (notice) => notice.textContent)).toContain("1 site");
    expect(await violationsInThemes(page)).toEqual([]);
  });

  test("asked the network for nothing and threw nothing in all this", async () => {
    await open();
    expect(session.requests()).toEqual([]);
    expect(await ownErrors(session)).toEqual([]);
  });
});

describe.each(browsers)("%s with access to one more site", (name) => {
  const HOST = "harbour-ledger.example";
  const ADDRESS = `https://www.${HOST}/2024/05/29/a`;
  let session: Session;

  beforeAll(async () => {
    const folder = `${ROOT}dist/extension-more-sites`;
    copyWithSite(TEST_EXTENSION_FOLDER, folder, `*.${HOST}`, { contentScript: false });
    session = await openSession(name, folder);
  });
  afterAll(async () => {
    await session?.close();
  });

  test("reads it once it is added, and no more once it is removed", async () => {
    const options = await session.openOptions();
    const store = (settings: object) =>
      options.evaluate(async (stored) => {
        const { storage } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
        await storage.sync.set({ settings: stored });
      }, settings);
    const registered = (count: number) =>
      options.waitForFunction(
        async (wanted) => {
          const { scripting } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
          return (await scripting.getRegisteredContentScripts()).length === wanted;
        },
        { timeout: 5_000 },
        count,
      );
    await store({ version: 2, addedSites: [HOST, "withheld.example"] });
    await registered(1);
    const read = await session.open(sample("article"), ADDRESS);
    await waitForNotes(read);
    await read.close();
    await store({ version: 2 });
    await registered(0);
    const left = await session.open(sample("article"), ADDRESS);
    await new Promise((quiet) => setTimeout(quiet, 700));
    expect(await traces(left)).toEqual({ hosts: 0, marks: 0 });
    expect(await ownErrors(session)).toEqual([]);
  });
});

/** Without what Firefox says of a window that was closed while it waited for an answer. */
async function ownErrors(session: Session): Promise<string[]> {
  const errors = await session.errors();
  return errors.filter((error) => !error.includes("after context unloaded"));
}

async function press(page: Page, label: string, selector = "button"): Promise<void> {
  await page.evaluate(
    (words, tag) => {
      const found = [...document.querySelectorAll<HTMLElement>(tag)];
      const one = found.find((each) => each.textContent?.trim() === words);
      if (!one) throw new Error(`nothing says ${words}`);
      one.click();
    },
    label,
    selector,
  );
  await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 60)));
}

async function type(page: Page, selector: string, words: string): Promise<void> {
  await page.$eval(
    selector,
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    words,
  );
  await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 30)));
}
