/**
 * What follows when the browser grants access. The popup that asked may be gone by then: browsers
 * close it when they show their own prompt.
 */
import { browser } from "../platform/browser.ts";
import { hostOf } from "../platform/host.ts";
import { injectGate } from "../platform/injection.ts";
import { changeSettings } from "../platform/settings.ts";
import { ALL_SITES, newsSiteOf, siteOf } from "../platform/site-access.ts";

/** Remembers newly granted sites as wanted and looks at the page in front at once. */
export async function takeGrant(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  if (origins.some((origin) => origin === ALL_SITES || origin === "<all_urls>")) {
    await changeSettings({ runs: "all-sites" });
  } else {
    // A pattern such as "https://*/*" names no site.
    const isWanted = (site: string) => hostOf(site) !== null && newsSiteOf(site) === null;
    const sites = origins.map(siteOf).filter(isWanted);
    await changeSettings(({ addedSites }) => ({
      addedSites: [...new Set([...addedSites, ...sites])],
    }));
  }
  await lookAtFront();
}

async function lookAtFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // The page in front need not be one of those just granted: then nothing happens.
  if (tab?.id !== undefined) await injectGate(tab.id);
}
