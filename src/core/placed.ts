import { FrameMatcher, type Slot } from "./frames.ts";
import type { HitRange, Hits } from "./hits.ts";
import { Maker } from "./maker.ts";
import type { Pack } from "./pack.ts";

/** Ranks for each frame that makes up concepts. Hits that were read have lower ones: of those at one word they come first. */
const RANKS_A_FRAME = 4096;

/**
 * The hits of a sentence, and where among them each set of concepts stands. Its frames ask for the same
 * sets again and again: each is looked up once, and the search for a frame then goes from place to place.
 * Concepts that frames make up are made when a set with them is first asked for: most are never.
 */
export class Placed {
  /** The hits; those made up stand behind the others, whatever their place in the text. */
  readonly kind: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** Of hits that begin at one word, which comes first. */
  private readonly rank: number[] = [];
  count = 0;
  /** The hits of a set by their place in the text: `places[first(set)] … places[end(set) - 1]`. */
  readonly places: number[] = [];
  private placeCount = 0;
  /**
   * An entry is one concept of one hit. Entries are numbered on from one sentence to the next, so that
   * those of sentences before are known by their numbers and nothing need be wiped.
   */
  private firstEntry = 1;
  private nextEntry = 1;
  /** Concept → its last entry. */
  private readonly lastEntry: Int32Array;
  /** Entry − `firstEntry` → its hit, and the last entry of the same concept before it. */
  private readonly entryHit: number[] = [];
  private readonly entryBefore: number[] = [];
  /** Counts the sentences that were turned to. */
  look = 0;
  /** Set → the look at which it was last asked for, and where its places are. */
  private readonly known: Int32Array;
  private readonly firstPlace: Int32Array;
  private readonly endPlace: Int32Array;
  readonly matcher: FrameMatcher;
  /** Null while the hits are of several sentences: frames make concepts of one. */
  private maker: Maker | null = null;
  private readonly ownMaker: Maker;

  constructor(private readonly pack: Pack) {
    const concepts = pack.glosses.length;
    const sets = pack.numbers.setFirst.length;
    this.lastEntry = new Int32Array(concepts);
    this.known = new Int32Array(sets);
    this.firstPlace = new Int32Array(sets);
    this.endPlace = new Int32Array(sets);
    this.matcher = new FrameMatcher(pack, this);
    this.ownMaker = new Maker(pack, this);
  }

  /** Turns to the hits of a sentence: hit 0 here is the first of the range. */
  enter(hits: Hits, { from, to }: HitRange): this {
    this.clear();
    this.maker = this.ownMaker;
    this.append(hits, from, to, null);
    return this;
  }

  /** Turns to all hits of two sentences, with what was made of each. */
  enterBoth(first: Placed, second: Placed): this {
    this.clear();
    this.maker = null;
    this.append(first, 0, first.count, first.rank);
    this.append(second, 0, second.count, second.rank);
    return this;
  }

  /** Adds what a frame made up, its `turn`-th. */
  add(kind: number, from: number, to: number, frame: number, turn: number): void {
    this.place(kind, from, to, (frame + 1) * RANKS_A_FRAME + turn);
  }

  private clear(): void {
    this.count = 0;
    this.placeCount = 0;
    this.firstEntry = this.nextEntry;
    this.look++;
  }

  /** Adds hits; without ranks, those of a text in their order. */
  private append(hits: Hits, start: number, stop: number, ranks: readonly number[] | null): void {
    const { kind, from, to } = hits;
    for (let h = start; h < stop; h++) {
      const rank = ranks ? (ranks[h] as number) : this.count;
      this.place(kind[h] as number, from[h] as number, to[h] as number, rank);
    }
  }

  private place(kind: number, from: number, to: number, rank: number): void {
    const { lastEntry, entryHit, entryBefore, firstEntry } = this;
    const { kindFirst, kindItems } = this.pack.numbers;
    const hit = this.count++;
    this.kind[hit] = kind;
    this.from[hit] = from;
    this.to[hit] = to;
    this.rank[hit] = rank;
    let entry = this.nextEntry;
    const end = kindFirst[kind + 1] as number;
    for (let k = kindFirst[kind] as number; k < end; k++) {
      const concept = kindItems[k] as number;
      entryHit[entry - firstEntry] = hit;
      entryBefore[entry - firstEntry] = lastEntry[concept] as number;
      lastEntry[concept] = entry++;
    }
    this.nextEntry = entry;
  }

  /** True where a hit is of a concept of the set. */
  has(set: number): boolean {
    return this.first(set) < this.end(set);
  }

  first(set: number): number {
    if (this.known[set] !== this.look) this.lookUp(set);
    return this.firstPlace[set] as number;
  }

  /** Only after `first` of the same set. */
  end(set: number): number {
    return this.endPlace[set] as number;
  }

  /** How often hits are of concepts of the set. */
  uses(set: number): number {
    const { setFirst, setItems } = this.pack.numbers;
    this.first(set);
    let uses = 0;
    for (let k = setFirst[set] as number; k < (setFirst[set + 1] as number); k++) {
      let e = this.lastEntry[setItems[k] as number] as number;
      for (; e >= this.firstEntry; e = this.entryBefore[e - this.firstEntry] as number) uses++;
    }
    return uses;
  }

  /** True where hits here, or in the sentence behind, can fill each required slot of a frame. */
  canFill(frame: number, next: Placed | null): boolean {
    const { needFirst, needItems } = this.pack.numbers;
    const { known, firstPlace, endPlace, look } = this;
    const end = needFirst[frame + 1] as number;
    for (let k = needFirst[frame] as number; k < end; k++) {
      const set = needItems[k] as number;
      if (known[set] !== look) this.lookUp(set);
      if (firstPlace[set] === endPlace[set] && !next?.has(set)) return false;
    }
    return true;
  }

  /** A hit as what fills a slot; null for -1, a skipped one. */
  slot(hit: number): Slot | null {
    if (hit < 0) return null;
    return {
      kind: this.kind[hit] as number,
      from: this.from[hit] as number,
      to: this.to[hit] as number,
    };
  }

  /** True where hit `a` stands behind hit `b`. */
  isBehind(a: number, b: number): boolean {
    const apart = (this.from[a] as number) - (this.from[b] as number);
    return apart > 0 || (apart === 0 && (this.rank[a] as number) > (this.rank[b] as number));
  }

  private lookUp(set: number): void {
    const { setFirst, setItems, makingFirst } = this.pack.numbers;
    const { lastEntry, firstEntry } = this;
    if (makingFirst[set] !== makingFirst[set + 1]) this.maker?.make(set);
    const first = this.placeCount;
    const end = setFirst[set + 1] as number;
    for (let k = setFirst[set] as number; k < end; k++) {
      const entry = lastEntry[setItems[k] as number] as number;
      if (entry >= firstEntry) this.addPlaces(entry, first);
    }
    this.known[set] = this.look;
    this.firstPlace[set] = first;
    this.endPlace[set] = this.placeCount;
  }

  /** Adds the hits of a concept to the places from `first` on, which are kept in order. */
  private addPlaces(lastEntry: number, first: number): void {
    const { places, entryHit, entryBefore, firstEntry } = this;
    for (let e = lastEntry; e >= firstEntry; e = entryBefore[e - firstEntry] as number) {
      const hit = entryHit[e - firstEntry] as number;
      let at = this.placeCount;
      while (at > first && this.isBehind(places[at - 1] as number, hit)) at--;
      // A phrase may be of two concepts of a set.
      if (at > first && places[at - 1] === hit) continue;
      for (let k = this.placeCount++; k > at; k--) places[k] = places[k - 1] as number;
      places[at] = hit;
    }
  }
}
