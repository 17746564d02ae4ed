/** One browser with the test build of the extension in it, driven the same way in both kinds. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { HTTPRequest, Page } from "puppeteer-core";
import type { BrowserName } from "../../scripts/browsers.ts";
import { VIEWPORT } from "../../scripts/launch.ts";
import { TEST_EXTENSION_FOLDER } from "../../scripts/paths.ts";
import {
  makeAsNew,
  type RunningBrowser,
  sharedBrowser,
  startBrowser,
  stopBrowser,
} from "./running-browser.ts";

/** An address on a bundled news site: what is tested is the real match pattern. */
export const NEWS_ADDRESS = "https://www.theguardian.com/world/2024/may/29/article";

/** What the browsers themselves ask for at their start, whatever is switched off. */
const BROWSER_MAKERS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)$/;

/** What Firefox answers to an answer whose page or frame has gone in the meantime; Chromium's is left out by the library. */
const REQUEST_LEFT = /no such request|(?:Target|Session|Connection|Page) closed/i;

export interface Session {
  /** Opens a tab on `html`, as though the address had answered with it; `others` are what further addresses answer, and when. */
  open(
    html: string,
    address?: string,
    headers?: Readonly<Record<string, string>>,
    others?: Readonly<Record<string, string | Promise<string>>>,
  ): Promise<Page>;
  /**
   * Closes a page, or keeps its tab for what is opened next: a new one costs more than most tests do.
   * A tab is kept only where the test left its window as it was.
   */
  leave(page: Page): Promise<void>;
  /** Opens the toolbar popup on this page. */
  openPopup(page: Page): Promise<Page>;
  /** Opens the options page, at a place in it such as `#welcome`. */
  openOptions(hash?: string): Promise<Page>;
  /** A page of the extension with nothing in it, for what only the extension may ask the browser; one for all tests. */
  bare(): Promise<Page>;
  /** Answers the browser's own question for access; returns its words. Firefox only. */
  answerPrompt(answer: "allow" | "decline"): Promise<string>;
  /** Draws the page in front as it would be printed, or again as it is shown. */
  drawForPrint(page: Page, on: boolean): Promise<void>;
  /** Everything that was asked for but the opened pages themselves and their icons. */
  requests(): string[];
  /** Ends the extension's background, as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** Errors of the extension, wherever it runs, and of the opened pages. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * A session in the one browser that all files of tests share, which it leaves as it found it when it is
 * closed: no tab, nothing stored, nothing noted. Starting a browser costs more than most files of tests do.
 */
export async function openSession(name: BrowserName): Promise<Session> {
  const running = await sharedBrowser(name);
  return sessionIn(running, () => makeAsNew(running));
}

/**
 * A session in a browser of its own, for tests that end, replace or remove the extension, or change what
 * it may read. `extension` is its unpacked folder, the test build's unless a test changed a copy of it.
 * `hearsWorker: false` leaves Chromium's worker alone, for tests that end it.
 */
export async function openOwnSession(
  name: BrowserName,
  extension: string = TEST_EXTENSION_FOLDER,
  { hearsWorker } = { hearsWorker: true },
): Promise<Session> {
  const running = await startBrowser(name, extension, hearsWorker);
  return sessionIn(running, () => stopBrowser(running));
}

function sessionIn(running: RunningBrowser, close: () => Promise<void>): Session {
  const { browser, origin, driver, proxy } = running;
  const opened = new Set<string>();
  const requests: string[] = [];
  const errors: string[] = [];
  const tabs = new Set<Page>();
  const free: Page[] = [];
  let kept: Page | undefined;

  function watch(page: Page): Page {
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    return page;
  }

  async function newTab(): Promise<Page> {
    const page = watch(await browser.newPage());
    await page.setRequestInterception(true);
    tabs.add(page);
    return page;
  }

  async function show(page: Page, address: string, served: Served): Promise<Page> {
    page.removeAllListeners("request");
    page.on("request", (request) => {
      answer(request, served, requests).catch((error: unknown) => {
        if (!REQUEST_LEFT.test(String(error))) errors.push(String(error));
      });
    });
    await page.goto(address);
    await page.bringToFront();
    return page;
  }

  return {
    async open(html, address = NEWS_ADDRESS, headers = {}, others = {}) {
      for (const each of [address, ...Object.keys(others)]) opened.add(new URL(each).hostname);
      const served = { html: { ...others, [address]: html }, headers };
      const tab = free.pop();
      // A tab that is still busy with the page before may break off what is opened in it.
      const reached = await (tab && show(tab, address, served).catch(() => tab.close()));
      return reached ?? show(await newTab(), address, served);
    },
    async leave(page) {
      if (page.isClosed() || free.includes(page)) return;
      const { width, height, isMobile } = page.viewport() ?? {};
      const isAsNew = width === VIEWPORT.width && height === VIEWPORT.height && !isMobile;
      if (tabs.has(page) && isAsNew) free.push(page);
      // A popup may be gone with its tab.
      else await page.close().catch(() => undefined);
    },
    openPopup: (page) => driver.openPopup(page),
    openOptions: (hash = "") => driver.openOwnPage(`${origin}options.html${hash}`),
    async bare() {
      // It goes with an extension that is loaded anew, of which Firefox's driver does not hear.
      const isThere = await kept?.evaluate(() => true).catch(() => false);
      if (!kept || !isThere) kept = await driver.openOwnPage(`${origin}LICENSES.txt`);
      return kept;
    },
    answerPrompt: (answer) => driver.answerPrompt(answer),
    drawForPrint: (page, on) => driver.drawForPrint(page, on),
    requests() {
      const hosts = proxy.hosts.filter((host) => !opened.has(host) && !BROWSER_MAKERS.test(host));
      return [...requests, ...driver.ownRequests(), ...hosts];
    },
    stopBackground: () => driver.stopBackground(),
    errors: async () => [...errors, ...(await driver.errors())],
    close,
  };
}

/** Pages as news sites would send them. */
interface Served {
  /** Address → page. */
  html: Readonly<Record<string, string | Promise<string>>>;
  headers: Readonly<Record<string, string>>;
}

async function answer(request: HTTPRequest, served: Served, requests: string[]): Promise<void> {
  // The part after "#" never leaves the browser.
  const [path] = request.url().split("#");
  const found = Object.entries(served.html).find(([address]) => address.split("#")[0] === path);
  const body = await found?.[1];
  if (body !== undefined) {
    const contentType = "text/html; charset=utf-8";
    await request.respond({ status: 200, contentType, headers: served.headers, body });
    return;
  }
  // Browsers ask for a page's icon by themselves; a data: address is fetched from nowhere.
  if (!/\/favicon\.ico$|^data:/.test(request.url())) requests.push(request.url());
  await request.respond({ status: 204 });
}

/** A page of tests/e2e/sample. */
export function sample(name: string): string {
  return readFileSync(fileURLToPath(new URL(`sample/${name}.html`, import.meta.url)), "utf8");
}
