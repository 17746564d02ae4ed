/**
 * The gate on sites that the manifest does not name. What is registered follows from the settings
 * and from what the browser grants; both can change in any window, and in the browser's own pages.
 */
import { browser } from "../platform/browser.ts";
import { inTurn } from "../platform/in-turn.ts";
import { loadSettings, type Settings } from "../platform/settings.ts";
import { ALL_SITES, hasAccess, newsPatterns, patternOf } from "../platform/site-access.ts";

const ID = "more-sites";

const registerInTurn = inTurn();

/** Brings the registration in step; one call after the other. */
export function keepRegistration(): Promise<void> {
  return registerInTurn(register).catch(() => undefined);
}

async function register(): Promise<void> {
  const matches = await wantedMatches(await loadSettings());
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: ["gate.js"],
    matches,
    // There the manifest's own content script runs.
    excludeMatches: newsPatterns(),
    runAt: "document_idle" as const,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function wantedMatches({ runs, addedSites }: Settings): Promise<string[]> {
  if (runs === "when-asked") return [];
  if (runs === "all-sites" && (await hasAccess([ALL_SITES]))) return [ALL_SITES];
  const patterns = addedSites.map(patternOf);
  const granted = await Promise.all(
    // A site that came in from a backup may make no pattern that the browser takes.
    patterns.map((pattern) => hasAccess([pattern]).catch(() => false)),
  );
  return patterns.filter((_, i) => granted[i]);
}
