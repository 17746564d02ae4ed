/** Reaches into the toolbar's window. */
import type { Page } from "puppeteer-core";

/** Switches the popup's site off or on. A popup behind its tab takes no pointer in Firefox. */
export async function flipSwitch(popup: Page): Promise<void> {
  await popup.waitForSelector("footer input", { timeout: 5_000 });
  await popup.$eval("footer input", (input) => input.click());
}
