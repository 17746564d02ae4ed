import { browser } from "../platform/browser.ts";
import { loadSettings } from "../platform/settings.ts";

/** Calm, and 4.5:1 under white. */
const BADGE_COLOUR = "#55606b";

/** The number of notes on the toolbar button of one tab; nothing for none or where it is not wanted. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const { showBadge } = await loadSettings();
  await write(tabId, count === 0 || !showBadge ? "" : String(count));
}

/** Takes the numbers off all tabs. */
export async function clearCounts(): Promise<void> {
  for (const { id } of await browser.tabs.query({}).catch(() => [])) {
    if (id !== undefined) await write(id, "");
  }
}

async function write(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  } catch {
    // The tab was closed meanwhile; Firefox for Android has no badge.
  }
}
