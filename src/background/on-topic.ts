/** What follows when the gate has found an article about the debate. */
import { browser } from "../platform/browser.ts";
import { hostnameOf } from "../platform/host.ts";
import { frameOfIframe } from "../platform/iframes.ts";
import { injectReader } from "../platform/injection.ts";
import type { ToReader } from "../platform/messages.ts";
import { isDisabledOn, loadSettings } from "../platform/settings.ts";
import { isWanted } from "./wanted.ts";

/** Has it read, where the settings let us: in the page, or in its iframe of this number. */
export async function readOnTopic(
  tabId: number,
  url: string | undefined,
  iframe: number,
): Promise<void> {
  const settings = await loadSettings();
  if (!isWanted(url, settings) || isDisabledOn(settings, hostnameOf(url))) return;
  if (iframe < 0) {
    giveWay(tabId, "page");
    await injectReader({ tabId, frameId: 0 });
    return;
  }
  const found = await frameOfIframe(tabId, iframe);
  if (!found) return;
  for (const frameId of found.others) giveWay(tabId, "iframe", frameId);
  await injectReader({ tabId, frameId: found.frameId });
}

/** A tab has one reader: one that is elsewhere in it goes, since its notes are no longer the tab's. */
function giveWay(tabId: number, to: "page" | "iframe", frameId?: number): void {
  const message: ToReader = { type: "give-way", to };
  browser.tabs
    .sendMessage(tabId, message, frameId === undefined ? {} : { frameId })
    // Most documents have no reader to hear it.
    .catch(() => undefined);
}
