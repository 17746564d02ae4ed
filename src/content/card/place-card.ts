/** Puts the card beside or below its passage, never over it where that can be helped. */
import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Platform,
  platform,
  shift,
  size,
} from "@floating-ui/dom";
import type { Box } from "./marker-layout.ts";

/** Between passage and card; the pointing hairline fills it. */
const GAP = 12;
const EDGE = 8;
/** With less height than this a card cannot be read; it may then cover the passage. */
const LEAST_HEIGHT = 220;
/** Share of the viewport's height a card takes at most. */
const MOST_HEIGHT = 0.7;
/** A card in the margin may be this narrow, so that it need not cover the text; at most as card.css has it. */
const LEAST_WIDTH = 288;
const MOST_WIDTH = 368;
/** Room for a marker between text and card. */
const MARKER_ROOM = 30;

/** In the top layer a transformed or filtered root does not move a box: viewport coordinates throughout. */
const TOP_LAYER: Platform = {
  ...platform,
  getOffsetParent: () => window,
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
};

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
  let last: Choice | null = null;
  const look = () => {
    const target = read();
    if (target && target.lines.length > 0) last = choose(target);
    return last;
  };
  const reference = {
    getBoundingClientRect: () => rectOf(look()?.box ?? corner()),
    ...(context ? { contextElement: context } : {}),
  };
  const update = async () => {
    const chosen = look();
    place.style.setProperty("--width", `${chosen?.width ?? MOST_WIDTH}px`);
    const { x, y, placement } = await computePosition(reference, place, {
      strategy: "fixed",
      platform: TOP_LAYER,
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
    moveTo(place, Math.round(x), Math.round(y));
    pointAt(pointer, placement, chosen?.lines ?? [], place.getBoundingClientRect());
  };
  const stop = autoUpdate(reference, place, () => void update());
  return () => {
    stop();
    for (const name of ["left", "top", "--room", "--width"]) place.style.removeProperty(name);
    pointer.hidden = true;
  };
}

/** Outside the top layer, without popovers, a transformed root does move a fixed box: measured and undone. */
function moveTo(place: HTMLElement, x: number, y: number): void {
  place.style.left = `${x}px`;
  place.style.top = `${y}px`;
  const { left, top } = place.getBoundingClientRect();
  if (Math.abs(left - x) > 1) place.style.left = `${2 * x - left}px`;
  if (Math.abs(top - y) > 1) place.style.top = `${2 * y - top}px`;
}

function limit(): number {
  return window.innerHeight * MOST_HEIGHT;
}

interface Choice {
  /** What the card is put beside or below. */
  box: Box;
  lines: readonly Box[];
  side: "right-start" | "left-start" | "bottom-start";
  width: number;
}

function choose({ lines, column }: Target): Choice {
  const box = around(lines);
  const spent = GAP + EDGE;
  const right = document.documentElement.clientWidth - column.right - spent;
  const left = column.left - MARKER_ROOM - spent;
  const wide = { ...box, left: column.left - MARKER_ROOM, right: column.right };
  if (right >= LEAST_WIDTH) {
    return { box: wide, lines, side: "right-start", width: Math.min(MOST_WIDTH, right) };
  }
  if (left >= LEAST_WIDTH) {
    return { box: wide, lines, side: "left-start", width: Math.min(MOST_WIDTH, left) };
  }
  return { box, lines, side: "bottom-start", width: MOST_WIDTH };
}

/** Draws the hairline from the card to the nearest line of the passage, where the two face each other. */
function pointAt(
  pointer: HTMLElement,
  placement: string,
  lines: readonly Box[],
  card: DOMRect,
): void {
  const above = placement.startsWith("top");
  const beside = placement.startsWith("right") || placement.startsWith("left");
  const line = above || beside ? lines[0] : lines.at(-1);
  if (!line) {
    pointer.hidden = true;
    return;
  }
  const at = beside
    ? Math.round((line.top + line.bottom) / 2 - card.top)
    : Math.round(Math.max(line.left + 12, card.left + 12) - card.left);
  const fits = beside ? at < card.height : card.left + at < Math.min(line.right, card.right);
  pointer.hidden = at <= 0 || !fits;
  const edge = above ? card.height : placement.startsWith("left") ? card.width : -GAP;
  pointer.style.top = `${beside ? at : edge}px`;
  pointer.style.left = `${beside ? edge : at}px`;
  pointer.style.width = `${beside ? GAP : 1}px`;
  pointer.style.height = `${beside ? 1 : GAP}px`;
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
