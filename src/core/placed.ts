import type { Pack } from "./pack.ts";
import type { Hits } from "./scan.ts";

/** The hits of a text that lie in a range of tokens: `hits[from..to)`. */
export interface HitRange {
  from: number;
  to: number;
}

/**
 * The hits of a sentence, and where among them each set of concepts stands. Its frames ask for the same
 * sets again and again: each is looked up once, and the search for a frame then goes from place to place.
 */
export class Placed implements Hits {
  /** The hits; those added later stand behind the others, whatever their place in the text. */
  readonly kind: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
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
  private look = 0;
  /** Set → the look at which it was last asked for, and where its places are. */
  private readonly known: Int32Array;
  private readonly firstPlace: Int32Array;
  private readonly endPlace: Int32Array;

  constructor(private readonly pack: Pack) {
    const concepts = pack.glosses.length;
    const sets = pack.numbers.setFirst.length;
    this.lastEntry = new Int32Array(concepts);
    this.known = new Int32Array(sets);
    this.firstPlace = new Int32Array(sets);
    this.endPlace = new Int32Array(sets);
  }

  /** Turns to other hits: hit 0 here is the first of the range. */
  enter(hits: Hits, range: HitRange): this {
    this.count = 0;
    this.placeCount = 0;
    this.firstEntry = this.nextEntry;
    this.look++;
    for (let h = range.from; h < range.to; h++) {
      this.append(hits.kind[h] as number, hits.from[h] as number, hits.to[h] as number);
    }
    return this;
  }

  /** Adds hits that were made up of those that are here. */
  add(made: Hits): void {
    for (let m = 0; m < made.kind.length; m++) {
      this.append(made.kind[m] as number, made.from[m] as number, made.to[m] as number);
    }
    this.look++;
  }

  private append(kind: number, from: number, to: number): void {
    const { lastEntry, entryHit, entryBefore, firstEntry } = this;
    const { kindFirst, kindItems } = this.pack.numbers;
    const hit = this.count++;
    this.kind[hit] = kind;
    this.from[hit] = from;
    this.to[hit] = to;
    const end = kindFirst[kind + 1] as number;
    let entry = this.nextEntry;
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

  /** True where hit `a` stands behind hit `b`; of two that begin at one word, the one added later. */
  isBehind(a: number, b: number): boolean {
    const apart = (this.from[a] as number) - (this.from[b] as number);
    return apart > 0 || (apart === 0 && a > b);
  }

  private lookUp(set: number): void {
    const { setFirst, setItems } = this.pack.numbers;
    const first = this.placeCount;
    const end = setFirst[set + 1] as number;
    for (let k = setFirst[set] as number; k < end; k++) {
      const entry = this.lastEntry[setItems[k] as number] as number;
      if (entry >= this.firstEntry) this.addPlaces(entry, first);
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

  /** All hits by their place in the text. */
  inOrder(): Hits {
    const order: number[] = [];
    for (let h = 0; h < this.count; h++) {
      let at = h;
      while (at > 0 && this.isBehind(order[at - 1] as number, h)) at--;
      for (let k = h; k > at; k--) order[k] = order[k - 1] as number;
      order[at] = h;
    }
    return {
      kind: order.map((h) => this.kind[h] as number),
      from: order.map((h) => this.from[h] as number),
      to: order.map((h) => this.to[h] as number),
    };
  }
}
