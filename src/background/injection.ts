/**
 * Content scripts that a page needs only sometimes. The tab may be gone, navigated or closed to us
 * by the time a script arrives; that is no fault, there is just nobody left to show anything to.
 */
import { browser } from "../platform/browser.ts";

/**
 * The reader, and beside it the marks' style: a mark is drawn in the frame it is painted in. As the
 * page's author would: user-agent origin paints no highlight in Chromium.
 */
export async function injectReader(tabId: number): Promise<boolean> {
  const target = { tabId };
  return attempt(() =>
    Promise.all([
      browser.scripting.executeScript({ target, files: ["patterns.js", "reader.js"] }),
      browser.scripting.insertCSS({ target, files: ["marks.css"], origin: "AUTHOR" }),
    ]),
  );
}

/** The dataset's prose and the card, in this order. True once both are in. */
export async function injectCard(tabId: number): Promise<boolean> {
  return attempt(() =>
    browser.scripting.executeScript({ target: { tabId }, files: ["notes.js", "card.js"] }),
  );
}

async function attempt(inject: () => Promise<unknown>): Promise<boolean> {
  try {
    await inject();
    return true;
  } catch {
    return false;
  }
}
