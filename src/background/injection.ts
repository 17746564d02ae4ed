/**
 * Content scripts that a page needs only sometimes. The tab may be gone, navigated or closed to us
 * by the time a script arrives; that is no fault, there is just nobody left to show anything to.
 */
import { browser } from "../platform/browser.ts";

export async function injectReader(tabId: number): Promise<boolean> {
  return attempt(() =>
    browser.scripting.executeScript({ target: { tabId }, files: ["reader.js"] }),
  );
}

/** The marks' style, the dataset's prose and the card, in this order. True once all are in. */
export async function injectCard(tabId: number): Promise<boolean> {
  return attempt(async () => {
    // As the page's author would: user-agent origin paints no highlight in Chromium.
    await browser.scripting.insertCSS({
      target: { tabId },
      files: ["marks.css"],
      origin: "AUTHOR",
    });
    await browser.scripting.executeScript({ target: { tabId }, files: ["notes.js", "card.js"] });
  });
}

async function attempt(inject: () => Promise<unknown>): Promise<boolean> {
  try {
    await inject();
    return true;
  } catch {
    return false;
  }
}
