/**
 * Sites that go from one story to the next without a load run no content script again, and the gate
 * leaves nothing running that could notice. The browser tells us instead, and only of sites that we
 * may read: that needs no permission of its own.
 */
import { browser } from "../platform/browser.ts";
import { injectGate } from "../platform/injection.ts";
import { loadSettings } from "../platform/settings.ts";
import { isWanted } from "./wanted.ts";

/** Milliseconds from the last change of address or title until the new text should be there. */
const SETTLES = 1500;

const waiting = new Map<number, ReturnType<typeof setTimeout>>();

/** From now on the gate looks again at a page whose address or title has changed; one it knows costs nothing. */
export function followNavigation(): void {
  browser.tabs.onUpdated.addListener((tabId, { url, title }) => {
    if (url !== undefined || title !== undefined) lookSoon(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    clearTimeout(waiting.get(tabId));
    waiting.delete(tabId);
  });
}

/** Has the gate look at a tab again, once what has changed in it should have settled. */
export function lookSoon(tabId: number): void {
  clearTimeout(waiting.get(tabId));
  waiting.set(
    tabId,
    setTimeout(() => {
      waiting.delete(tabId);
      void lookAgain(tabId);
    }, SETTLES),
  );
}

/**
 * Looks at what the tab shows by now, which may be another site: one that we may touch only because
 * the reader has the popup open on it is not read until asked, nor is a page followed that was.
 */
async function lookAgain(tabId: number): Promise<void> {
  const url = await browser.tabs.get(tabId).then(
    (tab) => tab.url,
    () => undefined,
  );
  if (!isWanted(url, await loadSettings())) return;
  await injectGate(tabId);
}
