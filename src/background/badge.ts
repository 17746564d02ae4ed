import { browser } from "../platform/browser.ts";

/** Calm, and 4.5:1 under white. */
const BADGE_COLOUR = "#55606b";

/** The number of notes on the toolbar button of one tab; nothing for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? "" : String(count) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  } catch {
    // The tab was closed meanwhile; Firefox for Android has no badge.
  }
}
