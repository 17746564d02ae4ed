/**
 * On which side of the text the card goes and how wide it may be, as a pure function over
 * rectangles. Floating UI then puts it there.
 */
import type { Box } from "./box.ts";

/** Between passage and card; the pointing hairline fills it. */
export const GAP = 12;
/** Between the card and the edge of what is seen. */
export const EDGE = 8;
/** With less height than this a card cannot be read; it may then cover the passage. */
export const LEAST_HEIGHT = 180;
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

/** Where a card goes by choice. */
export interface Plan {
  side: "left" | "right" | "below";
  width: number;
  /** Greatest height it may ever take. */
  limit: number;
  /** What it is put beside or below. */
  anchor: Box;
}

/** Decides on which side of the text the card goes. `view` is what the reader sees of the page. */
export function planCard({ lines, column, rightToLeft }: Target, view: Box): Plan {
  const limit = Math.floor((view.bottom - view.top) * MOST_HEIGHT);
  const words = around(lines);
  // The markers stand where the lines begin, the card where they end.
  const beside: Box = {
    ...words,
    left: column.left - (rightToLeft ? 0 : MARKER_ROOM),
    right: column.right + (rightToLeft ? MARKER_ROOM : 0),
  };
  const free = {
    left: beside.left - view.left - GAP - EDGE,
    right: view.right - beside.right - GAP - EDGE,
  };
  const order = rightToLeft ? (["left", "right"] as const) : (["right", "left"] as const);
  for (const side of order) {
    if (free[side] >= LEAST_WIDTH) {
      return { side, width: Math.min(MOST_WIDTH, free[side]), limit, anchor: beside };
    }
  }
  const width = Math.min(MOST_WIDTH, view.right - view.left - 2 * EDGE);
  return { side: "below", width, limit, anchor: words };
}

/**
 * The left edge of a card of some width below or above its words: as far out as the words allow, so
 * that the beginnings of the lines it covers stay readable.
 */
export function facingWords(words: Box, width: number, rightToLeft: boolean, view: Box): number {
  return rightToLeft
    ? Math.min(words.right, Math.max(view.left + EDGE + width, words.left + HELD)) - width
    : Math.max(words.left, Math.min(view.right - EDGE - width, words.right - HELD));
}

function around(lines: readonly Box[]): Box {
  return {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
}

/** Of bounds that cross, the lower one counts: the card's head stays in view. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
