/**
 * Content scripts that a page needs only sometimes. The tab may be gone, navigated or closed to us
 * by the time a script arrives; that is no fault, there is just nobody left to show anything to.
 */
import { browser } from "./browser.ts";

/** One document of a tab: the page itself, whose frame is 0, or an iframe in it. */
export interface TabFrame {
  tabId: number;
  frameId: number;
}

/**
 * The reader, and beside it the marks' style: a mark is drawn in the document it is painted in. As
 * the page's author would: user-agent origin paints no highlight in Chromium.
 */
export async function injectReader(frame: TabFrame): Promise<boolean> {
  const target = targetOf(frame);
  return attempt(() =>
    Promise.all([
      browser.scripting.executeScript({ target, files: ["patterns.js", "reader.js"] }),
      browser.scripting.insertCSS({ target, files: ["marks.css"], origin: "AUTHOR" }),
    ]),
  );
}

/** Has the gate look at a tab's page, again where it did before. */
export async function injectGate(tabId: number): Promise<boolean> {
  return attempt(() => browser.scripting.executeScript({ target: { tabId }, files: ["gate.js"] }));
}

/** The dataset's prose and the card, in this order. True once both are in. */
export async function injectCard(frame: TabFrame): Promise<boolean> {
  return attempt(() =>
    browser.scripting.executeScript({
      target: targetOf(frame),
      files: ["notes.js", "card.js"],
    }),
  );
}

function targetOf({ tabId, frameId }: TabFrame): { tabId: number; frameIds: number[] } {
  return { tabId, frameIds: [frameId] };
}

async function attempt(inject: () => Promise<unknown>): Promise<boolean> {
  try {
    await inject();
    return true;
  } catch {
    return false;
  }
}
