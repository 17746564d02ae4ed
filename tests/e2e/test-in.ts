import { test } from "vitest";
import type { BrowserName } from "../../scripts/browsers.ts";

/**
 * Registers a test only in the one browser whose protocol can show what it is about; in the other it
 * does not exist, so that nothing counts as skipped.
 */
export function testIn(browser: BrowserName, running: BrowserName): typeof test {
  const nothing = () => undefined;
  return browser === running ? test : (nothing as unknown as typeof test);
}
