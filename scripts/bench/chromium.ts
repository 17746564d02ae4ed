import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { PageSettings } from "../../src/platform/page-settings.ts";
import { DEFAULT_SETTINGS } from "../../src/platform/settings-shape.ts";
import { median } from "./median.ts";

const RUNS = 7;

/** Extension calls of a content script, answered with the default settings. */
const SETTINGS: PageSettings = { ...DEFAULT_SETTINGS, isOff: false };
const STUB = `const settings = ${JSON.stringify(SETTINGS)};
const connect = () => { let answer; return { onMessage: { addListener(listener) { answer = listener; } }, onDisconnect: { addListener() {} }, postMessage() { queueMicrotask(() => answer?.(settings)); }, disconnect() {} }; };
globalThis.chrome = { runtime: { id: "x", connect, onMessage: { addListener() {}, removeListener() {} } }, i18n: { getMessage: (key) => key } };
globalThis.browser = globalThis.chrome;`;

/**
 * Median time in milliseconds of evaluating a script on a page, each in a new browser process, until
 * the microtasks it starts are done.
 */
export async function coldInChromium(
  executablePath: string,
  page: string,
  code: string,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const folder = mkdtempSync(join(tmpdir(), "sidenote-bench-"));
    const context = await chromium.launchPersistentContext(folder, {
      executablePath,
      headless: true,
      args: ["--no-sandbox", "--disable-gpu"],
    });
    const tab = await context.newPage();
    await tab.setContent(page);
    await tab.evaluate(STUB);
    times.push(
      await tab.evaluate(async (script) => {
        const element = document.createElement("script");
        element.textContent = script;
        const start = performance.now();
        document.head.append(element);
        for (let i = 0; i < 20; i++) await Promise.resolve();
        return performance.now() - start;
      }, code),
    );
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return median(times);
}
