/**
 * Where the markers go, as a pure function over rectangles. One marker stands beside the first
 * line of its passage: in the margin before the text, else in the margin after it, else where a
 * line ends early, else at the edge of the text block.
 */
import type { Box } from "./box.ts";

/** Width and height of a marker's target. */
export const MARKER_SIZE = 24;
/** Between a marker's target and the text. The visible face leaves 3 px more. */
const GAP = 4;

/** What is known of one passage. */
export interface Passage {
  /** First line of the marked words; null while the passage is not rendered. */
  line: Box | null;
  /** The text column the passage stands in, without padding. */
  column: Box;
  /** The lines of the column's text from the passage's first line on, for free line ends. */
  lines: readonly Box[];
  /** As far as a marker may go to either side: the viewport, a neighbouring column. */
  room: { left: number; right: number };
  rightToLeft: boolean;
  /** False where something of the page that is read or pressed stands in this box beside the column. */
  isFree(box: Box): boolean;
}

/** Top left corner of a marker's target. */
export interface Place {
  x: number;
  y: number;
}

/** One place a passage, in the same order and coordinates; null where nothing is to be shown. */
export function placeMarkers(passages: readonly Passage[]): (Place | null)[] {
  const places: (Place | null)[] = [];
  for (const passage of passages) places.push(placeOne(passage, places));
  return separate(places);
}

function placeOne(passage: Passage, taken: readonly (Place | null)[]): Place | null {
  const { line, column, room, rightToLeft } = passage;
  if (!line) return null;
  const y = middle(line) - MARKER_SIZE / 2;
  const margins = [column.left - GAP - MARKER_SIZE, column.right + GAP];
  for (const x of rightToLeft ? margins.reverse() : margins) {
    const fits = x >= room.left && x + MARKER_SIZE <= room.right;
    if (fits && passage.isFree(boxAt({ x, y }))) return { x, y };
  }
  for (const candidate of passage.lines) {
    const place = placeAfter(candidate, passage, taken);
    if (place) return place;
  }
  const x = rightToLeft ? room.right - MARKER_SIZE : room.left;
  return { x, y: column.top - MARKER_SIZE };
}

/** The first free place after the end of a line that leaves room there; null for a full one. */
function placeAfter(
  line: Box,
  { column, room, rightToLeft }: Passage,
  taken: readonly (Place | null)[],
): Place | null {
  const y = middle(line) - MARKER_SIZE / 2;
  const edge = rightToLeft
    ? Math.max(room.left, column.left - GAP)
    : Math.min(room.right, column.right + GAP);
  const step = rightToLeft ? -MARKER_SIZE : MARKER_SIZE;
  let x = rightToLeft ? line.left - GAP - MARKER_SIZE : line.right + GAP;
  for (; rightToLeft ? x >= edge : x + MARKER_SIZE <= edge; x += step) {
    const place = { x, y };
    if (!taken.some((other) => other !== null && overlap(other, place))) return place;
  }
  return null;
}

function boxAt({ x, y }: Place): Box {
  return { left: x, right: x + MARKER_SIZE, top: y, bottom: y + MARKER_SIZE };
}

function overlap(a: Place, b: Place): boolean {
  return Math.abs(a.x - b.x) < MARKER_SIZE && Math.abs(a.y - b.y) < MARKER_SIZE;
}

function middle(box: Box): number {
  return (box.top + box.bottom) / 2;
}

/** Moves markers that would overlap down, each below the one before it. */
function separate(places: readonly (Place | null)[]): (Place | null)[] {
  const inOrder = places
    .map((place, i) => ({ place, i }))
    .filter((entry): entry is { place: Place; i: number } => entry.place !== null)
    .sort((a, b) => a.place.y - b.place.y || a.i - b.i);
  const result: (Place | null)[] = places.map(() => null);
  const settled: Place[] = [];
  for (const { place, i } of inOrder) {
    const next = { ...place };
    for (const other of settled) {
      if (overlap(other, next)) next.y = other.y + MARKER_SIZE;
    }
    settled.push(next);
    settled.sort((a, b) => a.y - b.y);
    result[i] = next;
  }
  return result;
}
