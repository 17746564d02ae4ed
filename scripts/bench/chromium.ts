import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const RUNS = 7;

/** Extension calls of a content script, answered with the default settings. */
const STUB = `const settings = { hiddenKinds: [], hiddenNotes: [], marks: "while-reading", openOnHover: false, showSupported: false, theme: "auto", isOff: false };
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
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}
