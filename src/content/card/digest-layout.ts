/** Where the line after the article goes: below the last block, else beside its last line. */
import type { Box } from "./box.ts";
import type { MeasuredMark, Point } from "./marker-layout.ts";

const GAP = 6;
/** Before it was drawn its size is a guess. */
const GUESS = { width: 160, height: 24 };

/** Top left corner of the line; null while the end of the article is not rendered. */
export function placeDigest(last: MeasuredMark, drawn: Element | null): Point | null {
  const { column, lines, room, rightToLeft } = last;
  if (!last.line) return null;
  const rect = drawn?.getBoundingClientRect();
  const { width, height } = rect && rect.width > 0 ? rect : GUESS;
  const x = rightToLeft ? column.right - width : column.left;
  const below = { x, y: column.bottom + GAP };
  if (isFree({ left: x, right: x + width, top: below.y, bottom: below.y + height })) return below;
  const line = lines.at(-1) ?? last.line;
  const y = (line.top + line.bottom - height) / 2;
  const after = rightToLeft ? line.left - GAP - width : line.right + GAP;
  const fits = rightToLeft
    ? after >= column.left
    : after + width <= Math.min(column.right, room.right);
  if (fits) return { x: after, y };
  if (column.right + GAP + width <= room.right) return { x: column.right + GAP, y };
  return below;
}

/** True where no text or picture of the page stands, as far as three points can tell. */
function isFree(box: Box): boolean {
  const y = (box.top + box.bottom) / 2;
  // What is out of view cannot be asked; below the text is then as good as any.
  if (y < 0 || y > innerHeight) return true;
  return [box.left + 2, (box.left + box.right) / 2, box.right - 2].every((x) => {
    const top = document.elementFromPoint(x, y);
    if (!top || top.localName === "sidenote-host") return true;
    if (/^(img|picture|video|iframe|svg|canvas|button|input)$/.test(top.localName)) return false;
    return !holdsTextAt(top, x, y);
  });
}

function holdsTextAt(element: Element, x: number, y: number): boolean {
  const range = document.createRange();
  return [...element.childNodes].some((node) => {
    if (node.nodeType !== Node.TEXT_NODE) return false;
    range.selectNode(node);
    return [...range.getClientRects()].some(
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
    );
  });
}
