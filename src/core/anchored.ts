/** Which frames are worth trying on a sentence. */
import type { HitRange } from "./frames.ts";
import type { Numbers } from "./numbers.ts";
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

  /** Frames of claims that may match in a sentence, in the order their editors wrote them. */
  claimFrames(hits: Hits, range: HitRange): number[] {
    const { anchorFirst, anchorItems } = this.pack.numbers;
    return this.frames(hits, range, anchorFirst, anchorItems, 0);
  }

  /** The same for frames of a level that make up concepts. */
  makers(hits: Hits, range: HitRange, level: number): number[] {
    const { makerFirst, makerItems } = this.pack.numbers;
    return this.frames(hits, range, makerFirst, makerItems, level);
  }

  /** Frames that a hit in the range anchors and whose required slots the sentence can fill. */
  private frames(
    hits: Hits,
    range: HitRange,
    first: Numbers,
    items: Numbers,
    level: number,
  ): number[] {
    const { frameWindow, frameLevel } = this.pack.numbers;
    const found: number[] = [];
    let entered = false;
    for (let h = range.from; h < range.to; h++) {
      const kind = hits.kind[h] as number;
      const end = first[kind + 1] as number;
      for (let k = first[kind] as number; k < end; k++) {
        const frame = items[k] as number;
        if (frameLevel[frame] !== level) continue;
        if (!entered) this.enter(hits, range);
        entered = true;
        if (this.tried[frame] === this.sentence) continue;
        this.tried[frame] = this.sentence;
        if (frameWindow[frame] === TWO_SENTENCES || this.canFill(frame)) found.push(frame);
      }
    }
    // Which of a claim's frames finds it first does not depend on what other texts it was compiled beside.
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  }

  private enter(hits: Hits, range: HitRange): void {
    const { kindFirst, kindItems } = this.pack.numbers;
    const sentence = ++this.sentence;
    for (let h = range.from; h < range.to; h++) {
      const kind = hits.kind[h] as number;
      const end = kindFirst[kind + 1] as number;
      for (let k = kindFirst[kind] as number; k < end; k++) {
        this.seen[kindItems[k] as number] = sentence;
      }
    }
  }

  private canFill(frame: number): boolean {
    const { frameSlot, slotFlags, slotConcepts } = this.pack.numbers;
    const end = frameSlot[frame + 1] as number;
    for (let slot = frameSlot[frame] as number; slot < end; slot++) {
      if (((slotFlags[slot] as number) & OPTIONAL) !== 0) continue;
      if (!this.holds(slotConcepts[slot] as number)) return false;
    }
    return true;
  }

  /** True where the sentence holds a concept of the set. */
  private holds(set: number): boolean {
    const { setFirst, setItems } = this.pack.numbers;
    const end = setFirst[set + 1] as number;
    for (let k = setFirst[set] as number; k < end; k++) {
      if (this.seen[setItems[k] as number] === this.sentence) return true;
    }
    return false;
  }
}

/** Index in `WINDOWS`. */
const TWO_SENTENCES = 2;
