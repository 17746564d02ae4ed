import type { Page } from "puppeteer-core";

/** Opens the card of the first note as somebody at a keyboard does; each step may take so many milliseconds. */
export async function openCard(page: Page, timeout: number): Promise<void> {
  const marker = await page.waitForSelector("sidenote-host >>> .marker", { timeout });
  await marker?.focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("sidenote-host >>> .card-place:popover-open", { timeout });
}
