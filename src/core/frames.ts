/**
 * Matching of frames: slots with bounded gaps over the concepts found in a text, in order or in any.
 * The pattern language is described in `src/dataset/README.md`.
 */

import { at } from "./numbers.ts";
import { MARKED, OPTIONAL, type Pack, UNORDERED } from "./pack.ts";
import type { Placed } from "./placed.ts";

/** What filled a slot: a hit. */
export interface Slot {
  kind: number;
  /** Half-open range of tokens. */
  from: number;
  to: number;
}

/** Where one frame matched: what filled each slot, null for a skipped optional one. */
export interface FrameMatch {
  frame: number;
  slots: (Slot | null)[];
}

/** The clause of each token from `base` on. */
export interface Clauses {
  of: number[];
  base: number;
}

/** Hostile text could make the search for a frame long: after so many tries it has none. */
const MOST_TRIES = 4_000;

/** More words than any phrase, or what a frame makes up, is expected to have. */
const LONGEST_PHRASE = 20;

/** Looks for frames among hits; one serves a whole article, so that no search makes an object of its own. */
export class FrameMatcher {
  private clauses: Clauses | null = null;
  private firstSlot = 0;
  private endSlot = 0;
  /** In an unordered search, the most words between any two slots. */
  private reach = 0;
  private filled: number[] = [];
  private readonly order: number[] = [];
  private tries = 0;
  /** The best of an unordered search: its words between slots, its first token, the words in slots. */
  private best: number[] | null = null;
  private bestBetween = 0;
  private bestFirst = 0;
  private bestWithin = 0;

  constructor(
    private readonly pack: Pack,
    private readonly placed: Placed,
  ) {}

  /**
   * The first match of a frame, for each slot the hit that fills it, -1 for a skipped optional one; or
   * null. `clauses` is given where all slots must stand in one clause; the first slot is filled behind
   * hit `after`, if that is not -1.
   */
  match(frame: number, clauses: Clauses | null = null, after = -1): readonly number[] | null {
    const { frameSlot, slotGap, frameFlags } = this.pack.numbers;
    this.prepare(frame);
    this.clauses = clauses;
    this.firstSlot = frameSlot[frame] as number;
    this.endSlot = frameSlot[frame + 1] as number;
    this.tries = 0;
    if (this.filled.length > 0) this.filled = [];
    if ((at(frameFlags, frame) & UNORDERED) === 0) {
      return this.fill(this.firstSlot, -1, 0, after) ? this.filled : null;
    }
    const between = this.endSlot - this.firstSlot - 1;
    this.reach = between * at(slotGap, this.firstSlot) + (between - 1) * LONGEST_PHRASE;
    this.best = null;
    this.choose(this.firstSlot);
    return this.best;
  }

  /** Looks up all that a search for a frame asks for: what must be made for it is a search of its own. */
  prepare(frame: number): void {
    const { frameSlot, slotConcepts, slotForbidden } = this.pack.numbers;
    const end = frameSlot[frame + 1] as number;
    for (let slot = frameSlot[frame] as number; slot < end; slot++) {
      this.placed.first(slotConcepts[slot] as number);
      const forbidden = slotForbidden[slot] as number;
      if (forbidden !== 0) this.placed.first(forbidden);
    }
  }

  /** Fills the slots from `slot` on, the last filled one being hit `previous` (-1: none yet). */
  private fill(slot: number, previous: number, allowance: number, after: number): boolean {
    if (slot === this.endSlot) return true;
    const { placed } = this;
    const { places } = placed;
    const { slotGap, slotConcepts, slotForbidden, slotFlags } = this.pack.numbers;
    const open = previous < 0;
    const start = open ? 0 : (placed.to[previous] as number);
    // What a skipped optional slot allowed adds up.
    const gap = open ? Number.POSITIVE_INFINITY : (slotGap[slot] as number) + allowance;
    const set = slotConcepts[slot] as number;
    const forbidden = slotForbidden[slot] as number;
    const first = placed.first(set);
    const end = placed.end(set);
    for (let k = first; k < end; k++) {
      const h = places[k] as number;
      const from = placed.from[h] as number;
      if (from < start || (open && after >= 0 && !placed.isBehind(h, after))) continue;
      if (from - start > gap || this.tries > MOST_TRIES) break;
      this.tries++;
      if (!open && !this.sameClause(h, previous)) break;
      if (!open && forbidden !== 0 && this.holdsBetween(forbidden, previous, h)) continue;
      this.filled.push(h);
      if (this.fill(slot + 1, h, 0, after)) return true;
      this.filled.pop();
    }
    if (((slotFlags[slot] as number) & OPTIONAL) === 0) return false;
    this.filled.push(-1);
    const more = open ? 0 : (slotGap[slot] as number) + allowance;
    if (this.fill(slot + 1, previous, more, after)) return true;
    this.filled.pop();
    return false;
  }

  /**
   * Tries all ways to fill the slots in any order, for the one with the fewest words between them; of
   * equals the first in the text ("Germany's weapons …" before "… weapons, Berlin says"), then the one
   * whose slots take up more words.
   */
  private choose(slot: number): void {
    if (slot === this.endSlot) {
      this.weigh();
      return;
    }
    const { placed, filled } = this;
    const set = this.pack.numbers.slotConcepts[slot] as number;
    const first = placed.first(set);
    const end = placed.end(set);
    for (let k = first; k < end && this.tries <= MOST_TRIES; k++) {
      const hit = placed.places[k] as number;
      this.tries++;
      if (!this.fits(hit)) continue;
      filled.push(hit);
      this.choose(slot + 1);
      filled.pop();
    }
  }

  /** True where a hit overlaps none of those chosen and is not out of reach of any. */
  private fits(hit: number): boolean {
    const { from, to } = this.placed;
    const start = from[hit] as number;
    const end = to[hit] as number;
    for (const other of this.filled) {
      const apart = Math.max(start - (to[other] as number), (from[other] as number) - end);
      if (apart < 0 || apart > this.reach || !this.sameClause(hit, other)) return false;
    }
    return true;
  }

  /** Keeps what is chosen if its gaps are narrow enough and it is tighter than the best so far. */
  private weigh(): void {
    const { from, to } = this.placed;
    const { slotGap, slotForbidden } = this.pack.numbers;
    const order = this.inOrder();
    // All slots of an unordered frame have the same gap and the same forbidden concepts.
    const gap = at(slotGap, this.firstSlot);
    const forbidden = at(slotForbidden, this.firstSlot);
    let between = 0;
    let within = 0;
    for (let k = 0; k < this.filled.length; k++) {
      const hit = order[k] as number;
      within += (to[hit] as number) - (from[hit] as number);
      if (k > 0) between += (from[hit] as number) - (to[order[k - 1] as number] as number);
    }
    const first = from[order[0] as number] as number;
    if (this.best && !this.isBetter(between, first, within)) return;
    for (let k = 1; k < this.filled.length; k++) {
      const left = order[k - 1] as number;
      const right = order[k] as number;
      if ((from[right] as number) - (to[left] as number) > gap) return;
      if (forbidden !== 0 && this.holdsBetween(forbidden, left, right)) return;
    }
    this.best = [...this.filled];
    this.bestBetween = between;
    this.bestFirst = first;
    this.bestWithin = within;
  }

  /** What is chosen, by its place in the text; what stands behind is of searches before. */
  private inOrder(): readonly number[] {
    const { filled, order } = this;
    const { from } = this.placed;
    for (let k = 0; k < filled.length; k++) {
      const hit = filled[k] as number;
      let at = k;
      for (; at > 0 && (from[order[at - 1] as number] as number) > (from[hit] as number); at--) {
        order[at] = order[at - 1] as number;
      }
      order[at] = hit;
    }
    return order;
  }

  private isBetter(between: number, first: number, within: number): boolean {
    if (between !== this.bestBetween) return between < this.bestBetween;
    if (first !== this.bestFirst) return first < this.bestFirst;
    return within > this.bestWithin;
  }

  private sameClause(hit: number, other: number): boolean {
    if (this.clauses === null) return true;
    const { of, base } = this.clauses;
    const { from } = this.placed;
    return of[(from[hit] as number) - base] === of[(from[other] as number) - base];
  }

  /** True where a concept of the set stands wholly between two hits. */
  private holdsBetween(set: number, left: number, right: number): boolean {
    const { placed } = this;
    const { from, to } = placed;
    const start = to[left] as number;
    const end = from[right] as number;
    const first = placed.first(set);
    for (let k = first; k < placed.end(set); k++) {
      const h = placed.places[k] as number;
      if ((from[h] as number) >= start && (to[h] as number) <= end) return true;
    }
    return false;
  }
}

/** Ranges of tokens to mark: neighbouring marked slots run together, gaps between them included. */
export function markedTokens({ frame, slots }: FrameMatch, pack: Pack): [number, number][] {
  const { frameSlot, slotFlags } = pack.numbers;
  const firstSlot = at(frameSlot, frame);
  const order: number[] = [];
  for (let k = 0; k < slots.length; k++) if (slots[k]) order.push(k);
  order.sort((a, b) => (slots[a]?.from ?? 0) - (slots[b]?.from ?? 0));
  const ranges: [number, number][] = [];
  let joined = false;
  for (const k of order) {
    const marked = (at(slotFlags, firstSlot + k) & MARKED) !== 0;
    const { from, to } = slots[k] as Slot;
    if (marked) {
      const last = ranges.at(-1);
      if (joined && last) last[1] = Math.max(last[1], to);
      else ranges.push([from, to]);
    }
    joined = marked;
  }
  return ranges;
}
