/**
 * Where the markers go, as a pure function over rectangles. One marker stands beside the first
 * line of its mark: in the margin before the text, else in the margin after it, else where a
 * line ends early, else at the edge of the text block.
 */
import type { Box } from "./box.ts";

/** Width and height of a marker's target. */
export const MARKER_SIZE = 24;
/** Between a marker's target and the text. The visible face leaves 3 px more. */
const GAP = 4;

/** Where one mark stands on the page, as far as its marker has to know. */
export interface MeasuredMark {
  /** First line of the marked words; null while the mark is not rendered. */
  line: Box | null;
  /** The text column the mark stands in, without padding. */
  column: Box;
  /** The lines of the column's text from the mark's first line on, for free line ends. */
  lines: readonly Box[];
  /** As far as a marker may go to either side: the viewport, a neighbouring column. */
  room: { left: number; right: number };
  rightToLeft: boolean;
  /** False where something of the page that is read or pressed stands in this box beside the column. */
  isFree(box: Box): boolean;
}

/** Top left corner of a marker's target. */
export interface Point {
  x: number;
  y: number;
}

/** One place a mark, in the same order and coordinates; null where nothing is to be shown. */
export function placeMarkers(marks: readonly MeasuredMark[]): (Point | null)[] {
  const places: (Point | null)[] = [];
  for (const mark of marks) places.push(placeOne(mark, places));
  return separate(places);
}

function placeOne(mark: MeasuredMark, taken: readonly (Point | null)[]): Point | null {
  const { line, column, room, rightToLeft } = mark;
  if (!line) return null;
  const y = middle(line) - MARKER_SIZE / 2;
  const margins = [column.left - GAP - MARKER_SIZE, column.right + GAP];
  for (const x of rightToLeft ? margins.reverse() : margins) {
    const fits = x >= room.left && x + MARKER_SIZE <= room.right;
    if (fits && mark.isFree(boxAt({ x, y }))) return { x, y };
  }
  for (const candidate of mark.lines) {
    const place = placeAfter(candidate, mark, taken);
    if (place) return place;
  }
  const x = rightToLeft ? room.right - MARKER_SIZE : room.left;
  return { x, y: column.top - MARKER_SIZE };
}

/** The first free place after the end of a line that leaves room there; null for a full one. */
function placeAfter(
  line: Box,
  { column, room, rightToLeft }: MeasuredMark,
  taken: readonly (Point | null)[],
): Point | null {
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

function boxAt({ x, y }: Point): Box {
  return { left: x, right: x + MARKER_SIZE, top: y, bottom: y + MARKER_SIZE };
}

function overlap(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < MARKER_SIZE && Math.abs(a.y - b.y) < MARKER_SIZE;
}

function middle(box: Box): number {
  return (box.top + box.bottom) / 2;
}

/** Moves markers that would overlap down, each below the one before it. */
function separate(places: readonly (Point | null)[]): (Point | null)[] {
  const inOrder = places
    .map((place, i) => ({ place, i }))
    .filter((entry): entry is { place: Point; i: number } => entry.place !== null)
    .sort((a, b) => a.place.y - b.place.y || a.i - b.i);
  const result: (Point | null)[] = places.map(() => null);
  const settled: Point[] = [];
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
