/**
 * Sites that go from one story to the next without a load run no content script again, and the gate
 * leaves nothing running that could notice. The browser tells us instead, and only of sites that we
 * may read: that needs no permission of its own.
 */
import { browser } from "../platform/browser.ts";
import { belongsTo } from "../platform/host.ts";
import { loadSettings, type Settings } from "../platform/settings.ts";
import { newsSiteOf } from "../platform/site-access.ts";

/** Milliseconds from the last change of address or title until the new text should be there. */
const SETTLES = 1500;

const waiting = new Map<number, ReturnType<typeof setTimeout>>();

/** From now on the gate looks again at a page whose address or title has changed; one it knows costs nothing. */
export function followNavigation(): void {
  browser.tabs.onUpdated.addListener((tabId, { url, title }, tab) => {
    if (url !== undefined || title !== undefined) lookSoon(tabId, tab.url);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    clearTimeout(waiting.get(tabId));
    waiting.delete(tabId);
  });
}

/** Has the gate look at a tab again, once what has changed in it should have settled. */
export function lookSoon(tabId: number, url: string | undefined): void {
  clearTimeout(waiting.get(tabId));
  waiting.set(
    tabId,
    setTimeout(() => {
      waiting.delete(tabId);
      void lookAgain(tabId, url);
    }, SETTLES),
  );
}

async function lookAgain(tabId: number, url: string | undefined): Promise<void> {
  if (url === undefined || !isWanted(new URL(url).hostname, await loadSettings())) return;
  await browser.scripting
    .executeScript({ target: { tabId }, files: ["gate.js"] })
    // The tab may be gone or show another page by now.
    .catch(() => undefined);
}

/** A page that was only checked because the reader asked once is not followed. */
function isWanted(host: string, { runs, addedSites }: Settings): boolean {
  if (runs === "when-asked") return false;
  if (runs === "all-sites" || newsSiteOf(host) !== null) return true;
  return addedSites.some((site) => belongsTo(host, site));
}
