/** Which frames are worth trying on a sentence. */
import type { Numbers } from "./numbers.ts";
import { OPTIONAL, type Pack } from "./pack.ts";
import type { HitRange, Placed } from "./placed.ts";
import type { Hits } from "./scan.ts";
import type { SentenceWindow } from "./sentence-window.ts";

/** Chooses frames for one sentence after another; made once for an article. */
export class Anchored {
  /** The last choice at which each frame was looked at. */
  private readonly tried: Int32Array;
  private choice = 0;

  constructor(private readonly pack: Pack) {
    this.tried = new Int32Array(pack.numbers.frameTarget.length);
  }

  /** True where a hit of the range may anchor a frame of a claim. */
  hasClaims(hits: Hits, range: HitRange): boolean {
    const { anchorFirst } = this.pack.numbers;
    for (let h = range.from; h < range.to; h++) {
      const kind = hits.kind[h] as number;
      if (anchorFirst[kind] !== anchorFirst[kind + 1]) return true;
    }
    return false;
  }

  /** Frames of claims that may match in a sentence, in the order their editors wrote them. */
  claimFrames(window: SentenceWindow): number[] {
    const { anchorFirst, anchorItems, frameWindow } = this.pack.numbers;
    const own = window.own();
    return this.frames(own, anchorFirst, anchorItems, 0, (frame) => {
      const overTwo = frameWindow[frame] === TWO_SENTENCES;
      return this.canFill(frame, own, overTwo ? window.next() : null);
    });
  }

  /** Frames of a level that may make up concepts. */
  makers(placed: Placed, level: number): number[] {
    const { makerFirst, makerItems } = this.pack.numbers;
    return this.frames(placed, makerFirst, makerItems, level, (frame) =>
      this.canFill(frame, placed, null),
    );
  }

  /** Frames that a hit anchors and that can be filled. */
  private frames(
    placed: Placed,
    first: Numbers,
    items: Numbers,
    level: number,
    canFill: (frame: number) => boolean,
  ): number[] {
    const { frameLevel } = this.pack.numbers;
    const { tried } = this;
    const found: number[] = [];
    const choice = ++this.choice;
    for (let h = 0; h < placed.count; h++) {
      const kind = placed.kind[h] as number;
      const end = first[kind + 1] as number;
      for (let k = first[kind] as number; k < end; k++) {
        const frame = items[k] as number;
        if (frameLevel[frame] !== level || tried[frame] === choice) continue;
        tried[frame] = choice;
        if (canFill(frame)) found.push(frame);
      }
    }
    // Which of a claim's frames finds it first does not depend on what other texts it was compiled beside.
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  }

  /** True where hits in the one or the other can fill each required slot. */
  private canFill(frame: number, placed: Placed, next: Placed | null): boolean {
    const { frameSlot, slotFlags, slotConcepts } = this.pack.numbers;
    const end = frameSlot[frame + 1] as number;
    for (let slot = frameSlot[frame] as number; slot < end; slot++) {
      if (((slotFlags[slot] as number) & OPTIONAL) !== 0) continue;
      const set = slotConcepts[slot] as number;
      if (!placed.has(set) && !next?.has(set)) return false;
    }
    return true;
  }
}

/** Index in `WINDOWS`. */
const TWO_SENTENCES = 2;
