import type { HitRange, Hits } from "./hits.ts";
import type { Pack } from "./pack.ts";
import { Placed } from "./placed.ts";

const NO_HITS: Hits = { kind: [], from: [], to: [] };

/** The sentence being checked and the one behind it: their hits are placed when first asked for. */
export class SentenceWindow {
  private hits = NO_HITS;
  private ownRange: HitRange = { from: 0, to: 0 };
  private nextRange: HitRange = { from: 0, to: 0 };
  private ownPlaced: Placed;
  private nextPlaced: Placed;
  private bothPlaced: Placed | null = null;
  private hasOwn = false;
  private hasNext = false;

  constructor(private readonly pack: Pack) {
    this.ownPlaced = new Placed(pack);
    this.nextPlaced = new Placed(pack);
  }

  /** Turns to a sentence; the next is an empty range at the end of a block. */
  turnTo(hits: Hits, own: HitRange, next: HitRange): void {
    this.hasOwn =
      this.hasNext &&
      this.hits === hits &&
      this.nextRange.from === own.from &&
      this.nextRange.to === own.to;
    if (this.hasOwn) [this.ownPlaced, this.nextPlaced] = [this.nextPlaced, this.ownPlaced];
    this.hits = hits;
    this.ownRange = own;
    this.nextRange = next;
    this.hasNext = false;
  }

  own(): Placed {
    if (!this.hasOwn) this.ownPlaced.enter(this.hits, this.ownRange);
    this.hasOwn = true;
    return this.ownPlaced;
  }

  next(): Placed {
    if (!this.hasNext) this.nextPlaced.enter(this.hits, this.nextRange);
    this.hasNext = true;
    return this.nextPlaced;
  }

  /** Both, with all that a frame asks for. */
  both(frame: number): Placed {
    const [own, next] = [this.own(), this.next()];
    own.matcher.prepare(frame);
    next.matcher.prepare(frame);
    this.bothPlaced ??= new Placed(this.pack);
    return this.bothPlaced.enterBoth(own, next);
  }
}
