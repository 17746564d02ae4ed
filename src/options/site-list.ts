/** The sites of the settings as one list, and as text to take along. Pure. */
import { belongsTo, hostOf } from "../platform/host.ts";
import type { Settings } from "../platform/settings.ts";

export interface ListedSite {
  site: string;
  /** Bundled, or added by the reader, or neither and only switched off. */
  origin: "news" | "added" | "other";
  isOff: boolean;
}

/** Every site the settings or the bundle name: the reader's own first, each part by name. */
export function listSites(settings: Settings, news: readonly string[]): ListedSite[] {
  const { addedSites, disabledSites } = settings;
  const isOff = (site: string) => disabledSites.some((off) => belongsTo(site, off));
  const others = disabledSites.filter((site) => !news.includes(site) && !addedSites.includes(site));
  const part = (sites: readonly string[], origin: ListedSite["origin"]) =>
    [...sites].sort().map((site) => ({ site, origin, isOff: isOff(site) }));
  const isOwn = (one: ListedSite) => one.origin !== "news" || one.isOff;
  // A later version may bundle what the reader has added.
  const added = addedSites.filter((site) => !news.includes(site));
  const all = [...part(added, "added"), ...part(others, "other"), ...part(news, "news")];
  return [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))];
}

/** What a reader typed as a site to add. */
export type TypedSite = { site: string } | { fault: "no-host" | "already-news" | "already-added" };

export function readTypedSite(
  typed: string,
  settings: Settings,
  news: readonly string[],
): TypedSite {
  const site = hostOf(typed);
  if (site === null) return { fault: "no-host" };
  if (isNews(site, news)) return { fault: "already-news" };
  if (settings.addedSites.some((one) => belongsTo(site, one))) return { fault: "already-added" };
  return { site };
}

function isNews(site: string, news: readonly string[]): boolean {
  return news.some((one) => belongsTo(site, one));
}

/** A line a site; sites that are off have a minus before them. */
export function writeSites({ addedSites, disabledSites }: Settings): string {
  return [...addedSites, ...disabledSites.map((site) => `-${site}`)].join("\n");
}

interface ReadSites {
  added: string[];
  disabled: string[];
  bad: string[];
}

/** What the settings' lists become with sites that were read; bundled ones need not be added. */
export function withSites(
  { addedSites, disabledSites }: Settings,
  { added, disabled }: ReadSites,
  news: readonly string[],
): Partial<Settings> {
  const own = added.filter((site) => !isNews(site, news));
  return {
    addedSites: [...new Set([...addedSites, ...own])],
    disabledSites: [...new Set([...disabledSites, ...disabled])],
  };
}

/** Reads `writeSites`, lines from elsewhere included; `bad` has the lines that name no site. */
export function readSites(text: string): ReadSites {
  const added = new Set<string>();
  const disabled = new Set<string>();
  const bad: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const typed = line.trim();
    if (typed === "") continue;
    const isOff = typed.startsWith("-");
    const site = hostOf(isOff ? typed.slice(1) : typed);
    if (site === null) bad.push(typed);
    else (isOff ? disabled : added).add(site);
  }
  return { added: [...added], disabled: [...disabled], bad };
}
