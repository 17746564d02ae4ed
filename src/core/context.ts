/** The guards of a frame: words beside the match and what the article is about. */
import { hitsWithin } from "./frames.ts";
import { at } from "./numbers.ts";
import type { Pack } from "./pack.ts";
import { type HitRange, Placed } from "./placed.ts";
import type { ReadBlock } from "./read-block.ts";

/** A sentence by its place: block and number in the block. */
export interface Place {
  b: number;
  s: number;
}

/** How many paragraphs back a definite description may refer. */
const RIVAL_REACH = 2;

/** What the frames of one article may ask of the words around a match. */
export class Context {
  /** How often each kind stands in a section, by the section's first block. */
  private readonly counts = new Map<number, Int32Array>();

  /** Whether a block names a concept of a set, by both. */
  private readonly named = new Map<string, boolean>();
  private readonly placed: Placed;

  constructor(
    /** Those that are read so far: the one at hand and all before it. */
    private readonly blocks: readonly ReadBlock[],
    /** Has the others read as well: what an article is about, all of it tells. */
    private readonly readAll: () => void,
    /** The first block of each block's section: a headline begins one. */
    private readonly sections: readonly number[],
    private readonly pack: Pack,
  ) {
    this.placed = new Placed(pack);
  }

  allows(frame: number, { b, s }: Place, own: HitRange): boolean {
    const { frameUnless, frameUnlessNear, frameDominant } = this.pack.numbers;
    const read = this.blocks[b];
    const sentence = read?.sentences[s];
    if (!read || !sentence) return false;
    const unless = at(frameUnless, frame);
    if (unless !== 0 && this.placed.enter(read.hits, own).has(unless)) return false;
    const near = at(frameUnlessNear, frame);
    if (near !== 0) {
      const before = read.sentences[s - 1] ?? sentence;
      const after = read.sentences[s + 1] ?? sentence;
      const around = hitsWithin(read.hits, before.from, after.to);
      if (this.placed.enter(read.hits, around).has(near)) return false;
    }
    const dominant = at(frameDominant, frame);
    return dominant === 0 || (!this.isRivalled(near, b) && this.isDominant(dominant, near, b));
  }

  /** True where a paragraph close by names a rival: "the Baltic nation" may well be that one. */
  private isRivalled(rivals: number, b: number): boolean {
    if (rivals === 0) return false;
    for (let i = Math.max(0, b - RIVAL_REACH); i <= b; i++) {
      if (this.isNamedInBlock(rivals, i)) return true;
    }
    return false;
  }

  private isNamedInBlock(set: number, b: number): boolean {
    const key = `${set} ${b}`;
    const known = this.named.get(key);
    if (known !== undefined) return known;
    const hits = this.blocks[b]?.hits;
    const whole = { from: 0, to: hits?.kind.length ?? 0 };
    const named = hits !== undefined && this.placed.enter(hits, whole).has(set);
    this.named.set(key, named);
    return named;
  }

  /**
   * An article is mostly about a concept that it names at least twice, and more often than all the
   * frame's rivals (`unlessNear`) together.
   */
  private isDominant(set: number, rivals: number, b: number): boolean {
    const named = this.usesInSection(set, b);
    return named >= 2 && (rivals === 0 || named > this.usesInSection(rivals, b));
  }

  /** How often the section of a block names concepts of a set. */
  private usesInSection(set: number, b: number): number {
    const { setFirst, setItems, holderFirst, holderItems } = this.pack.numbers;
    const counts = this.countsIn(this.sections[b] ?? 0);
    let uses = 0;
    for (let i = at(setFirst, set); i < at(setFirst, set + 1); i++) {
      const concept = at(setItems, i);
      for (let k = at(holderFirst, concept); k < at(holderFirst, concept + 1); k++) {
        uses += counts[at(holderItems, k)] as number;
      }
    }
    return uses;
  }

  /** How often each kind stands in a section; counted once for each section. */
  private countsIn(section: number): Int32Array {
    const known = this.counts.get(section);
    if (known) return known;
    this.readAll();
    const counts = new Int32Array(this.pack.numbers.kindFirst.length);
    for (let i = section; i < this.blocks.length && this.sections[i] === section; i++) {
      for (const kind of this.blocks[i]?.hits.kind ?? [])
        counts[kind] = (counts[kind] as number) + 1;
    }
    this.counts.set(section, counts);
    return counts;
  }
}
