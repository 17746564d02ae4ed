/** How soon the popup and the options page answer, with the built extension in Chromium. */
import type { Page } from "puppeteer-core";
import { closeBrowser, closeWelcome, launchBrowser } from "../launch.ts";
import { EXTENSION_FOLDER } from "../paths.ts";
import { servePage } from "../serve-page.ts";
import { median } from "./median.ts";

const RUNS = 9;
/** Any bundled news site; nothing is asked of it. */
const ADDRESS = "https://www.theguardian.com/world/2024/may/29/article";
const WORDS = ["permission", "Storm Shadow", "2024-05", "Biden Kharkiv"];

/** All in milliseconds. */
export interface OwnPageFigures {
  notes: number;
  /** Median, from the popup's navigation until the notes in view are drawn and can be pressed. */
  popup: number;
  /** The same to the last note in its list. */
  popupWhole: number;
  /** The same until a page of the extension with nothing in it is parsed. */
  emptyPage: number;
  /** Each keystroke in the options' search until its list is laid out, in ascending order. */
  keystrokes: number[];
}

/** `html` is an article with notes. */
export async function ownPageFigures(path: string, html: string): Promise<OwnPageFigures> {
  const { browser, origin } = await launchBrowser("chromium", {
    path,
    extension: EXTENSION_FOLDER,
    headless: true,
  });
  try {
    await closeWelcome(browser);
    const page = await browser.newPage();
    await servePage(page, ADDRESS, html);
    await page.goto(ADDRESS);
    await page.bringToFront();
    await page.waitForSelector("sidenote-host");
    const extension = [...(await browser.extensions()).values()][0];
    await extension?.triggerAction(page);
    const target = await browser.waitForTarget((one) => one.url() === `${origin}popup.html`);
    const popup = await target.asPage();
    // State of play comes after all notes.
    await popup.waitForSelector(".popup table");
    const notes = (await popup.$$(".notes li")).length;
    await popup.evaluateOnNewDocument(noteWhenShown, notes);
    const shown: Shown[] = [];
    for (let run = 0; run < RUNS; run++) shown.push(await timeToNotes(popup));

    const options = await browser.newPage();
    const empty: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await options.goto(`${origin}LICENSES.txt`);
      empty.push(await options.evaluate(domContentLoaded));
    }
    await options.goto(`${origin}options.html`);
    await options.waitForSelector(".search input");
    // The index is made when the page has nothing else to do.
    await new Promise((idle) => setTimeout(idle, 1_000));
    const keystrokes = (await options.evaluate(searchTimes, WORDS)).sort((a, b) => a - b);
    return {
      notes,
      popup: median(shown.map(({ first }) => first)),
      popupWhole: median(shown.map(({ all }) => all)),
      emptyPage: median(empty),
      keystrokes,
    };
  } finally {
    await closeBrowser(browser);
  }
}

async function timeToNotes(popup: Page): Promise<Shown> {
  await popup.reload({ waitUntil: "domcontentloaded" });
  const shown = await popup.waitForFunction(() => (globalThis as Timed).shown);
  return (await shown.jsonValue()) ?? { first: Number.NaN, all: Number.NaN };
}

/** Milliseconds after the popup's navigation. */
interface Shown {
  first: number;
  all: number;
}

interface Timed {
  shown?: Shown;
}

function noteWhenShown(count: number): void {
  let first = 0;
  const observer = new MutationObserver(() => {
    const listed = document.querySelectorAll(".notes li").length;
    if (listed > 0 && first === 0) {
      // What is drawn is laid out before anybody can press it.
      document.body.getBoundingClientRect();
      first = performance.now();
    }
    if (listed < count) return;
    observer.disconnect();
    (globalThis as Timed).shown = { first, all: performance.now() };
  });
  observer.observe(document, { childList: true, subtree: true });
}

function domContentLoaded(): number {
  const [navigation] = performance.getEntriesByType("navigation");
  return (navigation as PerformanceNavigationTiming).domContentLoadedEventStart;
}

async function searchTimes(words: string[]): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>(".search input");
  const kinds = [...document.querySelectorAll<HTMLInputElement>("input[name=kind]")];
  const taken: number[] = [];
  for (const kind of kinds) {
    kind.click();
    for (const word of words) {
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
}
