/**
 * Matching of frames: ordered slots with bounded gaps over the concepts found in a text.
 * The pattern language is described in `src/dataset/README.md`.
 */

import { at, MARKED, OPTIONAL, type Pack, rowHas } from "./pack.ts";
import type { Hits } from "./scan.ts";

/** Where one frame matched: for each slot the hit that filled it, -1 for a skipped optional one. */
export interface FrameMatch {
  frame: number;
  /** Indices into the hits, one for each slot. */
  filled: number[];
}

/** The hits of a text that lie in a range of tokens: `hits[from..to)`. */
export interface HitRange {
  from: number;
  to: number;
}

/** Hits whose first token lies in `[tokenFrom, tokenTo)`; hits are sorted by first token. */
export function hitsWithin(hits: Hits, tokenFrom: number, tokenTo: number): HitRange {
  return { from: lowerBound(hits.from, tokenFrom), to: lowerBound(hits.from, tokenTo) };
}

function lowerBound(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Frames that one of the hits in the range anchors, each once, in order of the hits. */
export function framesAnchoredIn(hits: Hits, range: HitRange, pack: Pack): Set<number> {
  const frames = new Set<number>();
  for (let h = range.from; h < range.to; h++) {
    const concept = hits.concept[h] ?? 0;
    const end = at(pack.anchors.first, concept + 1);
    for (let k = at(pack.anchors.first, concept); k < end; k++) {
      frames.add(at(pack.anchors.items, k));
    }
  }
  return frames;
}

/**
 * The first match of a frame in a range of hits, or null. `clauses` (a clause number for each token
 * from `clauseBase`) is given where all slots must stand in one clause.
 */
export function matchFrame(
  frame: number,
  hits: Hits,
  range: HitRange,
  pack: Pack,
  clauses: { of: number[]; base: number } | null,
): FrameMatch | null {
  const firstSlot = at(pack.frameSlot, frame);
  const endSlot = at(pack.frameSlot, frame + 1);
  const filled: number[] = [];

  const sameClause = (hit: number, other: number): boolean =>
    clauses === null ||
    clauses.of[(hits.from[hit] ?? 0) - clauses.base] ===
      clauses.of[(hits.from[other] ?? 0) - clauses.base];

  /** Fills the slots from `slot` on, the last filled one being hit `previous` (-1: none yet). */
  const fill = (slot: number, previous: number, allowance: number): boolean => {
    if (slot === endSlot) return true;
    const open = previous < 0;
    const start = open ? 0 : (hits.to[previous] ?? 0);
    // What a skipped optional slot allowed adds up.
    const gap = open ? Number.POSITIVE_INFINITY : at(pack.slotGap, slot) + allowance;
    const concepts = at(pack.slotConcepts, slot);
    for (let h = open ? range.from : previous + 1; h < range.to; h++) {
      const from = hits.from[h] ?? 0;
      if (!open && from < start) continue;
      if (from - start > gap) break;
      if (!rowHas(pack.sets, concepts, hits.concept[h] ?? -1)) continue;
      if (!open && !sameClause(h, previous)) break;
      if (!open && gapIsForbidden(at(pack.slotForbidden, slot), previous, h)) continue;
      filled.push(h);
      if (fill(slot + 1, h, 0)) return true;
      filled.pop();
    }
    if ((at(pack.slotFlags, slot) & OPTIONAL) === 0) return false;
    filled.push(-1);
    if (fill(slot + 1, previous, open ? 0 : at(pack.slotGap, slot) + allowance)) return true;
    filled.pop();
    return false;
  };

  const gapIsForbidden = (set: number, left: number, right: number): boolean => {
    if (set === 0) return false;
    const start = hits.to[left] ?? 0;
    const end = hits.from[right] ?? 0;
    for (let h = left + 1; h < right; h++) {
      const inGap = (hits.from[h] ?? 0) >= start && (hits.to[h] ?? 0) <= end;
      if (inGap && rowHas(pack.sets, set, hits.concept[h] ?? -1)) return true;
    }
    return false;
  };

  return fill(firstSlot, -1, 0) ? { frame, filled } : null;
}

/** Ranges of tokens to mark: neighbouring marked slots run together, gaps between them included. */
export function markedTokens(match: FrameMatch, hits: Hits, pack: Pack): [number, number][] {
  const ranges: [number, number][] = [];
  const firstSlot = at(pack.frameSlot, match.frame);
  let joined = false;
  match.filled.forEach((hit, k) => {
    if (hit < 0) return;
    if ((at(pack.slotFlags, firstSlot + k) & MARKED) === 0) {
      joined = false;
      return;
    }
    const from = hits.from[hit] ?? 0;
    const to = hits.to[hit] ?? 0;
    const last = ranges.at(-1);
    if (joined && last) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
    joined = true;
  });
  return ranges;
}
