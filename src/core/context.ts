/** The guards of a frame: words beside the match and what the article is about. */
import { type HitRange, hitsWithin } from "./frames.ts";
import { at, rowHas } from "./numbers.ts";
import type { Pack } from "./pack.ts";
import type { ReadBlock } from "./read-block.ts";
import type { Hits } from "./scan.ts";

/** A sentence by its place: block and number in the block. */
export interface Place {
  b: number;
  s: number;
}

/** How many paragraphs back a definite description may refer. */
const RIVAL_REACH = 2;

/** What the frames of one article may ask of the words around a match. */
export class Context {
  /** How often each concept is named in a section, by the section's first block. */
  private readonly uses = new Map<number, ReadonlyMap<number, number>>();

  constructor(
    private readonly blocks: readonly ReadBlock[],
    /** The first block of each block's section: a headline begins one. */
    private readonly sections: readonly number[],
    private readonly pack: Pack,
  ) {}

  allows(frame: number, { b, s }: Place, own: HitRange): boolean {
    const { frameUnless, frameUnlessNear, frameDominant } = this.pack.numbers;
    const read = this.blocks[b];
    const sentence = read?.sentences[s];
    if (!read || !sentence) return false;
    const unless = at(frameUnless, frame);
    if (unless !== 0 && this.holds(read.hits, own, unless)) return false;
    const near = at(frameUnlessNear, frame);
    if (near !== 0) {
      const before = read.sentences[s - 1] ?? sentence;
      const after = read.sentences[s + 1] ?? sentence;
      if (this.holds(read.hits, hitsWithin(read.hits, before.from, after.to), near)) return false;
    }
    const dominant = at(frameDominant, frame);
    return dominant === 0 || (!this.isRivalled(near, b) && this.isDominant(dominant, near, b));
  }

  private holds(hits: Hits, range: HitRange, set: number): boolean {
    for (let h = range.from; h < range.to; h++) {
      if (rowHas(this.pack.sets, set, hits.concept[h] as number)) return true;
    }
    return false;
  }

  /** True where a paragraph close by names a rival: "the Baltic nation" may well be that one. */
  private isRivalled(rivals: number, b: number): boolean {
    if (rivals === 0) return false;
    for (let i = Math.max(0, b - RIVAL_REACH); i <= b; i++) {
      if (this.sum(this.usesInBlock(i), rivals) > 0) return true;
    }
    return false;
  }

  /**
   * An article is mostly about a concept that it names at least twice, and more often than all the
   * frame's rivals (`unlessNear`) together.
   */
  private isDominant(set: number, rivals: number, b: number): boolean {
    const uses = this.usesInSection(b);
    const named = this.sum(uses, set);
    return named >= 2 && (rivals === 0 || named > this.sum(uses, rivals));
  }

  private sum(uses: ReadonlyMap<number, number>, set: number): number {
    const { first, items } = this.pack.sets;
    let sum = 0;
    for (let k = at(first, set); k < at(first, set + 1); k++) sum += uses.get(at(items, k)) ?? 0;
    return sum;
  }

  /** How often each concept is named in the section of a block; counted once for each section. */
  private usesInSection(b: number): ReadonlyMap<number, number> {
    const section = this.sections[b] ?? 0;
    const known = this.uses.get(section);
    if (known) return known;
    const counted = new Map<number, number>();
    for (let i = section; i < this.blocks.length && this.sections[i] === section; i++) {
      for (const [concept, count] of this.usesInBlock(i)) {
        counted.set(concept, (counted.get(concept) ?? 0) + count);
      }
    }
    this.uses.set(section, counted);
    return counted;
  }

  /** How often each concept is named in a block; counted once. */
  private usesInBlock(b: number): ReadonlyMap<number, number> {
    const read = this.blocks[b];
    if (!read) return new Map();
    if (!read.uses) {
      read.uses = new Map();
      for (const concept of read.hits.concept) {
        read.uses.set(concept, (read.uses.get(concept) ?? 0) + 1);
      }
    }
    return read.uses;
  }
}
