/**
 * Which of a tab's documents is to be read. The browser tells the numbers of frames only to those
 * who run something in them: two lines that look and leave nothing behind.
 */
import { browser } from "./browser.ts";

/** The frame of the iframe that the gate has given this number, and all other frames that we may read; null where it is gone. */
export async function frameOfIframe(
  tabId: number,
  iframe: number,
): Promise<{ frameId: number; others: number[] } | null> {
  const frames = await inAllFrames(tabId, isIframe, [iframe]);
  const found = frames.find(({ result }) => result === true);
  if (!found) return null;
  const others = frames.filter((frame) => frame !== found).map(({ frameId }) => frameId);
  return { frameId: found.frameId, others };
}

/** The frame with most to read: that of the page itself, or of a wide iframe of its own. */
export async function frameToRead(tabId: number): Promise<number> {
  const frames = await inAllFrames(tabId, lengthToRead, []);
  let most = { frameId: 0, length: 0 };
  for (const { frameId, result } of frames) {
    const length = typeof result === "number" ? result : 0;
    if (length > most.length || (frameId === 0 && length === most.length)) {
      most = { frameId, length };
    }
  }
  return most.frameId;
}

async function inAllFrames(
  tabId: number,
  func: (...args: never[]) => unknown,
  args: number[],
): Promise<{ frameId: number; result?: unknown }[]> {
  const injection = { target: { tabId, allFrames: true }, func: func as () => unknown, args };
  // The tab may be gone or closed to us.
  return browser.scripting.executeScript(injection).catch(() => []);
}

/* What follows runs in the pages, without anything around it. */

function isIframe(nth: number): boolean {
  // Null in the page itself, and in what is of another origin.
  const own = window.frameElement;
  if (own === null || window.parent !== window.top) return false;
  // As the gate counts.
  const counted = `iframe:is([srcdoc],[src^="${window.parent.origin}"],[src]:not([src*=":"],[src^="//"]))`;
  return window.parent.document.querySelectorAll(counted)[nth] === own;
}

function lengthToRead(): number {
  const { top, frameElement, innerWidth, innerHeight } = window;
  if (top !== window) {
    if (frameElement === null || window.parent !== top || top === null) return 0;
    if (2 * innerWidth < top.innerWidth || innerHeight < 100) return 0;
  }
  let length = 0;
  for (const { textContent } of document.querySelectorAll("p")) length += textContent.length;
  return length;
}
