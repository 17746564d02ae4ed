/**
 * The built reader and card on pages put together at random. A few dozen pages in `npm test`;
 * SIDENOTE_FUZZ_PAGES=10000 asks for more, SIDENOTE_FUZZ_SEED for one page again.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDataset } from "../../scripts/dataset/read.ts";
import { DATASET_FOLDER, ROOT, TEST_EXTENSION_FOLDER } from "../../scripts/paths.ts";
import { hostilePage } from "../fuzz/hostile-page.ts";
import { wholeNumber } from "../fuzz/runs.ts";
import { launchChromium } from "./chromium.ts";
import { fakeExtension } from "./fake-extension.ts";
import { WAITING } from "./waiting.ts";

const PAGES = wholeNumber("SIDENOTE_FUZZ_PAGES", 30);
const FIRST = wholeNumber("SIDENOTE_FUZZ_SEED", 1);
/** Two processors, two tabs. */
const TABS = 2;
const ADDRESS = "https://news.example/world/2024/may/29/story";

/** What one page looked like with us in it and after we left. */
interface Visit {
  errors: string[];
  marks: number;
  /** Marks on nothing, or without findings. */
  stray: string[];
  changed: boolean;
  left: { hosts: number; highlights: number };
}

/** Runs in the page, after the scripts. */
async function visit(before: string): Promise<Visit> {
  interface Fake {
    errors: string[];
    pageSettings: { isOff: boolean };
    ask(message: object): Promise<{ findings: unknown[] } | null | undefined>;
  }
  const { fake } = globalThis as unknown as { fake: Fake };
  // The document's own, whatever the page has named after them.
  const own = <T extends (...args: never[]) => unknown>(method: T) => method.bind(document) as T;
  const all = own(Document.prototype.querySelectorAll);
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const root = Document.prototype.querySelector.call(document, "html") as Element;
  await rest(0);
  // The first marks are there before the rest is read.
  let checked = await fake.ask({ type: "get-checked" });
  for (let wait = 1; wait <= 64 && !checked; wait *= 2) {
    await rest(wait);
    checked = await fake.ask({ type: "get-checked" });
  }
  const ours = () => [...CSS.highlights].filter(([name]) => name.startsWith("sidenote-"));
  const ranges = ours().flatMap(([, highlight]) => [...highlight] as Range[]);
  // A range may run over words that are hidden and then says more than the quotation, never nothing.
  const stray: string[] = ranges
    .filter((range) => range.toString().replace(/[\s\u00AD\u200B\u2060\uFEFF]/g, "") === "")
    .map(() => "a mark on nothing");
  if (ranges.length > 0 && !checked?.findings.length) stray.push("marks without findings");
  await fake.ask({ type: "show-note", index: 0 });
  await fake.ask({ type: "go", to: "next" });
  await rest(20);
  fake.pageSettings.isOff = true;
  await fake.ask({ type: "settings-changed" });
  await rest(5);
  const left = { hosts: all("sidenote-host").length, highlights: ours().length };
  return {
    errors: fake.errors,
    marks: ranges.length,
    stray,
    changed: root.outerHTML !== before,
    left,
  };
}

let browser: Browser;
let scripts: string;
let strings: string;
let sentences: string[];

beforeAll(async () => {
  browser = await launchChromium();
  scripts = ["notes", "card", "patterns", "reader"]
    .map((name) => readFileSync(join(TEST_EXTENSION_FOLDER, `${name}.js`), "utf8"))
    .join("\n;\n");
  strings = readFileSync(join(ROOT, "src/_locales/en/messages.json"), "utf8");
  const { claims } = readDataset(DATASET_FOLDER).files;
  sentences = claims.flatMap(({ record }) => [...record.matches, ...record.nearMisses]);
});
afterAll(() => browser?.close());

/** A tab in which an address answers with whatever page is put there. */
interface Tab {
  page: Page;
  body: string;
  devtools: CDPSession;
  /** The compiled scripts in the tab's process, where they were sent once. */
  script: string | null;
}

async function openTab(): Promise<Tab> {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Runtime.enable");
  const tab: Tab = { page, body: "", devtools, script: null };
  await tab.page.route("**/*", (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: tab.body })
      : route.fulfill({ status: 204 }),
  );
  return tab;
}

/** Two megabytes are sent and compiled once a process, not once a page. */
async function runScripts(tab: Tab): Promise<void> {
  const run = async () => {
    if (tab.script === null) return false;
    const { devtools, script: scriptId } = tab;
    return devtools.send("Runtime.runScript", { scriptId }).then(
      () => true,
      // The page has got another process.
      () => false,
    );
  };
  if (await run()) return;
  const { scriptId = null } = await tab.devtools.send("Runtime.compileScript", {
    expression: scripts,
    sourceURL: "",
    persistScript: true,
  });
  tab.script = scriptId;
  if (!(await run())) throw new Error("the scripts do not run");
}

async function visitPage(at: Tab, seed: number): Promise<{ faults: string[]; marks: number }> {
  const { page: tab } = at;
  const noise: string[] = [];
  const onError = (error: Error) => noise.push(`page error: ${error.message}`);
  tab.on("pageerror", onError);
  at.body = hostilePage(seed, sentences);
  await tab.goto(ADDRESS, { waitUntil: "domcontentloaded" });
  const before = await tab.evaluate(
    () => (Document.prototype.querySelector.call(document, "html") as Element).outerHTML,
  );
  await tab.evaluate(`(${fakeExtension})(${strings});undefined`);
  await runScripts(at);
  const seen = await tab.evaluate<Visit>(`(${visit})(${JSON.stringify(before)})`);
  tab.off("pageerror", onError);
  const faults = [...noise, ...seen.errors, ...seen.stray];
  if (seen.changed) faults.push("the page is not as it was");
  if (seen.left.hosts + seen.left.highlights > 0) faults.push(`left: ${JSON.stringify(seen.left)}`);
  return { faults: faults.map((fault) => `seed ${seed}: ${fault}`), marks: seen.marks };
}

/** Named elements that shadow methods of the document: a reader threw there. */
test.each([1146, 1364, 1391, 1449, 1923, 2017])("leaves page %i alone", WAITING, async (seed) => {
  const tab = await openTab();
  const { faults } = await visitPage(tab, seed);
  await tab.page.close();
  expect(faults).toEqual([]);
});

test(`${PAGES} random pages: no error, nothing changed, nothing left behind`, {
  ...WAITING,
  timeout: 60_000 + PAGES * 1_000,
}, async () => {
  const faults: string[] = [];
  let marked = 0;
  let next = FIRST;
  const work = async () => {
    const tab = await openTab();
    while (next < FIRST + PAGES && faults.length < 20) {
      const seed = next++;
      try {
        const seen = await visitPage(tab, seed);
        faults.push(...seen.faults);
        if (seen.marks > 0) marked++;
      } catch (error) {
        faults.push(`seed ${seed}: ${String(error)}`);
      }
    }
    await tab.page.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  expect(faults).toEqual([]);
  // Else the pages are too hostile to show anything.
  if (PAGES > 10) expect(marked).toBeGreaterThan(PAGES / 3);
});
