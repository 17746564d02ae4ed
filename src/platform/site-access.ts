/**
 * Which sites the browser lets us read by ourselves. The bundled news sites are in the manifest;
 * Firefox, and Chrome's "on click", may withhold them all the same. Others the reader adds.
 */
import { browser } from "./browser.ts";
import { belongsTo } from "./host.ts";

/** Every web page. */
export const ALL_SITES = "*://*/*";

/** Host names of the bundled news sites. */
export function newsSites(): string[] {
  return newsPatterns().map(siteOf);
}

/** The same as match patterns. */
export function newsPatterns(): string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}

/** The match pattern of a site and everything below it. */
export function patternOf(site: string): string {
  // An address in numbers has nothing below it, and browsers take no such pattern.
  return /^[\d.]+$|^\[/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The site of a match pattern that names one. */
export function siteOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\/(\*\.)?/, "").replace(/\/.*$/, "");
}

/** The news site that a host belongs to; null for none. */
export function newsSiteOf(host: string): string | null {
  return newsSites().find((site) => belongsTo(host, site)) ?? null;
}

/** True where the browser lets us read all of these patterns. */
export async function hasAccess(patterns: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: patterns });
}

/**
 * Those of the sites that the browser withholds. Asked with one question: Chromium compares each
 * pattern it is asked for with each that it grants, on the thread that draws its windows.
 */
export async function withheld(sites: readonly string[]): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = new Set(origins);
  if (granted.has(ALL_SITES) || granted.has("<all_urls>")) return [];
  return sites.filter((site) => !domainsOf(site).some((domain) => granted.has(patternOf(domain))));
}

/** The host itself and every domain it stands in. */
function domainsOf(host: string): string[] {
  const labels = host.split(".");
  return labels.map((_, i) => labels.slice(i).join("."));
}

/**
 * Makes the browser ask the reader. To be called in a click's own turn, with nothing awaited
 * before: browsers ask for nobody else. False where the reader declines.
 */
export async function requestAccess(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

/** Gives back what was granted; a news site of the manifest cannot be given back in Chrome. */
export async function dropAccess(patterns: string[]): Promise<void> {
  await browser.permissions.remove({ origins: patterns }).catch(() => undefined);
}

/** Calls back after every grant and removal, until the signal aborts. */
export function watchAccess(onChange: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  signal.addEventListener("abort", () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  });
}
