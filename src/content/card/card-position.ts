/**
 * Where the card goes, as a pure function over rectangles: beside the text column where there is
 * room, else below or above the marked words, always within the visible part of the page.
 */
import type { Box } from "./marker-layout.ts";

/** Between passage and card; the pointing hairline fills it. */
export const GAP = 12;
const EDGE = 8;
/** With less height than this a card cannot be read; it may then cover the passage. */
const LEAST_HEIGHT = 180;
/** Share of the visible height a card takes at most. */
const MOST_HEIGHT = 0.7;
/** A card in the margin may be this narrow, so that it need not cover the text; at most as card.css has it. */
const LEAST_WIDTH = 288;
const MOST_WIDTH = 368;
/** A card below or above its words faces at least so much of them. */
const HELD = 48;
/** Room for a marker between text and card. */
const MARKER_ROOM = 30;

/** Where the passage stands now, in the viewport's coordinates. */
export interface Target {
  /** The lines of the marked words; not empty. */
  lines: readonly Box[];
  /** The text column around them. */
  column: Box;
  rightToLeft: boolean;
}

export type Side = "left" | "right" | "below" | "above";

/** A card's width and the greatest height it may ever take: enough to measure how high it is. */
export interface Size {
  side: "left" | "right" | "below";
  width: number;
  limit: number;
}

/** Top left corner and greatest height. */
export interface Position {
  x: number;
  y: number;
  room: number;
  side: Side;
}

/** Decides on which side of the text the card goes. `view` is what the reader sees of the page. */
export function chooseSize({ column, rightToLeft }: Target, view: Box): Size {
  const limit = Math.floor((view.bottom - view.top) * MOST_HEIGHT);
  // The markers stand where the lines begin, the card where they end.
  const spent = { left: rightToLeft ? 0 : MARKER_ROOM, right: rightToLeft ? MARKER_ROOM : 0 };
  const left = column.left - view.left - spent.left - GAP - EDGE;
  const right = view.right - column.right - spent.right - GAP - EDGE;
  const order = rightToLeft ? (["left", "right"] as const) : (["right", "left"] as const);
  for (const side of order) {
    const free = side === "left" ? left : right;
    if (free >= LEAST_WIDTH) return { side, width: Math.min(MOST_WIDTH, free), limit };
  }
  const width = Math.min(MOST_WIDTH, view.right - view.left - 2 * EDGE);
  return { side: "below", width, limit };
}

/** Puts a card of this size and measured height at its passage. */
export function positionCard(target: Target, size: Size, height: number, view: Box): Position {
  const { lines, column, rightToLeft } = target;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const within = (x: number, y: number, high: number) => ({
    x: clamp(x, view.left + EDGE, view.right - EDGE - size.width),
    y: clamp(y, view.top + EDGE, view.bottom - EDGE - high),
  });
  if (size.side !== "below") {
    const room = Math.min(size.limit, view.bottom - view.top - 2 * EDGE);
    const spent = (size.side === "left") === rightToLeft ? 0 : MARKER_ROOM;
    const x =
      size.side === "left" ? column.left - spent - GAP - size.width : column.right + spent + GAP;
    return { ...within(x, top, Math.min(height, room)), room, side: size.side };
  }
  const below = view.bottom - EDGE - bottom - GAP;
  const above = top - GAP - view.top - EDGE;
  const side = Math.min(height, size.limit) <= below || below >= above ? "below" : "above";
  const fair = Math.max(LEAST_HEIGHT, Math.min(size.limit, side === "below" ? below : above));
  const room = Math.min(fair, view.bottom - view.top - 2 * EDGE);
  const high = Math.min(height, room);
  // As far out as the words allow: the beginnings of the lines below stay readable.
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const x = rightToLeft
    ? Math.min(right, Math.max(view.left + EDGE + size.width, left + HELD)) - size.width
    : Math.max(left, Math.min(view.right - EDGE - size.width, right - HELD));
  return { ...within(x, side === "below" ? bottom + GAP : top - GAP - high, high), room, side };
}

/** Of bounds that cross, the lower one counts: the card's head stays in view. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
