/** The popup's side of the active tab. */
import type { Checked } from "../core/finding.ts";
import { browser } from "../platform/browser.ts";
import type { ToReader } from "../platform/messages.ts";
import { parseChecked } from "./parse-checked.ts";

export interface Tab {
  id: number;
  /** Host name without `www.`; empty for a file. */
  host: string;
}

/** The tab the popup was opened on; null where it shows no web page. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return null;
  const { protocol, hostname } = new URL(tab.url);
  if (!/^(https?|file):$/.test(protocol)) return null;
  return { id: tab.id, host: hostname.replace(/^www\./, "") };
}

/** What the tab's reader found; null where no reader runs. */
export async function askReader(tab: Tab): Promise<Checked | null> {
  const message: ToReader = { type: "get-checked" };
  try {
    return parseChecked(await browser.tabs.sendMessage(tab.id, message));
  } catch {
    return null;
  }
}

/** Runs the reader in the tab; false where the browser does not allow it. */
export async function startReader(tab: Tab): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ["reader.js"] });
    return true;
  } catch {
    return false;
  }
}

/** Scrolls the page to a note and opens its card. */
export async function showNote(tab: Tab, index: number): Promise<void> {
  const message: ToReader = { type: "show-note", index };
  await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
}
