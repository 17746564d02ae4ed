/** Pointer on the page's own text: which note is meant, if any. Never takes an event from the page. */
import { findingAt, findingsAt } from "../../page/hit-test.ts";

/** A press that moves farther, in pixels, is a drag. */
const DRAG = 4;
/** Milliseconds that a pointer rests on marked words before a card opens, and is away before it closes. */
const REST = 500;
const LEAVE = 300;

const CONTROLS =
  "a[href], area, button, input, select, textarea, label, summary, video, audio, [role=button], [role=link], [contenteditable]:not([contenteditable=false])";

/** What is done about it. */
export interface PointerCallbacks {
  /** Clicked or tapped on the words of one or more notes, those with the fewest words first. */
  onPress(indexes: readonly number[]): void;
  /** Clicked or tapped elsewhere on the page. */
  onPressElsewhere(): void;
  onRest(index: number): void;
  /** Left both the marked words and our host. */
  onLeave(): void;
}

/** Listens until the signal aborts; for the pointer's rest only where `hover` is set. */
export function watchPointer(
  host: Element,
  ranges: Range[][],
  hover: boolean,
  callbacks: PointerCallbacks,
  signal: AbortSignal,
): void {
  let down = { x: 0, y: 0 };
  document.addEventListener(
    "pointerdown",
    (event) => {
      down = { x: event.clientX, y: event.clientY };
    },
    { signal, capture: true, passive: true },
  );
  document.addEventListener(
    "click",
    (event) => {
      const path = event.composedPath();
      if (path.includes(host)) return;
      // The second click of two selects a word: the first was not meant for us.
      if (event.detail > 1) return callbacks.onPressElsewhere();
      const moved = Math.hypot(event.clientX - down.x, event.clientY - down.y) > DRAG;
      const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (event.button !== 0 || moved || modified || hasSelection()) return;
      const onControl = path.some((node) => node instanceof Element && node.matches(CONTROLS));
      const indexes = onControl ? [] : findingsAt(ranges, event.clientX, event.clientY);
      if (indexes.length === 0) callbacks.onPressElsewhere();
      else callbacks.onPress(indexes);
    },
    { signal, passive: true },
  );
  if (hover) watchRest(host, ranges, callbacks, signal);
}

function watchRest(
  host: Element,
  ranges: Range[][],
  callbacks: PointerCallbacks,
  signal: AbortSignal,
): void {
  let timer = 0;
  let waitingFor: number | "leave" | null = null;
  let frame = 0;
  const wait = (what: number | "leave" | null) => {
    if (what === waitingFor) return;
    waitingFor = what;
    clearTimeout(timer);
    if (what === null) return;
    const act = () => (what === "leave" ? callbacks.onLeave() : callbacks.onRest(what));
    timer = window.setTimeout(act, what === "leave" ? LEAVE : REST);
  };
  document.addEventListener(
    "pointermove",
    (event) => {
      // What was under the pointer before counts no more, wherever it is now.
      cancelAnimationFrame(frame);
      if (event.pointerType !== "mouse" || event.buttons !== 0) return wait(null);
      if (event.composedPath().includes(host)) return wait(null);
      const { clientX, clientY } = event;
      frame = requestAnimationFrame(() => wait(findingAt(ranges, clientX, clientY) ?? "leave"));
    },
    { signal, passive: true },
  );
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}

function hasSelection(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
