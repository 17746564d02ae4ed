/** The popup's side of the active tab. */
import type { Checked } from "../core/finding.ts";
import type { PageAbout } from "../page/about-page.ts";
import { browser } from "../platform/browser.ts";
import { belongsTo, hostOf } from "../platform/host.ts";
import { frameToRead } from "../platform/iframes.ts";
import { injectGate, injectReader } from "../platform/injection.ts";
import type { ToReader } from "../platform/messages.ts";
import { isDisabledOn, type Settings } from "../platform/settings.ts";
import { ALL_SITES, hasAccess, newsSiteOf, patternOf } from "../platform/site-access.ts";
import { parseAbout, parseChecked } from "./parse-checked.ts";
import type { Unchecked } from "./popup-state.ts";

export interface Tab {
  id: number;
  url: string;
  /** Host name without `www.`; empty for a file. */
  host: string;
  /** The match pattern to ask the browser for: the news site's, else the host's own. */
  pattern: string;
  /** True on a bundled news site. */
  isNews: boolean;
}

/** The tab the popup was opened on; null where it shows no web page. */
export async function activeTab(): Promise<Pick<Tab, "id" | "url"> | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return null;
  if (!/^(https?|file):$/.test(new URL(tab.url).protocol)) return null;
  return { id: tab.id, url: tab.url };
}

/** The same with its site. */
export function withSite({ id, url }: Pick<Tab, "id" | "url">): Tab {
  const host = hostOf(url) ?? "";
  const newsSite = newsSiteOf(host);
  return { id, url, host, pattern: patternOf(newsSite ?? host), isNews: newsSite !== null };
}

/** Why no reader runs in a tab. */
export async function whyUnchecked(tab: Tab, settings: Settings): Promise<Unchecked> {
  if (isDisabledOn(settings, tab.host)) return "site-off";
  if (settings.runs === "when-asked") return "only-asked";
  const wantsAll = settings.runs === "all-sites" && tab.host !== "";
  const isOurs = tab.isNews || settings.addedSites.some((site) => belongsTo(tab.host, site));
  if (!isOurs && !(wantsAll && (await hasAccess([ALL_SITES])))) {
    return wantsAll ? "no-access" : "other-site";
  }
  return (await hasAccess([tab.pattern])) ? "left-alone" : "no-access";
}

/** True while the browser loads the tab's page; false for a tab that is gone. */
export async function isLoading(tab: Tab): Promise<boolean> {
  return browser.tabs.get(tab.id).then(
    ({ status }) => status === "loading",
    () => false,
  );
}

/** What the tab's reader found; null where no reader runs. */
export async function askReader(tab: Pick<Tab, "id">): Promise<Checked | null> {
  return parseChecked(await ask(tab, { type: "get-checked" }));
}

/** Where the page's date comes from and why it is on topic; null where no reader tells. */
export async function askAbout(tab: Tab): Promise<PageAbout | null> {
  return parseAbout(await ask(tab, { type: "get-about" }));
}

/** The reader's answer, to be parsed; undefined where there is none. */
function ask(tab: Pick<Tab, "id">, message: ToReader): Promise<unknown> {
  return browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
}

/** Runs the reader in the tab, where most of its text stands; false where the browser does not allow it. */
export async function startReader(tab: Tab): Promise<boolean> {
  return injectReader({ tabId: tab.id, frameId: await frameToRead(tab.id) });
}

/** Has the gate look again at a page that it may have reported while the settings kept the reader away. */
export async function lookAgain(tab: Tab): Promise<void> {
  await injectGate(tab.id);
}

/** Scrolls the page to a note and opens its card. */
export async function showNote(tab: Tab, index: number): Promise<void> {
  await ask(tab, { type: "show-note", index });
}
