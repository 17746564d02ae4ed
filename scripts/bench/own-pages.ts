/** How soon the popup and the options page answer, with the built extension in Chromium. */
import type { Page } from "puppeteer-core";
import { closeWelcome, launchBrowser } from "../launch.ts";
import { EXTENSION_FOLDER } from "../paths.ts";

const RUNS = 9;
/** Any bundled news site; nothing is asked of it. */
const ADDRESS = "https://www.theguardian.com/world/2024/may/29/article";
const WORDS = ["permission", "Storm Shadow", "2024-05", "Biden Kharkiv"];

/** All in milliseconds. */
export interface OwnPageFigures {
  notes: number;
  /** Median, from the popup's navigation to the last note in its list. */
  popup: number;
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
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      const body = request.url() === ADDRESS ? html : "";
      void request.respond({ status: 200, contentType: "text/html; charset=utf-8", body });
    });
    await page.goto(ADDRESS);
    await page.bringToFront();
    await page.waitForSelector("sidenote-host");
    const extension = [...(await browser.extensions()).values()][0];
    await extension?.triggerAction(page);
    const target = await browser.waitForTarget((one) => one.url() === `${origin}popup.html`);
    const popup = await target.asPage();
    await popup.waitForSelector(".notes li");
    const notes = (await popup.$$(".notes li")).length;
    await popup.evaluateOnNewDocument(noteWhenShown, notes);
    const shown: number[] = [];
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
    return { notes, popup: median(shown), emptyPage: median(empty), keystrokes };
  } finally {
    await browser.close();
  }
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function timeToNotes(popup: Page): Promise<number> {
  await popup.reload({ waitUntil: "domcontentloaded" });
  const shown = await popup.waitForFunction(() => (globalThis as Timed).shownAfter);
  return Number(await shown.jsonValue());
}

interface Timed {
  shownAfter?: number;
}

function noteWhenShown(count: number): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(`.notes li:nth-child(${count})`)) return;
    observer.disconnect();
    (globalThis as Timed).shownAfter = performance.now();
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
