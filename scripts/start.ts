/**
 * `npm start [-- FILE|URL] [--browser chromium|firefox]`: builds the extension and shows an article
 * with it. Without a display: a screenshot with a card open, and the report.
 */
import { Command, CommanderError, Option } from "commander";
import type { Browser, Page } from "puppeteer-core";
import { check } from "../src/cli/check.ts";
import { printReport } from "../src/cli/print.ts";
import { readPack } from "../src/core/pack.ts";
import type { Report } from "../src/core/report.ts";
import { BROWSERS, type BrowserName, type Found, findBrowser, hasBrowser } from "./browsers.ts";
import { build } from "./build.ts";
import { compile } from "./dataset/compile.ts";
import { closeBrowser, launchBrowser } from "./launch.ts";
import { openCard } from "./open-card.ts";
import { DATASET_FOLDER, EXTENSION_FOLDER, ROOT, TEST_EXTENSION_FOLDER } from "./paths.ts";
import { prepareArticle, type Shown } from "./start/article.ts";
import { copyWithSite } from "./start/extend-sites.ts";

const EXTENSION_COPY = `${ROOT}dist/extension-start`;
const SCREENSHOT = "dist/start.png";
/** An address may answer slowly; a page that has nothing to mark gives no sign. Milliseconds. */
const ANSWER = 60_000;
const MARKS = 15_000;
const NO_MARKS = 3_000;

async function main(args: string[]): Promise<number> {
  const command = new Command("start")
    .argument("[article]", "an HTML or text file, or an address; else the sample article")
    .addOption(new Option("--browser <name>", "which browser shows it").choices(BROWSERS))
    .exitOverride();
  try {
    command.parse(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  const { browser: wanted } = command.opts<{ browser?: BrowserName }>();
  // npm runs us in the project's folder; the reader's own is in INIT_CWD.
  const shown = await prepareArticle(command.args[0], process.env.INIT_CWD ?? process.cwd());
  if ("fault" in shown) return fail(shown.fault);
  try {
    const name = wanted ?? BROWSERS.find(hasBrowser) ?? "chromium";
    const found: Found = findBrowser(name);
    if ("fault" in found) return fail(found.fault);
    if (!(await build())) return 2;
    return await show(shown, name, found.path);
  } finally {
    shown.close();
  }
}

async function show(shown: Shown, name: BrowserName, path: string): Promise<number> {
  const headless = !hasDisplay();
  const host = new URL(shown.url).hostname;
  // Only the test build's card can be found from outside, to open it for the screenshot.
  copyWithSite(headless ? TEST_EXTENSION_FOLDER : EXTENSION_FOLDER, EXTENSION_COPY, host);
  const launched = await launchBrowser(name, { path, extension: EXTENSION_COPY, headless }).catch(
    (error: unknown) => ({
      fault: `${path} does not start with the extension: ${firstLine(error)}`,
    }),
  );
  if ("fault" in launched) return fail(launched.fault);
  const { browser } = launched;
  try {
    const page = await openTab(browser);
    const fault = await goTo(page, shown.url);
    if (fault !== null) return fail(fault);
    const report = reportOn(shown.html ?? (await page.content()), shown);
    const painted = await waitForMarks(page, report.notes.length > 0 ? MARKS : NO_MARKS);
    process.stdout.write(printReport(report));
    if (report.notes.length > 0 && !painted) {
      return fail(`${shown.url} got no marks in ${name}, though the report has notes`);
    }
    if (headless) {
      // The welcome page may have opened in front of it, and what is hidden is never drawn.
      await page.bringToFront();
      if (painted) {
        await openCard(page, MARKS);
        // The card is placed in the frames after it opens.
        await page.evaluate(() => new Promise((placed) => setTimeout(placed, 300)));
      }
      await page.screenshot({ path: `${ROOT}${SCREENSHOT}` });
      process.stdout.write(`\nNo display: the page is pictured in ${SCREENSHOT}\n`);
    } else {
      process.stdout.write(`\nShown at ${shown.url}. Close the browser to end.\n`);
      await new Promise((closed) => browser.once("disconnected", closed));
    }
    return 0;
  } finally {
    await closeBrowser(browser);
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** A tab in place of the browser's first one, which does not get the keyboard in Firefox. */
async function openTab(browser: Browser): Promise<Page> {
  const first = await browser.pages();
  const page = await browser.newPage();
  for (const tab of first) await tab.close();
  return page;
}

/** Opens an address; one line where that fails. */
async function goTo(page: Page, url: string): Promise<string | null> {
  try {
    const response = await page.goto(url, { timeout: ANSWER, waitUntil: "domcontentloaded" });
    const status = response?.status() ?? 0;
    return status >= 400
      ? `${url} cannot be opened: it answers ${status}: check the address`
      : null;
  } catch (error) {
    return `${url} cannot be opened: ${firstLine(error)}: check the address`;
  }
}

/** The report that `npm run check` gives. */
function reportOn(html: string, shown: Shown): Report {
  const { compiled } = compile(DATASET_FOLDER);
  const bundle = { pack: readPack(compiled.pack), dataset: compiled.dataset };
  const url = shown.html === null ? shown.url : undefined;
  return check({ html, url }, bundle, { force: false, all: false });
}

async function waitForMarks(page: Page, timeout: number): Promise<boolean> {
  try {
    await page.waitForFunction(
      () => [...CSS.highlights.keys()].some((name) => name.startsWith("sidenote-")),
      { timeout },
    );
    return true;
  } catch {
    return false;
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n", 1)[0] ?? "";
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
