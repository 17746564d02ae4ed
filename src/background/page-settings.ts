/** The settings on behalf of content scripts, which have no access to storage. */
import { browser } from "../platform/browser.ts";
import { hostnameOf } from "../platform/host.ts";
import type { PageSettings } from "../platform/page-settings.ts";
import { changeSettings, isDisabledOn, loadSettings } from "../platform/settings.ts";

/** More notes than there are claims: a page that has got hold of our script shall not fill the storage. */
const MOST_HIDDEN = 500;

/** What the script of a page at this address may know. */
export async function pageSettings(url: string | undefined): Promise<PageSettings> {
  const settings = await loadSettings();
  const { hiddenKinds, hiddenNotes, marks, markStyle, openOnHover, showSupported, theme } =
    settings;
  const isOff = isDisabledOn(settings, hostnameOf(url));
  return { hiddenKinds, hiddenNotes, marks, markStyle, openOnHover, showSupported, theme, isOff };
}

/** Hides a claim's note; false where that cannot be stored. */
export function hideNote(claim: string, untilChangedFrom: string | null): Promise<boolean> {
  return isStored(({ hiddenNotes }) => {
    const others = hiddenNotes.filter((hidden) => hidden.claim !== claim);
    if (others.length >= MOST_HIDDEN) throw new Error("too many notes are hidden");
    return { hiddenNotes: [...others, { claim, untilChangedFrom }] };
  });
}

/** Switches everything off on the site of an address; false where that cannot be stored. */
export function switchSiteOff(url: string | undefined): Promise<boolean> {
  const site = hostnameOf(url).replace(/^www\./, "");
  if (site === "") return Promise.resolve(false);
  return isStored(({ disabledSites }) => ({
    disabledSites: [...new Set([...disabledSites, site])],
  }));
}

/** Tells the readers of all tabs that the settings have changed. */
export async function tellReaders(): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  for (const { id } of tabs) {
    if (id === undefined) continue;
    // Most tabs have no reader to hear it.
    browser.tabs.sendMessage(id, { type: "settings-changed" }).catch(() => undefined);
  }
}

function isStored(change: Parameters<typeof changeSettings>[0]): Promise<boolean> {
  return changeSettings(change).then(
    () => true,
    () => false,
  );
}
