/** Puts the card beside or below its passage, never over it where that can be helped. */
import { autoUpdate, computePosition, flip, offset, shift, size } from "@floating-ui/dom";
import type { Box } from "./marker-layout.ts";

/** Between passage and card; the pointing hairline fills it. */
const GAP = 12;
const EDGE = 8;
/** With less height than this a card cannot be read; it may then cover the passage. */
const LEAST_HEIGHT = 220;
/** Share of the viewport's height a card takes at most. */
const MOST_HEIGHT = 0.7;

/** Where the passage stands now, in the viewport's coordinates. */
export interface Target {
  /** The lines of the marked words. */
  lines: readonly Box[];
  /** The text column around them. */
  column: Box;
}

/**
 * Keeps `place` (a fixed box with the card in it) at its passage until the returned function is
 * called. `read` gives null while the passage is not rendered: the card then stays where it is.
 */
export function placeCard(
  place: HTMLElement,
  pointer: HTMLElement,
  context: Element | null,
  read: () => Target | null,
): () => void {
  let last: { box: Box; line: Box; side: "right-start" | "left-start" | "bottom-start" } | null =
    null;
  const look = () => {
    const target = read();
    const line = target?.lines[0];
    if (target && line) last = choose(target, line, place.offsetWidth);
    return last;
  };
  const reference = {
    getBoundingClientRect: () => rectOf(look()?.box ?? corner()),
    ...(context ? { contextElement: context } : {}),
  };
  const update = async () => {
    const chosen = look();
    const { x, y, placement } = await computePosition(reference, place, {
      strategy: "fixed",
      placement: chosen?.side ?? "bottom-start",
      middleware: [
        offset(GAP),
        ...(chosen?.side === "bottom-start" || !chosen ? [flip({ padding: EDGE })] : []),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply({ availableHeight, elements }) {
            const most = Math.max(LEAST_HEIGHT, Math.min(availableHeight, limit()));
            elements.floating.style.setProperty("--room", `${Math.floor(most)}px`);
          },
        }),
      ],
    });
    place.style.left = `${Math.round(x)}px`;
    place.style.top = `${Math.round(y)}px`;
    pointAt(pointer, placement, chosen?.line ?? null, { x, y }, place.getBoundingClientRect());
  };
  const stop = autoUpdate(reference, place, () => void update());
  return () => {
    stop();
    for (const name of ["left", "top", "--room"]) place.style.removeProperty(name);
    pointer.hidden = true;
  };
}

function limit(): number {
  return window.innerHeight * MOST_HEIGHT;
}

function choose({ lines, column }: Target, line: Box, width: number) {
  const box = around(lines);
  const needed = width + GAP + EDGE;
  const wide = { ...box, left: column.left, right: column.right };
  const view = document.documentElement.clientWidth;
  if (view - column.right >= needed) return { box: wide, line, side: "right-start" as const };
  // Before the text there is a marker between the two.
  if (column.left >= needed + 28) {
    const left = column.left - 28;
    return { box: { ...wide, left }, line, side: "left-start" as const };
  }
  return { box, line, side: "bottom-start" as const };
}

function pointAt(
  pointer: HTMLElement,
  placement: string,
  line: Box | null,
  at: { x: number; y: number },
  card: DOMRect,
): void {
  const middle = line ? Math.round((line.top + line.bottom) / 2) - at.y : -1;
  const start = line ? Math.round(line.left + 12) - at.x : -1;
  const beside = placement.startsWith("right") || placement.startsWith("left");
  const visible = beside
    ? middle > 0 && middle < card.height
    : start > 0 && start < card.width && line !== null;
  pointer.hidden = !visible;
  const style = beside
    ? { top: middle, left: placement.startsWith("right") ? -GAP : card.width }
    : { top: placement.startsWith("top") ? card.height : -GAP, left: start };
  pointer.style.top = `${style.top}px`;
  pointer.style.left = `${style.left}px`;
  pointer.style.width = beside ? `${GAP}px` : "1px";
  pointer.style.height = beside ? "1px" : `${GAP}px`;
}

function around(lines: readonly Box[]): Box {
  return {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
}

/** Where a card goes whose passage cannot be seen: the lower end of the viewport. */
function corner(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  return { left: clientWidth, right: clientWidth, top: clientHeight, bottom: clientHeight };
}

function rectOf(box: Box) {
  const { left, right, top, bottom } = box;
  return { left, right, top, bottom, x: left, y: top, width: right - left, height: bottom - top };
}
