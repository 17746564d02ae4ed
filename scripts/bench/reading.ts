/** What a reader waits for, with the built extension in a new Chromium process for each run. */
import { closeBrowser, closeWelcome, launchBrowser } from "../launch.ts";
import { TEST_EXTENSION_FOLDER } from "../paths.ts";
import { servePage } from "../serve-page.ts";
import { median } from "./median.ts";

const RUNS = 5;
/** How long a browser is busy with its own start, in milliseconds. */
const STARTED = 3_000;
/** Any bundled news site; nothing is asked of it. */
const ADDRESS = "https://www.theguardian.com/world/2024/may/29/article";

/**
 * Marks the frame that the first marks are painted in, at its start. As text: what tsx compiles names
 * its functions with a helper that the page does not have.
 */
const WATCH_MARKS = `firstMarks = new Promise((done) => {
  (function look() {
    const names = [...CSS.highlights.keys()].filter((key) => key.startsWith("sidenote-"));
    // Registered and styled: only then is there something to see.
    const style = names[0] && getComputedStyle(document.documentElement, "::highlight(" + names[0] + ")");
    if (style && !style.backgroundColor.endsWith(", 0)")) done(performance.mark("first-marks"));
    else requestAnimationFrame(look);
  })();
});`;

/** Medians over the runs, in milliseconds. */
export interface ReadingFigures {
  notes: number;
  /** From document_idle, when the gate starts, until the first marks are painted. */
  firstMarks: number;
  /** From the click on a marker to the frame after the card is open: the first in the process, and the next. */
  firstCard: number;
  nextCard: number;
  /** The longest single run of our code while the page is scrolled from end to end. */
  scrolling: number;
  /** The same while somebody types into a field of the page, and into its text. */
  typing: number;
}

interface TraceEvent {
  name: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** Opens the page RUNS times. The shadow root must be open: the test build. */
export async function readingFigures(path: string, html: string): Promise<ReadingFigures> {
  const runs: ReadingFigures[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await readOnce(path, html));
  const middle = (key: keyof ReadingFigures) => median(runs.map((run) => run[key]));
  return {
    notes: middle("notes"),
    firstMarks: middle("firstMarks"),
    firstCard: middle("firstCard"),
    nextCard: middle("nextCard"),
    scrolling: middle("scrolling"),
    typing: middle("typing"),
  };
}

async function readOnce(path: string, html: string): Promise<ReadingFigures> {
  const { browser, origin } = await launchBrowser("chromium", {
    path,
    extension: TEST_EXTENSION_FOLDER,
    headless: true,
  });
  try {
    const worker = await browser.waitForTarget((target) => target.type() === "service_worker");
    await (await worker.worker())?.evaluate("0");
    // A tab behind another paints nothing.
    await closeWelcome(browser);
    const page = await browser.newPage();
    // The browser's own start is not what a reader waits for on a page.
    await new Promise((settled) => setTimeout(settled, STARTED));
    await servePage(page, ADDRESS, html);
    await page.evaluateOnNewDocument(WATCH_MARKS);
    const reading = await trace(["devtools.timeline", "blink.user_timing"], async () => {
      await page.goto(ADDRESS);
      await page.evaluate(async () => {
        await (window as unknown as { firstMarks: Promise<unknown> }).firstMarks;
        // The paint comes after the frame's callbacks.
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      });
    });
    const gate = reading.find(
      ({ name, args }) => name === "EvaluateScript" && args?.data?.url === `${origin}gate.js`,
    );
    const marked = reading.find(({ name }) => name === "first-marks");
    const painted = reading
      .filter(({ name, ts }) => name === "Paint" && ts >= (marked?.ts ?? 0))
      .sort((a, b) => a.ts - b.ts)[0];
    if (!gate || !marked || !painted) throw new Error("the trace has no gate, marks or paint");
    const firstMarks = (painted.ts + (painted.dur ?? 0) - gate.ts) / 1000;
    const markers = await waitForMarkers();
    const press = (index: number) =>
      page.evaluate(async (at) => {
        const root = document.querySelector("sidenote-host")?.shadowRoot;
        const marker = root?.querySelector<HTMLElement>(`.marker[data-index="${at}"]`);
        marker?.scrollIntoView({ block: "center" });
        await new Promise((done) => setTimeout(done, 300));
        const start = performance.now();
        marker?.click();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const took = performance.now() - start;
        if (!root?.querySelector(".card-place:popover-open")) throw new Error("no card");
        return took;
      }, index);
    const firstCard = await press(0);
    const nextCard = await press(1);
    await page.keyboard.press("Escape");

    const scrolling = await longestOfOurs(async () => {
      await page.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += 250) {
          window.scrollTo(0, y);
          await new Promise((done) => requestAnimationFrame(done));
        }
      });
    });
    await page.evaluate(() => {
      const field = document.createElement("textarea");
      document.querySelector("h1")?.after(field);
      document.querySelector("p")?.setAttribute("contenteditable", "true");
      field.focus();
    });
    // The field moved the text; the markers have followed it by then.
    await new Promise((settled) => setTimeout(settled, 1_000));
    const typing = await longestOfOurs(async () => {
      await page.keyboard.type("what somebody writes under an article", { delay: 20 });
      await page.evaluate(() => document.querySelector("p")?.focus());
      await page.keyboard.type("what somebody writes into it", { delay: 20 });
      // What waits for a pause in the typing is part of it.
      await new Promise((settled) => setTimeout(settled, 1_000));
    });
    return { notes: markers, firstMarks, firstCard, nextCard, scrolling, typing };

    async function longestOfOurs(act: () => Promise<void>): Promise<number> {
      const ours = (await trace(["devtools.timeline"], act)).filter(
        ({ name, args }) => name === "FunctionCall" && args?.data?.url?.startsWith(origin),
      );
      return Math.max(0, ...ours.map(({ dur = 0 }) => dur / 1000));
    }

    async function trace(categories: string[], act: () => Promise<void>): Promise<TraceEvent[]> {
      await page.tracing.start({ categories });
      await act();
      const text = new TextDecoder().decode(await page.tracing.stop());
      return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
    }

    async function waitForMarkers(): Promise<number> {
      await page.waitForSelector("sidenote-host >>> .marker");
      return (await page.$$("sidenote-host >>> .marker")).length;
    }
  } finally {
    await closeBrowser(browser);
  }
}
