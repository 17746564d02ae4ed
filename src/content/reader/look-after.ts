/** How often a page is looked at where nothing else gives an occasion, in milliseconds. */
const PACE = 3000;

/**
 * Calls back now and then while somebody reads the page: for what the browser has no event for,
 * such as a cleared highlight registry. `look` must cost next to nothing.
 */
export function lookAfter(document: Document, look: () => void, signal: AbortSignal): void {
  const whenSeen = () => {
    if (document.visibilityState === "visible") look();
  };
  document.addEventListener("visibilitychange", whenSeen, { signal });
  document.addEventListener("scrollend", look, { signal, passive: true });
  document.addEventListener("pointerdown", look, { signal, capture: true, passive: true });
  const timer = setInterval(whenSeen, PACE);
  signal.addEventListener("abort", () => clearInterval(timer));
}
