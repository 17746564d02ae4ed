/**
 * `npm run memory [-- TABS]`: what the extension adds to Chromium's memory, a tab: with nothing to
 * show, and with a card open. Each tab is another news site and so a process of its own, the dearest
 * case. The same pages are opened in a browser without the extension, and the sums are subtracted.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";
import { findBrowser } from "./browsers.ts";
import { build } from "./build.ts";
import { readDataset } from "./dataset/read.ts";
import { closeBrowser, launchBrowser } from "./launch.ts";
import { openCard } from "./open-card.ts";
import { DATASET_FOLDER, ROOT, TEST_EXTENSION_FOLDER } from "./paths.ts";
import { servePage } from "./serve-page.ts";

/** An extension that does nothing: Chromium wants one, and its own cost shall cancel out. */
const EMPTY_EXTENSION = `${ROOT}dist/extension-empty`;
const EXTENSION_COPY = `${ROOT}dist/extension-memory`;
const MIB = 1 << 20;
/** How long a marker and a card may each take to come, among so many tabs: milliseconds. */
const CARD = 30_000;

export interface MemoryFigures {
  /** Mebibytes added for each tab. */
  nothingToShow: number;
  cardOpen: number;
}

/** Opens so many tabs of each kind. Needs what `npm run build` leaves in dist/, and Linux, which tells a process's own share of memory. */
export async function measureMemory(chromium: string, tabs: number): Promise<MemoryFigures> {
  const hosts = newsHosts().slice(0, 2 * tabs);
  cpSync(TEST_EXTENSION_FOLDER, EXTENSION_COPY, { recursive: true });
  rmSync(EMPTY_EXTENSION, { recursive: true, force: true });
  cpSync(TEST_EXTENSION_FOLDER, EMPTY_EXTENSION, { recursive: true });
  const path = `${EMPTY_EXTENSION}/manifest.json`;
  const { content_scripts: _, ...manifest } = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [] }));

  const off = readFileSync(`${ROOT}tests/e2e/sample/off-topic.html`, "utf8");
  const on = readFileSync(`${ROOT}tests/e2e/sample/article.html`, "utf8");
  const without = await memoryOf(chromium, EMPTY_EXTENSION, hosts, [off, on], false);
  const withOurs = await memoryOf(chromium, EXTENSION_COPY, hosts, [off, on], true);
  const added = (kind: 0 | 1) => (withOurs[kind] - without[kind]) / tabs / MIB;
  return { nothingToShow: added(0), cardOpen: added(1) };
}

function newsHosts(): string[] {
  return readDataset(DATASET_FOLDER).files.sites.map(({ host }) => host);
}

/**
 * Bytes that renderer processes take for tabs with the first page on one half of the hosts, and for
 * tabs with the second page, and a card open in each, on the other half; after what can be given
 * back was given back.
 */
async function memoryOf(
  chromium: string,
  extension: string,
  hosts: readonly string[],
  [off, on]: readonly [off: string, on: string],
  openCards: boolean,
): Promise<readonly [off: number, on: number]> {
  const { browser } = await launchBrowser("chromium", {
    path: chromium,
    extension,
    headless: true,
    // Nothing is there: whatever is not answered below fails at once.
    proxyPort: 9,
  });
  try {
    const half = hosts.length / 2;
    const address = (host: string) => `https://www.${host}/world/a`;
    const empty = await settledMemory(browser);
    for (const host of hosts.slice(0, half)) await openTab(browser, address(host), off, false);
    const withOff = await settledMemory(browser);
    for (const host of hosts.slice(half)) await openTab(browser, address(host), on, openCards);
    return [withOff - empty, (await settledMemory(browser)) - withOff];
  } finally {
    await closeBrowser(browser);
  }
}

async function settledMemory(browser: Browser): Promise<number> {
  for (const page of await browser.pages()) {
    const session = await page.createCDPSession();
    await session.send("HeapProfiler.collectGarbage");
    await session.send("Memory.simulatePressureNotification", { level: "critical" });
    await session.detach();
  }
  await new Promise((settled) => setTimeout(settled, 2_000));
  return renderersOf(browser.process()?.pid ?? 0).reduce((sum, pid) => sum + shareOf(pid), 0);
}

async function openTab(
  browser: Browser,
  url: string,
  html: string,
  withCard: boolean,
): Promise<void> {
  const page = await browser.newPage();
  await servePage(page, url, html);
  await page.goto(url);
  await page.bringToFront();
  if (withCard) await openCard(page, CARD);
}

/** Process ids of a browser's renderers. */
function renderersOf(browser: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 4).split(" ")[0]));
    } catch {
      // Ended meanwhile.
    }
  }
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent === browser || (parent !== undefined && parent > 1 && isOurs(parent));
  };
  return [...parents.keys()].filter(
    (pid) => isOurs(pid) && commandOf(pid).includes("--type=renderer"),
  );
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** A process's proportional share of memory: what it shares with others counts in part. */
function shareOf(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"));
  return Number(kilobytes?.[1] ?? 0) * 1024;
}

async function main(given = "100"): Promise<number> {
  const most = Math.floor(newsHosts().length / 2);
  const tabs = Number(given);
  if (!/^\d+$/.test(given) || tabs < 1 || tabs > most) {
    process.stderr.write(`npm run memory -- TABS: give a whole number from 1 to ${most}\n`);
    return 2;
  }
  const chromium = findBrowser("chromium");
  if ("fault" in chromium) {
    process.stderr.write(`${chromium.fault}\n`);
    return 2;
  }
  if (!(await build())) return 1;
  const { nothingToShow, cardOpen } = await measureMemory(chromium.path, tabs);
  process.stdout.write(
    `${tabs} tabs: ${nothingToShow.toFixed(2)} MiB added a tab with nothing to show, ${cardOpen.toFixed(2)} MiB with a card open\n`,
  );
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = await main(process.argv[2]);
}
