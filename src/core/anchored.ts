/** Which frames are worth trying on a sentence. */
import type { HitRange } from "./frames.ts";
import { at, type Rows } from "./numbers.ts";
import { OPTIONAL, type Pack } from "./pack.ts";
import type { Hits } from "./scan.ts";

/** Knows which concepts stand in the sentence at hand; made once for an article. */
export class Presence {
  /** The last sentence that each concept stood in. */
  private readonly seen: Int32Array;
  /** The last sentence that each frame was tried on. */
  private readonly tried: Int32Array;
  private sentence = 0;

  constructor(private readonly pack: Pack) {
    this.seen = new Int32Array(pack.glosses.length);
    this.tried = new Int32Array(pack.numbers.frameTarget.length);
  }

  /** Turns to a sentence: the concepts of its hits are those present. */
  enter(hits: Hits, range: HitRange): void {
    this.sentence++;
    for (let h = range.from; h < range.to; h++)
      this.seen[hits.concept[h] as number] = this.sentence;
  }

  /**
   * Frames of a level that a hit in the range anchors and whose required slots the sentence can
   * fill, each once, in order of the hits. `anchors` are the pack's anchors or its makers.
   */
  frames(hits: Hits, range: HitRange, anchors: Rows, level: number): number[] {
    const { frameWindow, frameLevel } = this.pack.numbers;
    const found: number[] = [];
    for (let h = range.from; h < range.to; h++) {
      const concept = hits.concept[h] as number;
      const end = at(anchors.first, concept + 1);
      for (let k = at(anchors.first, concept); k < end; k++) {
        const frame = at(anchors.items, k);
        if (this.tried[frame] === this.sentence || at(frameLevel, frame) !== level) continue;
        this.tried[frame] = this.sentence;
        if (at(frameWindow, frame) === TWO_SENTENCES || this.canFill(frame)) found.push(frame);
      }
    }
    return found;
  }

  private canFill(frame: number): boolean {
    const { frameSlot, slotFlags, slotConcepts } = this.pack.numbers;
    const end = at(frameSlot, frame + 1);
    for (let slot = at(frameSlot, frame); slot < end; slot++) {
      if ((at(slotFlags, slot) & OPTIONAL) !== 0) continue;
      if (!this.holds(at(slotConcepts, slot))) return false;
    }
    return true;
  }

  private holds(set: number): boolean {
    const { first, items } = this.pack.sets;
    const end = at(first, set + 1);
    for (let k = at(first, set); k < end; k++) {
      if (this.seen[at(items, k)] === this.sentence) return true;
    }
    return false;
  }
}

/** Index in `WINDOWS`. */
const TWO_SENTENCES = 2;
