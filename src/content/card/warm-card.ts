import { render } from "preact";

let isWarm = false;

/**
 * Draws a card once in a page's life where nobody sees or hears it, in idle moments: the first in a process
 * takes about twice as long as the next, for code that has not run, styles and fonts. Each step is a task
 * of its own.
 */
export function warmCard(
  shadow: ShadowRoot,
  draw: (into: HTMLElement) => void,
  signal: AbortSignal,
): void {
  if (isWarm) return;
  const away = document.createElement("div");
  away.className = "root warming";
  away.inert = true;
  const steps = [
    () => draw(away),
    // The frame that follows lays it out.
    () => shadow.append(away),
    () => {
      isWarm = true;
      end();
    },
  ];
  let waiting = 0;
  function next(): void {
    const step = steps.shift();
    if (!step) return;
    waiting = requestIdleCallback(() => {
      step();
      next();
    });
  }
  function end(): void {
    cancelIdleCallback(waiting);
    render(null, away);
    away.remove();
  }
  next();
  signal.addEventListener("abort", end);
}
