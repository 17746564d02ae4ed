/** What a reader can do with a card, in real browsers. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compileOrKeep } from "../../scripts/dataset/kept.ts";
import { GECKO_ID } from "../../scripts/launch.ts";
import { check } from "../../src/cli/check.ts";
import { checkArticle } from "../../src/core/check.ts";
import type { Pack } from "../../src/core/pack.ts";
import { CHOSEN_BROWSERS } from "./chosen-browsers.ts";
import {
  countMarkers,
  isCardOnTop,
  markerOffsets,
  pressInCard,
  pressMarker,
  storeSettings,
} from "./on-card.ts";
import {
  clickMark,
  MARKER,
  OPEN_CARD,
  pause,
  QUIET,
  readCard,
  readMarks,
  waitForClosedCard,
  waitForNotes,
  waitForNothing,
  waitInShadow,
} from "./on-page.ts";
import { NEWS_ADDRESS, openOwnSession, openSession, type Session, sample } from "./session.ts";
import { testIn } from "./test-in.ts";

const DIGEST = "sidenote-host >>> .digest";
const PREVIEW = "sidenote-host >>> textarea.preview";
const FIRST_RECORD = "Estonia, Latvia and Lithuania";

describe.each(CHOSEN_BROWSERS)("%s, card", (name) => {
  let session: Session;
  let page: Page;
  let pack: Pack;

  beforeAll(async () => {
    pack = compileOrKeep().bundle.pack;
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

  async function openArticle(html = sample("article"), address = NEWS_ADDRESS): Promise<Page> {
    page = await session.open(html, address);
    await waitForNotes(page);
    return page;
  }

  function cardTop(): Promise<number> {
    return page.$eval(OPEN_CARD, (card) => card.getBoundingClientRect().top);
  }

  test("a changed record is headed by its two days", async () => {
    await openArticle();
    await clickMark(page, "us");
    await readCard(page);
    expect(await page.$eval(`${OPEN_CARD} .lead .kind`, (label) => label.textContent)).toBe(
      "Accurate when published on 29 May 2024. Changed on 30 May 2024.",
    );
  });

  test("what is told of an earlier time is read by that time, and says so", async () => {
    const told =
      "The Biden administration allowed Ukraine to fire ATACMS into Russia in November 2024.";
    await openArticle(
      sample("article")
        .replaceAll("2024-05-29", "2025-08-25")
        .replace('<p id="asked">', `<p id="told">${told}</p>$&`),
    );
    await clickMark(page, "told");
    await readCard(page);
    const lead = await page.$eval(`${OPEN_CARD} .lead`, (part) => part.textContent);
    expect(lead).toMatch(/^Needs context/);
    expect(lead).toMatch(/disclosed on 17 November 2024/);
    expect(lead).toMatch(
      /These words speak of an earlier time; this is the record of 30 November 2024\.$/,
    );
  });

  test("a report opened for one note is closed in the next, though both are about the same words", async () => {
    const twice =
      "But Joe Biden has refused to send America’s ATACMS missiles, fearing they could be turned on Russian soil and drag the West into a wider war.";
    await openArticle(
      sample("article")
        .replaceAll("2024-05-29", "2023-05-11")
        .replace('<p id="asked">', `<p id="twice">${twice}</p>$&`),
      "https://www.theguardian.com/world/a-story",
    );
    const read = (part: string) =>
      page.$eval(`${OPEN_CARD} ${part}`, (found) => found.textContent ?? "");
    await clickMark(page, "twice");
    await readCard(page);
    expect(await read(".words")).toContain("Biden");
    const first = await read(".record");
    await pressInCard(page, "Wrong match?");
    await waitInShadow(page, PREVIEW);
    await pressInCard(page, "Next note");
    await page.waitForFunction(
      (record) =>
        document.querySelector("sidenote-host")?.shadowRoot?.querySelector(".record")
          ?.textContent !== record,
      { polling: "raf" },
      first,
    );
    expect(await read(".words")).toContain("Biden");
    expect(await page.$$(PREVIEW)).toEqual([]);
  });

  test("every card: the record, the article's words, sources to open; the rest closed", async () => {
    await openArticle();
    const count = await countMarkers(page);
    const stances = new Set<string>();
    let further = 0;
    for (let index = 0; index < count; index++) {
      await pressMarker(page, index);
      await readCard(page);
      const card = await page.$eval(`${OPEN_CARD} .card-body`, (body) => ({
        parts: [...body.querySelectorAll("h2, h3")].map(({ textContent }) => textContent ?? ""),
        words: body.querySelector(".words")?.textContent ?? "",
        sources: [...body.querySelectorAll(".source")].map((source) => ({
          href: source.querySelector("a")?.getAttribute("href") ?? "",
          rel: source.querySelector("a")?.rel,
          kind: source.querySelector(".tag")?.textContent ?? "",
          text: source.textContent ?? "",
        })),
        first: body.querySelectorAll("section > .sources > .source").length,
        further: body.querySelectorAll(".further .source").length,
        promised: parseInt(body.querySelector(".further summary")?.textContent ?? "0", 10),
        disputed: [...body.querySelectorAll(".disclosures details:has(p)")].map(
          (one) => one.querySelectorAll(".source").length,
        ),
        disclosures: [...body.querySelectorAll("details")].map(({ open }) => open),
      }));
      const [record, stance, third] = card.parts;
      expect(record).toMatch(/\.$/);
      expect(third).toBe("Sources");
      expect(card.words.length).toBeGreaterThan(10);
      stances.add(stance ?? "");
      expect(card.first).toBeGreaterThan(0);
      expect(card.first).toBeLessThanOrEqual(4);
      expect(card.further).toBe(card.promised);
      further += card.further;
      for (const sources of card.disputed) expect(sources).toBeGreaterThan(0);
      for (const { href, rel, kind, text } of card.sources) {
        expect(href).toMatch(/^https:\/\//);
        expect(rel).toBe("noreferrer noopener");
        expect(kind).toMatch(/^(official|law|wire|press|research|manufacturer)$/);
        expect(text).toMatch(/ \d{4}|undated/);
      }
      expect(card.disclosures).not.toContain(true);
      expect(card.disclosures.length).toBeGreaterThan(0);
      await page.keyboard.press("Escape");
      await waitForClosedCard(page);
    }
    expect(further).toBeGreaterThan(0);
    expect([...stances].sort()).toEqual(["The article says", "Told as a forecast"]);
  });

  test("the detail, where there is one, stands under the record in smaller letters", async () => {
    await openArticle();
    const { notes } = check({ html: sample("article") }, compileOrKeep().bundle, {
      force: false,
      all: false,
    });
    const shown: (string | null)[] = [];
    for (let index = 0; index < notes.length; index++) {
      await pressMarker(page, index);
      await readCard(page);
      const { detail, isSmaller } = await page.$eval(`${OPEN_CARD} .lead`, (lead) => {
        const below = lead.querySelector("h2.record + .detail");
        const size = (element: Element | null) =>
          element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
        return {
          detail: below?.textContent ?? null,
          isSmaller: below !== null && size(below) < size(lead.querySelector(".record")),
        };
      });
      expect(isSmaller).toBe(detail !== null);
      shown.push(detail);
      await page.keyboard.press("Escape");
      await waitForClosedCard(page);
    }
    expect(shown).toEqual(notes.map(({ detail }) => detail));
    expect(shown.filter((detail) => detail !== null)).not.toEqual([]);
  });

  test("a pinned card stays, and stays in its place, until it is closed", async () => {
    await openArticle();
    await clickMark(page, "baltic");
    await readCard(page);
    await pressInCard(page, "Keep this note open");
    const top = await cardTop();
    await page.click("#kharkiv");
    await page.evaluate(() => window.scrollBy(0, 700));
    await pause(200);
    expect(await isCardOnTop(page)).toBe(true);
    expect(await cardTop()).toBe(top);
    await clickMark(page, "us");
    expect(await readCard(page)).toContain("30 May 2024");
    expect(await cardTop()).toBe(top);
    await page.keyboard.press("Escape");
    await waitForClosedCard(page);
  });

  test("an unpinned card follows its passage", async () => {
    await openArticle();
    await clickMark(page, "baltic");
    const top = await cardTop();
    await page.evaluate(() => window.scrollBy(0, 350));
    await pause(200);
    expect(await cardTop()).toBeLessThan(top - 100);
  });

  test("words that two notes are about show one, then the other, then none", async () => {
    const sentence = "Rome and Madrid have approved the use of their missiles inside Russia.";
    await openArticle(
      sample("article").replace('<p id="asked">', `<p id="both">${sentence}</p>$&`),
    );
    await clickMark(page, "both");
    const first = await readCard(page);
    await pause(QUIET);
    await clickMark(page, "both");
    expect(await readCard(page)).not.toBe(first);
    await pause(QUIET);
    await clickMark(page, "both");
    await waitForClosedCard(page);
  });

  test("copies a citation as text and as Markdown", async () => {
    await openArticle();
    await pressMarker(page, 0);
    await pressInCard(page, "Copy citation");
    const plain = await page.$eval(PREVIEW, (area) => (area as HTMLTextAreaElement).value);
    expect(plain).toContain(FIRST_RECORD);
    expect(plain).toMatch(/^1\. .+ https:\/\//m);
    await pressInCard(page, "Copy as Markdown");
    await page.waitForFunction(
      (selector) => {
        const [host, inner] = selector.split(" >>> ");
        const area = document.querySelector(host ?? "")?.shadowRoot?.querySelector(inner ?? "");
        return /\]\(https:\/\//.test((area as HTMLTextAreaElement | null)?.value ?? "");
      },
      { timeout: 3_000 },
      PREVIEW,
    );
  });

  test("the report of a wrong match finds the same match again", async () => {
    await openArticle();
    const labels = await page.$$eval(MARKER, (found) => found.length);
    await pressMarker(page, 1);
    await pressInCard(page, "Wrong match?");
    const written = await page.$eval(PREVIEW, (area) => (area as HTMLTextAreaElement).value);
    const report = parse(written);
    expect(report.host).toBe("www.theguardian.com");
    expect(written).not.toContain("/world/");
    const article = {
      url: null,
      title: report.article,
      published: report.published,
      lang: "en",
      blocks: [{ kind: "paragraph" as const, text: report.sentence }],
    };
    const again = checkArticle(article, pack);
    expect(again.map(({ claim }) => claim)).toContain(report.claim);
    expect(labels).toBeGreaterThan(1);
  });

  // Only Chromium's protocol tells of a download.
  testIn("chromium", name)("saves the report as a file", async () => {
    await openArticle();
    const devtools = await page.createCDPSession();
    await devtools.send("Browser.setDownloadBehavior", { behavior: "deny", eventsEnabled: true });
    const saved = new Promise<string>((named) =>
      devtools.once("Browser.downloadWillBegin", ({ suggestedFilename }) =>
        named(suggestedFilename),
      ),
    );
    await pressMarker(page, 0);
    await pressInCard(page, "Wrong match?");
    await pressInCard(page, "Save as a file");
    expect(await saved).toBe("sidenote-ukraine-is-baltic.yaml");
  });

  test("hides a note for good, and shows it again when its hiding is undone", async () => {
    await openArticle();
    const before = await countMarkers(page);
    await pressMarker(page, 0);
    await pressInCard(page, "Hide this note");
    await waitForClosedCard(page);
    await page.waitForFunction(
      () =>
        ![...CSS.highlights.values()].some((h) => [...h].some((r) => `${r}`.includes("Baltic"))),
      { timeout: 5_000 },
    );
    await page.reload();
    await waitForNotes(page);
    expect(await countMarkers(page)).toBeLessThan(before);
    await storeSettings(session, {});
    await page.waitForFunction(
      () => [...CSS.highlights.values()].some((h) => [...h].some((r) => `${r}`.includes("Baltic"))),
      { timeout: 5_000 },
    );
    // Markers stand beside marks that are painted.
    await expect.poll(() => countMarkers(page)).toBe(before);
  });

  test("hides a note until its record changes", async () => {
    await openArticle();
    const before = await countMarkers(page);
    await pressMarker(page, 0);
    await pressInCard(page, "Hide until the record changes");
    await waitForClosedCard(page);
    await page.reload();
    await waitForNotes(page);
    expect(await countMarkers(page)).toBeLessThan(before);
    // The record was reviewed since: another day than the one it was hidden on.
    const hiddenNotes = [{ claim: "ukraine-is-baltic", untilChangedFrom: "2001-01-01" }];
    await storeSettings(session, { hiddenNotes });
    await page.reload();
    await waitForNotes(page);
    expect(await countMarkers(page)).toBe(before);
  });

  test("switches a site off from a card", async () => {
    await openArticle();
    await pressMarker(page, 0);
    await pressInCard(page, "Off on this site");
    await waitForNothing(page);
  });

  test("after reading: one line after the article, and the marks when it is pressed", async () => {
    await storeSettings(session, { marks: "after-reading" });
    page = await session.open(sample("article"));
    const line = await page.waitForSelector(DIGEST, { timeout: 10_000 });
    expect(await readMarks(page)).toEqual([]);
    expect(await countMarkers(page)).toBe(0);
    expect(await line?.evaluate((button) => button.textContent)).toMatch(
      /^\d+ notes on this article$/,
    );
    const { top, bottom } = (await page.$eval("#end", (end) =>
      end.getBoundingClientRect().toJSON(),
    )) as DOMRect;
    const at = (await line?.evaluate((button) => button.getBoundingClientRect().top)) ?? 0;
    expect(at).toBeGreaterThan(top);
    expect(at).toBeLessThan(bottom + 40);
    await clickWords(page, "baltic");
    await pause(200);
    expect(await page.$(OPEN_CARD)).toBe(null);
    await line?.evaluate((button) => button.scrollIntoView({ block: "center" }));
    await line?.click();
    expect(await readCard(page)).toContain(FIRST_RECORD);
    expect((await readMarks(page)).length).toBeGreaterThan(1);
    expect(await page.$(DIGEST)).toBe(null);
  });

  test("badge only: nothing in the page until a note is asked for", async () => {
    await storeSettings(session, { marks: "badge-only" });
    page = await session.open(sample("article"));
    await pause(900);
    expect(await page.$("sidenote-host")).toBe(null);
    expect(await readMarks(page)).toEqual([]);
    const popup = await session.openPopup(page);
    await popup.waitForSelector(".notes button");
    await popup.$eval(".notes button", (button) => (button as HTMLElement).click());
    expect(await readCard(page)).toContain(FIRST_RECORD);
    expect((await readMarks(page)).length).toBeGreaterThan(1);
    if (!popup.isClosed()) await popup.close();
  });

  test("arriving by a text fragment: the marks are there, the page is not moved by us", async () => {
    await openArticle(sample("article"), `${NEWS_ADDRESS}#:~:text=The%20ministers`);
    const scrolled = await page.evaluate(() => scrollY);
    await pause(500);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await pressMarker(page, 0);
    expect(await isCardOnTop(page)).toBe(true);
  });

  test("a modal dialog open over the page: a note asked for is seen in it, and Escape leaves the dialog", async () => {
    await openArticle();
    await page.evaluate(() => {
      const dialog = document.createElement("dialog");
      dialog.append("Choose your subscription");
      document.body.append(dialog);
      dialog.showModal();
    });
    const popup = await session.openPopup(page);
    await popup.waitForSelector(".notes button");
    await popup.$eval(".notes button", (button) => (button as HTMLElement).click());
    expect(await readCard(page)).toContain(FIRST_RECORD);
    if (!popup.isClosed()) await popup.close();
    expect(await isCardOnTop(page)).toBe(true);
    await page.keyboard.press("Escape");
    await waitForClosedCard(page);
    expect(await page.$eval("dialog", (dialog) => dialog.open)).toBe(true);
    await page.$eval("dialog", (dialog) => dialog.close());
    await page.waitForSelector("html > sidenote-host", { timeout: 3_000 });
  });

  test("full screen", async () => {
    await openArticle();
    await page.evaluate(() => {
      document.body.addEventListener("dblclick", () =>
        document.querySelector("main")?.requestFullscreen(),
      );
    });
    await page.click("h1", { count: 2 });
    await page.waitForFunction(() => document.fullscreenElement !== null, { timeout: 5_000 });
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await clickMark(page, "us");
    expect(await isCardOnTop(page)).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
  });

  test("a narrow screen: a sheet across the lower end, the words above it", async () => {
    page = await session.open(sample("article"));
    await page.setViewport({ width: 320, height: 640 });
    await waitForNotes(page);
    await pressMarker(page, 2);
    await readCard(page);
    const { card, hidden, words, view } = await page.evaluate(() => {
      const root = document.querySelector("sidenote-host")?.shadowRoot;
      const block = document.getElementById("nato");
      const sheet = root?.querySelector(".card");
      return {
        card: sheet?.getBoundingClientRect().toJSON() as DOMRect,
        hidden: sheet ? sheet.scrollHeight - sheet.clientHeight : null,
        words: block?.getBoundingClientRect().top ?? 0,
        view: {
          width: document.documentElement.clientWidth,
          height: document.documentElement.clientHeight,
        },
      };
    });
    expect({ left: card.left, width: card.width, bottom: card.bottom }).toEqual({
      left: 0,
      width: view.width,
      bottom: view.height,
    });
    // What scrolls is its body: the head stays.
    expect(hidden).toBe(0);
    expect(view.width).toBeLessThanOrEqual(320);
    expect(card.height).toBeLessThanOrEqual(view.height * 0.6);
    expect(words).toBeGreaterThanOrEqual(0);
    expect(words).toBeLessThan(card.top - 20);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

  // Firefox's protocol can neither touch nor pinch.
  testIn("chromium", name)(
    "under fingers: markers stand on their lines, one below the other, and the card's buttons are large",
    async () => {
      page = await session.open(sample("article"));
      await page.setViewport({ width: 900, height: 800, isMobile: true, hasTouch: true });
      await waitForNotes(page);
      expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
      const heights = await page.$$eval(MARKER, (markers) =>
        markers.map((one) => (one as HTMLElement).offsetHeight),
      );
      expect(new Set(heights)).toEqual(new Set([24]));
      expect(Math.max(...(await markerOffsets(page)))).toBeLessThan(4);
      await pressMarker(page, 1);
      await readCard(page);
      const buttons = await page.$$eval(`${OPEN_CARD} .icon-button`, (found) =>
        found.map((one) => {
          const { width, height } = one.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      expect(Math.min(...buttons)).toBe(44);
    },
  );

  testIn("chromium", name)(
    "a page zoomed with two fingers: the sheet lies at the lower end of what is seen",
    async () => {
      page = await session.open(sample("article"));
      await page.setViewport({ width: 400, height: 800, isMobile: true, hasTouch: true });
      await waitForNotes(page);
      await pressMarker(page, 1);
      await readCard(page);
      const devtools = await page.createCDPSession();
      await devtools.send("Emulation.setPageScaleFactor", { pageScaleFactor: 2 });
      await page.waitForFunction(() => (visualViewport?.scale ?? 1) > 1.5, { timeout: 3_000 });
      await pause(300);
      const seen = await page.evaluate(() => {
        const root = document.querySelector("sidenote-host")?.shadowRoot;
        const card = root?.querySelector(".card")?.getBoundingClientRect();
        const { offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
        return {
          card: card && [card.left, card.right, card.bottom].map(Math.round),
          view: [offsetLeft, offsetLeft + width, offsetTop + height].map(Math.round),
        };
      });
      expect(seen.card).toEqual(seen.view);
    },
  );

  test("two articles in one page", async () => {
    const second = sample("article")
      .match(/<article>[\s\S]*<\/article>/)?.[0]
      .replaceAll(' id="', ' id="second-');
    await openArticle(sample("article").replace("</article>", `</article>${second}`));
    const places = (await readMarks(page)).map(({ place }) => place);
    expect(places).toContain("baltic");
    const hosts = await page.$$("sidenote-host");
    expect(hosts).toHaveLength(1);
    await pressMarker(page, 0);
    expect(await isCardOnTop(page)).toBe(true);
  });

  test("nothing of ours threw", async () => {
    expect(await session.errors()).toEqual([]);
  });
});

describe.each(CHOSEN_BROWSERS)("%s, extension removed under an open page", (name) => {
  test("everything of ours leaves or is out of sight", async () => {
    const session = await openOwnSession(name);
    const page = await session.open(sample("article"));
    await waitForNotes(page);
    await pressMarker(page, 0);
    await readCard(page);
    const browser = page.browser();
    const known = name === "chromium" ? [...(await browser.extensions()).keys()][0] : undefined;
    await browser.uninstallExtension(known ?? GECKO_ID);
    await page.waitForFunction(
      () => {
        const root = document.querySelector("sidenote-host")?.shadowRoot;
        return [...(root?.querySelectorAll(".marker, .card") ?? [])].every(
          (one) => one.getClientRects().length === 0,
        );
      },
      { timeout: 10_000 },
    );
    if (name === "chromium") await waitForNothing(page);
    await session.close();
  });
});

/** Clicks into the first line of a paragraph. */
async function clickWords(page: Page, id: string): Promise<void> {
  await page.$eval(`#${id}`, (block) => block.scrollIntoView({ block: "center" }));
  await page.click(`#${id}`);
}
