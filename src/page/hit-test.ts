/** Which finding's words lie under a point of the viewport. */

interface CaretScope {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** Fingers and line gaps: this many CSS pixels beside a line still count. */
const MARGIN = 2;

/** The index of the finding under the point; of several the one with the fewest words, null for none. */
export function findingAt(
  ranges: readonly (readonly Range[])[],
  x: number,
  y: number,
): number | null {
  return findingsAt(ranges, x, y)[0] ?? null;
}

/**
 * The indexes of all findings under the point, by their live ranges: those with the fewest words
 * first, so that a claim inside another one's words can be reached.
 */
export function findingsAt(ranges: readonly (readonly Range[])[], x: number, y: number): number[] {
  const caret = caretAt(ranges, x, y);
  if (!caret) return [];
  const under = new Map<number, number>();
  for (const [index, list] of ranges.entries()) {
    for (const range of list) {
      if (!holds(range, caret) || !coversPoint(range, x, y)) continue;
      const length = range.toString().length;
      under.set(index, Math.min(length, under.get(index) ?? length));
    }
  }
  return Array.from(under)
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .map(([index]) => index);
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(ranges: readonly (readonly Range[])[], x: number, y: number): Caret | null {
  const roots = new Set(ranges.flatMap((list) => list[0]?.startContainer.getRootNode() ?? []));
  const [first] = roots;
  const scope = (first?.ownerDocument ?? first) as CaretScope | undefined;
  if (!scope) return null;
  // Text in a shadow root is told only to those who name the root.
  const shadowRoots = Array.from(roots).filter((root) => root instanceof ShadowRoot);
  const position = scope.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = scope.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function holds(range: Range, { node, offset }: Caret): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    // The caret may stand in another tree, such as a form control's.
    return false;
  }
}

/** The caret snaps to the nearest text, however far: only a point on the words themselves counts. */
function coversPoint(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (
      x >= box.left - MARGIN &&
      x <= box.right + MARGIN &&
      y >= box.top - MARGIN &&
      y <= box.bottom + MARGIN
    ) {
      return true;
    }
  }
  return false;
}
