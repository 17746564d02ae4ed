/** The guards of a frame: words beside the match and what the article is about. */
import type { FrameMatch } from "./frames.ts";
import { hitsWithin } from "./hits.ts";
import { at } from "./numbers.ts";
import type { Pack } from "./pack.ts";
import { Placed } from "./placed.ts";
import type { ReadBlock } from "./read-block.ts";
import { clausesOf } from "./sentences.ts";

/** Where a sentence stands: the numbers of its block and of the sentence in that. */
export interface SentencePlace {
  block: number;
  sentence: number;
}

/** How many paragraphs back a rival may have been named for a description to mean it. */
const RIVAL_REACH = 2;

/** What the frames of one article may ask of the words around a match. */
export class Guards {
  /** How often words name each concept in a section, by the section's first block. */
  private readonly counts = new Map<number, Int32Array>();
  /** How often a set that frames make up is named in a section. Key: set and section. */
  private readonly made = new Map<string, number>();

  /** Whether a block names a concept of a set. Key: set and block. */
  private readonly named = new Map<string, boolean>();
  private readonly placed: Placed;

  constructor(
    /** Those that are read so far: the one at hand and all before it. */
    private readonly blocks: readonly ReadBlock[],
    /** Has the others read as well: what an article is about, all of it tells. */
    private readonly readAll: () => void,
    private readonly pack: Pack,
  ) {
    this.placed = new Placed(pack);
  }

  /** True where no guard of a frame silences its match in a sentence; `own` are the hits of that. */
  allow(match: FrameMatch, place: SentencePlace, own: Placed): boolean {
    const { frame } = match;
    const { block: b, sentence: s } = place;
    const { frameUnless, frameUnlessInClause, frameUnlessNear, frameDominant } = this.pack.numbers;
    const unless = at(frameUnless, frame);
    if (unless !== 0 && own.has(unless)) return false;
    const inClause = at(frameUnlessInClause, frame);
    if (inClause !== 0 && this.isInClauseOf(match, inClause, place, own)) return false;
    const near = at(frameUnlessNear, frame);
    if (near !== 0 && (own.has(near) || this.isNamedIn(near, b, s - 1))) return false;
    if (near !== 0 && this.isNamedIn(near, b, s + 1)) return false;
    const dominant = at(frameDominant, frame);
    return dominant === 0 || (!this.isRivalled(near, b) && this.isDominant(dominant, near, b));
  }

  /** True where a hit of the set stands in a clause that the match stands in, or between two of them. */
  private isInClauseOf(
    { slots }: FrameMatch,
    set: number,
    { block, sentence: s }: SentencePlace,
    own: Placed,
  ): boolean {
    const read = this.blocks[block];
    const sentence = read?.sentences[s];
    if (!read || !sentence || !own.has(set)) return false;
    const clauses = clausesOf(read.tokens, sentence);
    const clauseAt = (token: number) => clauses[token - sentence.from] ?? clauses.length;
    const filled = slots.filter((slot) => slot !== null);
    const first = Math.min(...filled.map(({ from }) => clauseAt(from)));
    const last = Math.max(...filled.map(({ to }) => clauseAt(to - 1)));
    for (let k = own.first(set); k < own.end(set); k++) {
      const clause = clauseAt(own.from[own.places[k] as number] as number);
      if (clause >= first && clause <= last) return true;
    }
    return false;
  }

  private isNamedIn(set: number, b: number, s: number): boolean {
    return this.sentence(b, s)?.has(set) ?? false;
  }

  /** The hits of a sentence, until another is asked for. */
  private sentence(b: number, s: number): Placed | null {
    const read = this.blocks[b];
    const sentence = read?.sentences[s];
    if (!read || !sentence) return null;
    return this.placed.enter(read.hits, hitsWithin(read.hits, sentence.from, sentence.to));
  }

  /** True where a paragraph close by names a rival: "the Baltic nation" may well be that one. */
  private isRivalled(rivals: number, b: number): boolean {
    if (rivals === 0) return false;
    const section = this.sectionOf(b);
    for (let i = Math.max(section, b - RIVAL_REACH); i <= b; i++) {
      if (this.isNamedInBlock(rivals, i)) return true;
    }
    return false;
  }

  private isNamedInBlock(set: number, b: number): boolean {
    const key = `${set} ${b}`;
    const known = this.named.get(key);
    if (known !== undefined) return known;
    const sentences = this.blocks[b]?.sentences ?? [];
    const named = sentences.some((_, s) => this.isNamedIn(set, b, s));
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
    const { setFirst, setItems, makingFirst } = this.pack.numbers;
    const section = this.sectionOf(b);
    if (at(makingFirst, set) !== at(makingFirst, set + 1)) return this.madeInSection(set, section);
    const counts = this.countsIn(section);
    let uses = 0;
    for (let i = at(setFirst, set); i < at(setFirst, set + 1); i++) {
      uses += counts[at(setItems, i)] as number;
    }
    return uses;
  }

  /** Counted once for each section. */
  private countsIn(section: number): Int32Array {
    const known = this.counts.get(section);
    if (known) return known;
    const { kindFirst, kindItems } = this.pack.numbers;
    const kinds = new Int32Array(kindFirst.length);
    for (const b of this.blocksOf(section)) {
      const kind = this.blocks[b]?.hits.kind ?? [];
      for (let h = 0; h < kind.length; h++) {
        const of = kind[h] as number;
        kinds[of] = (kinds[of] as number) + 1;
      }
    }
    const counts = new Int32Array(this.pack.glosses.length);
    kinds.forEach((count, kind) => {
      const end = count > 0 ? at(kindFirst, kind + 1) : 0;
      for (let k = at(kindFirst, kind); k < end; k++) {
        counts[at(kindItems, k)] = (counts[at(kindItems, k)] as number) + count;
      }
    });
    this.counts.set(section, counts);
    return counts;
  }

  /** The same for a set with concepts that frames make up: each sentence is asked. */
  private madeInSection(set: number, section: number): number {
    const key = `${set} ${section}`;
    let uses = this.made.get(key);
    if (uses !== undefined) return uses;
    uses = 0;
    for (const b of this.blocksOf(section)) {
      const sentences = this.blocks[b]?.sentences ?? [];
      for (let s = 0; s < sentences.length; s++) uses += this.sentence(b, s)?.uses(set) ?? 0;
    }
    this.made.set(key, uses);
    return uses;
  }

  private sectionOf(b: number): number {
    return this.blocks[b]?.section ?? 0;
  }

  /** The numbers of a section's blocks; all of the article is read by then. */
  private blocksOf(section: number): number[] {
    this.readAll();
    let end = section;
    while (this.blocks[end]?.section === section) end++;
    return Array.from({ length: end - section }, (_, i) => section + i);
  }
}
