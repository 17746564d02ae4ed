/** Which frames of claims are worth trying on a sentence. */

import type { HitRange, Hits } from "./hits.ts";
import { type Pack, TWO_SENTENCES } from "./pack.ts";
import type { SentenceWindow } from "./sentence-window.ts";

/** Chooses frames for one sentence after another; made once for an article. */
export class Anchored {
  /** The last choice at which each frame was looked at. */
  private readonly tried: Int32Array;
  private choice = 0;

  constructor(private readonly pack: Pack) {
    this.tried = new Int32Array(pack.numbers.frameTarget.length);
  }

  /** Frames that hits of a sentence anchor and that can be filled, in the order their editors wrote them. */
  framesIn({ kind }: Hits, { from, to }: HitRange, window: SentenceWindow): number[] {
    const { anchorFirst, anchorItems, frameWindow } = this.pack.numbers;
    const { tried } = this;
    const found: number[] = [];
    const choice = ++this.choice;
    for (let h = from; h < to; h++) {
      const end = anchorFirst[(kind[h] as number) + 1] as number;
      for (let k = anchorFirst[kind[h] as number] as number; k < end; k++) {
        const frame = anchorItems[k] as number;
        if (tried[frame] === choice) continue;
        tried[frame] = choice;
        const next = frameWindow[frame] === TWO_SENTENCES ? window.next() : null;
        if (window.own().canFill(frame, next)) found.push(frame);
      }
    }
    // In the order of the pack: that of the hits depends on which other claims share an anchor.
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  }
}
