/** Scrolls the page so that a passage is seen; nothing glides. */

/** Scrolls only where the passage is out of view. */
export function bringIntoView(list: readonly Range[]): void {
  const range = list[0];
  const node = range?.startContainer;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!range || !element || isInView(range)) return;
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  // The passage of a long element may still be out of view.
  if (!isInView(range)) {
    const top = range.getBoundingClientRect().top - window.innerHeight / 3;
    window.scrollBy({ top, behavior: "instant" });
  }
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

/** Scrolls the page so that the passage is seen above the sheet. */
export function keepAbove(list: readonly Range[], sheet: Element): void {
  const rect = list[0]?.getBoundingClientRect();
  if (!rect) return;
  const edge = (sheet.firstElementChild ?? sheet).getBoundingClientRect().top - 12;
  if (rect.bottom > edge) window.scrollBy({ top: rect.bottom - edge, behavior: "instant" });
}
