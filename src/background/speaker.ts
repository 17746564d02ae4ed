import { browser, type Sender } from "../platform/browser.ts";
import type { TabFrame } from "../platform/injection.ts";

/** A script of ours in a tab that has something to say here. */
export interface Speaker extends TabFrame {
  /** The page's own address, also where the script runs in an iframe of it. */
  url: string | undefined;
}

/** What browsers tell and the types leave out. */
type WithOrigin = Sender & { origin?: string };

/** Null for all but our own scripts in pages, and in iframes of a page's own origin. */
export function speakerOf(sender: WithOrigin | undefined): Speaker | null {
  const tabId = sender?.tab?.id;
  const frameId = sender?.frameId;
  if (sender?.id !== browser.runtime.id || tabId === undefined) return null;
  if (frameId === 0) return { tabId, frameId, url: sender?.url };
  const page = sender?.tab?.url;
  if (frameId === undefined || page === undefined || !URL.canParse(page)) return null;
  return sender?.origin === new URL(page).origin ? { tabId, frameId, url: page } : null;
}
