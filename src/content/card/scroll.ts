/** Scrolls the page so that a passage is seen; nothing glides. */

import { isInView } from "./view.ts";

/** Scrolls only where the passage is out of view or behind something, such as a sticky header. */
export function bringIntoView(list: readonly Range[]): void {
  const range = list[0];
  const node = range?.startContainer;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!range || !element || isSeen(range, element)) return;
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  // The passage of a long element may still be out of view.
  if (!isSeen(range, element)) {
    const top = range.getBoundingClientRect().top - window.innerHeight / 3;
    window.scrollBy({ top, behavior: "instant" });
  }
}

function isSeen(range: Range, element: Element): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  if (!isInView(top, bottom)) return false;
  const line = range.getClientRects()[0];
  if (!line) return true;
  const root = element.getRootNode() as Document | ShadowRoot;
  const above = root.elementFromPoint(line.left + 1, (line.top + line.bottom) / 2);
  // What is ours lies over the words only as long as the reader wants it there.
  if (!above || above.localName === "sidenote-host") return true;
  return above.contains(element) || element.contains(above);
}

/** Scrolls the page so that the passage is seen above the sheet. */
export function keepAbove(list: readonly Range[], sheet: Element): void {
  const rect = list[0]?.getBoundingClientRect();
  if (!rect) return;
  const edge = (sheet.firstElementChild ?? sheet).getBoundingClientRect().top - 12;
  if (rect.bottom > edge) window.scrollBy({ top: rect.bottom - edge, behavior: "instant" });
}
