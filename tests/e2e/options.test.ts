/** The options page and the page after installation, in real browsers. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readDataset } from "../../scripts/dataset/read.ts";
import { DATASET_FOLDER, ROOT, TEST_EXTENSION_FOLDER } from "../../scripts/paths.ts";
import { copyWithSite } from "../../scripts/start/extend-sites.ts";
import { overflow, smallTargets, stretch, violationsInThemes } from "./axe.ts";
import { CHOSEN_BROWSERS } from "./chosen-browsers.ts";
import { clearStorage, type ExtensionApi, removeAccess, storeIn } from "./in-extension.ts";
import { pause, QUIET, traces, waitForNotes } from "./on-page.ts";
import { openOwnSession, type Session, sample } from "./session.ts";
import { testIn } from "./test-in.ts";

describe.each(CHOSEN_BROWSERS)("%s", (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openOwnSession(name);
  });
  afterEach(async () => {
    await clearStorage(page, "sync", "local");
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
    expect(await smallTargets(page)).toEqual([]);
  });

  // Only Chromium runs a script of the driver's before a page of an extension.
  testIn("chromium", name)(
    "has the settings where the dataset does not load, and says so",
    async () => {
      await open();
      await page.evaluateOnNewDocument(() => {
        const append = Element.prototype.append;
        Element.prototype.append = function (...nodes) {
          const [node] = nodes;
          if (node instanceof HTMLScriptElement) queueMicrotask(() => node.onerror?.("mine"));
          else append.apply(this, nodes);
        };
      });
      await page.reload();
      await page.waitForSelector("#runs");
      expect(await page.$eval("main > .notice", (notice) => notice.textContent)).toContain(
        "did not load Sidenote’s dataset",
      );
      const dead = await page.$$eval(
        ".contents a",
        (links) =>
          links.filter((link) => !document.querySelector(link.getAttribute("href") ?? "")).length,
      );
      expect(dead).toBe(0);
      expect(await violationsInThemes(page)).toEqual([]);
    },
  );

  test("shows at once how marks and themes look", async () => {
    await open();
    const painted = () =>
      page.evaluate(() => {
        const names = [...CSS.highlights.keys()].filter((one) => one.startsWith("sidenote-"));
        const theme = document.querySelector<HTMLElement>(".preview-card")?.dataset.theme;
        return { names: names.sort(), theme };
      });
    expect((await painted()).names).toContain("sidenote-changed-dark");
    expect((await painted()).names).toHaveLength(12);
    await press(page, "Tint only", "label");
    await page.waitForFunction(() => CSS.highlights.has("sidenote-changed-dark-tint"));
    expect((await painted()).names.every((one) => one.endsWith("-tint"))).toBe(true);
    await press(page, "Disputed", ".choice");
    await press(page, "Dark", "label");
    await page.waitForFunction(() => !CSS.highlights.has("sidenote-disputed-tint"));
    expect(await painted()).toMatchObject({ theme: "dark" });
    const article = await session.open(sample("article"));
    await waitForNotes(article);
    expect(await article.evaluate(() => [...CSS.highlights.keys()].sort().join())).toMatch(
      /^(sidenote-[a-z]+-tint,?)+$/,
    );
    await article.close();
  });

  test("keeps reports of wrong matches until they are deleted", async () => {
    await open();
    const report = (claim: string) => ({ claim, day: "2026-01-02", report: `claim: "${claim}"` });
    const reports = ["ukraine-is-baltic", "gone", "gone-too"].map(report);
    await storeIn(page, "local", { reports });
    const lines = () =>
      page.$$eval("#reports ~ .kept > li", (found) => found.map((one) => one.textContent ?? ""));
    await page.waitForSelector("#reports ~ .kept > li:nth-child(3)");
    expect((await lines())[0]).toMatch(/^Ukraine is a Baltic nation.*Kept on 2 January 2026/);
    expect((await lines())[1]).toContain("no longer in the dataset (gone)");
    await press(page, "Show");
    expect(await page.$eval(".kept textarea", (area) => area.value)).toContain("ukraine-is-baltic");
    expect(await violationsInThemes(page)).toEqual([]);
    await press(page, "Delete");
    await page.waitForFunction(() => !document.querySelector("#reports ~ .kept > li:nth-child(3)"));
    expect((await lines()).join()).not.toContain("Baltic");
    await press(page, "Delete all");
    await page.waitForFunction(() => !document.querySelector("#reports ~ .kept"));
  });

  test("gives hidden notes back, one or all", async () => {
    await open();
    const hiddenNotes = [
      { claim: "ukraine-is-baltic", untilChangedFrom: null },
      { claim: "gone", untilChangedFrom: "2026-01-02" },
      { claim: "gone-too", untilChangedFrom: null },
    ];
    await storeIn(page, "sync", { settings: { version: 2, hiddenNotes } });
    await page.waitForSelector("#hidden ~ .kept > li:nth-child(3)");
    expect(await violationsInThemes(page)).toEqual([]);
    const text = () => page.$eval("[aria-labelledby=hidden]", (part) => part.textContent ?? "");
    expect(await text()).toContain("Hidden until its record changes (reviewed on 2 January 2026)");
    await press(page, "Restore");
    await page.waitForFunction(() => !document.querySelector("#hidden ~ .kept > li:nth-child(3)"));
    expect(await text()).not.toContain("Baltic");
    await press(page, "Restore all");
    await page.waitForFunction(() => !document.querySelector("#hidden ~ .kept"));
  });

  test("every kind of record can be listed, opened by its address and read", async () => {
    await open();
    const shown: string[] = [];
    for (const kind of ["Claims", "Facts", "Positions", "Sources"]) {
      await press(page, kind, ".segments label");
      const href = await page.$eval(".list a", (link) => link.getAttribute("href") ?? "");
      await page.evaluate((hash) => {
        location.hash = hash;
      }, href);
      await page.waitForFunction(
        (hash) => document.querySelector(`.list a[href="${hash}"][aria-current]`),
        {},
        href,
      );
      shown.push(await page.$eval(".record-view", (record) => record.textContent ?? ""));
      expect(await page.$$(".record-view .source a, .record-view a[href^='#']")).not.toEqual([]);
      expect(await violationsInThemes(page)).toEqual([]);
    }
    for (const record of shown.slice(0, 3)) expect(record).toMatch(/Record reviewed on \d/);
    expect(shown[0]).toMatch(/What the record shows, by date.*Sources.*Sentences it looks for/s);
  });

  test("every filter narrows the list, and all can be taken off", async () => {
    await open();
    const count = () =>
      page.$eval(".list-column [role=status]", (one) => Number.parseInt(one.textContent ?? "", 10));
    await page.$eval(".filters", (row) => row.setAttribute("open", ""));
    await press(page, "Facts", ".segments label");
    const all = await count();
    expect(all).toBeGreaterThan(300);
    for (const [label, value] of [
      ["Supplier", "germany"],
      ["Weapon", "ATACMS"],
      ["Kind of source", "law"],
      ["From day", "2025-01-01"],
      ["To day", "2024-01-01"],
    ]) {
      await fill(page, label ?? "", value ?? "");
      const some = await count();
      expect([label, some > 0 && some < all]).toEqual([label, true]);
      await press(page, "Remove all filters");
      expect(await count()).toBe(all);
    }
    await press(page, "Claims", ".segments label");
    const claims = await count();
    await fill(page, "Verdict", "disputed");
    expect(await count()).toBeLessThan(claims);
  });

  test("checks a text of the reader's on the reader's day, and says why", async () => {
    await open();
    await type(
      page,
      "#try-text",
      "The United States does not allow Ukraine to use its weapons to strike targets inside Russia.",
    );
    await type(page, "#try-day", "2024-05-29");
    await press(page, "Check the text");
    await page.waitForSelector(".tried > li", { timeout: 10_000 });
    const note = await page.$eval(".tried > li", (one) => one.textContent ?? "");
    expect(note).toMatch(
      /Accurate when published · changed 30 May 2024.*article published 29 May 2024/s,
    );
    await page.$$eval(".tried details", (found) => {
      for (const each of found) each.open = true;
    });
    expect(await violationsInThemes(page)).toEqual([]);
    await type(page, "#try-text", "A recipe for soup.");
    await press(page, "Check the text");
    await page.waitForFunction(() =>
      document.querySelector("#try ~ [role=status]")?.textContent?.includes("absence of a mark"),
    );
  });

  test("keeps settings that are too large to synchronise on this device, and says so", async () => {
    await open();
    await press(page, "Import a list");
    const sites = Array.from({ length: 900 }, (_, i) => `-site-${i}.harbour-ledger.example`);
    await type(page, ".panel textarea", sites.join("\n"));
    await press(page, "Add these sites");
    await page.waitForFunction(() =>
      document.querySelector("main > .notice")?.textContent?.includes("on this device alone"),
    );
    expect(await violationsInThemes(page)).toEqual([]);
    const text = await page.$eval("[aria-labelledby=sites]", (part) => part.textContent ?? "");
    expect(text).toContain("site-0.harbour-ledger.example");
    await page.$eval("[aria-label='Search the sites']", (field) => {
      (field as HTMLInputElement).value = "site-899";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.waitForFunction(() => document.querySelectorAll("#sites ~ .kept > li").length === 1);
    await press(page, "Switch on again");
    await page.waitForFunction(() => document.querySelectorAll("#sites ~ .kept > li").length === 0);
  });

  test("shows the keys as configured and how to change them, and what it is", async () => {
    await open();
    const keys = await page.$eval("[aria-labelledby=shortcuts]", (part) => part.textContent ?? "");
    expect(keys).toMatch(/Open the next note.*Open the previous note.*Change the keys/s);
    const about = await page.$eval("[aria-labelledby=about]", (part) => part.textContent ?? "");
    for (const part of ["How it decides", "Privacy", "Limits", "Corrections", "Licences"]) {
      expect(about).toContain(part);
    }
    expect(about).toMatch(/Sidenote \d+\.\d+\.\d+\. Dataset /);
  });

  test("survives strings that are 40 % longer, and the other direction", async () => {
    await open();
    await page.setViewport({ width: 360, height: 740 });
    await stretch(page);
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
    await page.evaluate((id) => {
      location.hash = `#fact/${id}`;
    }, factWithStateMedia());
    const label = await page.waitForSelector(".record-view .source .state-media");
    expect(await label?.evaluate(({ textContent }) => textContent)).toBe("state media");
    // Beside the one that is of a state, none of the others is called so.
    const sources = (await page.$$(".record-view .source")).length;
    expect((await page.$$(".record-view .state-media")).length).toBeLessThan(sources);
  });

  test("says so where an address names a record that is not there", async () => {
    await open("#claim/of-another-version");
    expect(await page.$eval("#record", (words) => words.textContent)).toContain(
      "“of-another-version” is not in this version of the dataset",
    );
    expect(await violationsInThemes(page)).toEqual([]);
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
    // The list follows the settings, which are kept a moment after the answer is shown.
    await page.waitForFunction(() =>
      document.querySelector("#sites ~ .kept li")?.textContent?.includes("harbour-ledger"),
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

  test("saves a backup that brings the same settings back", async () => {
    await open();
    await press(page, "Dark", "label");
    await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
    // The download itself is the browser's business; what it is given is ours.
    await page.evaluate(() => {
      const made = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => {
          document.body.dataset.saved = text;
        });
        return made.call(URL, blob);
      };
    });
    await press(page, "Save as a file");
    await page.waitForFunction(() => document.body.dataset.saved);
    const saved = await page.$eval("body", (body) => body.dataset.saved ?? "");
    await press(page, "Light", "label");
    await press(page, "Restore a backup");
    await type(page, ".panel textarea", saved);
    await press(page, "Restore");
    await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
  });

  test("gives the list of sites out and takes it in again", async () => {
    await open();
    const keep = (disabledSites: string[]) =>
      storeIn(page, "sync", { settings: { version: 2, disabledSites } });
    await keep(["bbc.com", "reuters.com"]);
    await press(page, "Export the list");
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>(".preview")?.value.includes("reuters.com"),
    );
    const list = await page.$eval(".preview", (box) => (box as HTMLTextAreaElement).value);
    await keep([]);
    await press(page, "Import a list");
    await type(page, ".panel textarea", list);
    await press(page, "Add these sites");
    await page.waitForFunction(async () => {
      const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const { settings } = await storage.sync.get("settings");
      return settings?.disabledSites?.join() === "bbc.com,reuters.com";
    });
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
    await storeIn(page, "local", {
      settings: { version: 99, theme: 7, disabledSites: ["a.example"] },
    });
    await page.waitForFunction(() => document.querySelectorAll("main > .notice").length === 3);
    expect(await violationsInThemes(page)).toEqual([]);
  });

  // Chromium's prompt is out of the driver's reach.
  testIn("firefox", name)(
    "asks by the browser's own prompt, declined and then allowed",
    async () => {
      await open();
      await page.bringToFront();
      const line = () =>
        page.$eval("#sites ~ .kept > li:first-child", (one) => one.textContent ?? "");
      await type(page, "#add-site", "harbour-ledger.example");
      await page.click(".add-site button");
      expect(await session.answerPrompt("decline")).toContain("harbour-ledger.example");
      await page.waitForFunction(() =>
        document.querySelector("#sites ~ .kept > li")?.textContent?.includes("withholds this site"),
      );
      expect(await violationsInThemes(page)).toEqual([]);
      await page.click("[aria-label='Allow on harbour-ledger.example']");
      await session.answerPrompt("allow");
      await page.waitForFunction(() =>
        document.querySelector("#sites ~ .kept > li")?.textContent?.includes("Added by you"),
      );
      const article = await session.open(
        sample("article"),
        "https://www.harbour-ledger.example/2024/05/29/a",
      );
      await waitForNotes(article);
      await article.close();
      await page.click("[aria-label='Remove: harbour-ledger.example']");
      await page.waitForFunction(
        () => !document.querySelector("#sites")?.parentElement?.textContent?.includes("harbour"),
      );
      expect(await line()).toContain("On the bundled list");
    },
  );

  // Only Firefox lets an extension give back what its manifest asks for.
  testIn("firefox", name)("offers to mend news sites that are withheld", async () => {
    await open();
    await removeAccess(page, "*://*.reuters.com/*");
    await page.waitForSelector(".notice button");
    expect(await page.$eval(".notice", (notice) => notice.textContent)).toContain("1 site");
    expect(await violationsInThemes(page)).toEqual([]);
  });

  test("asked the network for nothing and threw nothing in all this", async () => {
    await open();
    expect(session.requests()).toEqual([]);
    expect(await session.errors()).toEqual([]);
  });
});

describe.each(CHOSEN_BROWSERS)("%s with access to one more site", (name) => {
  const HOST = "harbour-ledger.example";
  const ADDRESS = `https://www.${HOST}/2024/05/29/a`;
  let session: Session;

  beforeAll(async () => {
    const folder = `${ROOT}dist/extension-more-sites-${name}`;
    copyWithSite(TEST_EXTENSION_FOLDER, folder, `*.${HOST}`, { contentScript: false });
    session = await openOwnSession(name, folder);
  });
  afterAll(async () => {
    await session?.close();
  });

  test("reads it once it is added, and no more once it is removed", async () => {
    const options = await session.openOptions();
    const store = (settings: object) => storeIn(options, "sync", { settings });
    const registered = (count: number) =>
      options.waitForFunction(
        async (wanted) => {
          const { scripting } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
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
    await pause(QUIET);
    expect(await traces(left)).toEqual({ hosts: 0, marks: 0 });
    expect(await session.errors()).toEqual([]);
  });
});

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

/** Sets the filter with this label. */
async function fill(page: Page, label: string, value: string): Promise<void> {
  await page.evaluate(
    (words, chosen) => {
      const labels = [...document.querySelectorAll(".filter-row label")];
      const field = labels
        .find((one) => one.querySelector("span")?.textContent === words)
        ?.querySelector<HTMLInputElement | HTMLSelectElement>("input, select");
      if (!field) throw new Error(`no filter ${words}`);
      field.value = chosen;
      for (const name of ["input", "change"]) {
        field.dispatchEvent(new Event(name, { bubbles: true }));
      }
    },
    label,
    value,
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

/** The id of a fact that rests on a page of state media among others. */
function factWithStateMedia(): string {
  const { sources, facts } = readDataset(DATASET_FOLDER).files;
  const ofState = new Set(
    sources.filter(({ record }) => record.stateMedia).map(({ record }) => record.id),
  );
  const found = facts.find(({ record }) => record.sources.some((id) => ofState.has(id)));
  if (!found) throw new Error("no fact rests on state media");
  return found.record.id;
}
