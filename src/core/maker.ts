/** Makes up the concepts of frames in a sentence, those that are asked for. */
import { at } from "./numbers.ts";
import { type Pack, UNORDERED } from "./pack.ts";
import type { Placed } from "./placed.ts";

export class Maker {
  /** The look at which the sentence's frames were gathered. */
  private gathered = 0;
  /** Frame → the look at which it was gathered, and the frame of the same concept gathered before it. */
  private readonly gatheredAt: Int32Array;
  private readonly before: Int32Array;
  /** Concept → the look at which a frame of its own was last gathered, and that frame. */
  private readonly chainedAt: Int32Array;
  private readonly last: Int32Array;
  /** Concept → the look at which it was made. */
  private readonly madeAt: Int32Array;

  constructor(
    private readonly pack: Pack,
    private readonly placed: Placed,
  ) {
    const { numbers, glosses, makers } = pack;
    this.gatheredAt = new Int32Array(makers);
    this.before = new Int32Array(makers);
    this.chainedAt = new Int32Array(glosses.length);
    this.last = new Int32Array(glosses.length);
    this.madeAt = new Int32Array(numbers.ownKind.length);
  }

  /** Adds all that frames make up to be of a set. */
  make(set: number): void {
    const { makingFirst, makingItems } = this.pack.numbers;
    const { look } = this.placed;
    const end = makingFirst[set + 1] as number;
    for (let k = makingFirst[set] as number; k < end; k++) {
      const concept = makingItems[k] as number;
      if (this.madeAt[concept] === look) continue;
      this.madeAt[concept] = look;
      if (this.gathered !== look) this.gather(look);
      if (this.chainedAt[concept] !== look) continue;
      let frame = this.last[concept] as number;
      for (; frame >= 0; frame = this.before[frame] as number) {
        if (this.placed.canFill(frame, null)) this.run(frame);
      }
    }
  }

  /** Chains the frames that the sentence's hits anchor by the concepts they make. */
  private gather(look: number): void {
    const { placed, gatheredAt, before, chainedAt, last } = this;
    const { makerFirst, makerItems, frameTarget } = this.pack.numbers;
    this.gathered = look;
    const { kind, count } = placed;
    for (let h = 0; h < count; h++) {
      const end = makerFirst[(kind[h] as number) + 1] as number;
      for (let k = makerFirst[kind[h] as number] as number; k < end; k++) {
        const frame = makerItems[k] as number;
        if (gatheredAt[frame] === look) continue;
        gatheredAt[frame] = look;
        const concept = frameTarget[frame] as number;
        before[frame] = chainedAt[concept] === look ? (last[concept] as number) : -1;
        chainedAt[concept] = look;
        last[concept] = frame;
      }
    }
  }

  /** Adds each place where a frame matches; one in any order matches at its tightest. */
  private run(frame: number): void {
    const { placed } = this;
    const { matcher } = placed;
    const { frameTarget, frameFlags, ownKind } = this.pack.numbers;
    const kind = at(ownKind, at(frameTarget, frame));
    const once = (at(frameFlags, frame) & UNORDERED) !== 0;
    let filled = matcher.match(frame);
    for (let turn = 0; filled; turn++) {
      let from = Number.POSITIVE_INFINITY;
      let to = 0;
      for (const hit of filled) {
        if (hit < 0) continue;
        from = Math.min(from, placed.from[hit] as number);
        to = Math.max(to, placed.to[hit] as number);
      }
      const first = filled[0];
      placed.add(kind, from, to, frame, turn);
      filled = once ? null : matcher.match(frame, null, first);
    }
  }
}
