/** From a block of text to the concepts in it: phrases, descriptions, and what frames make up. */
import { Anchored } from "./anchored.ts";
import type { Block } from "./article.ts";
import { type FrameMatch, FrameMatcher, hitsUpTo } from "./frames.ts";
import { at, rowIsEmpty } from "./numbers.ts";
import { type Pack, UNORDERED } from "./pack.ts";
import { type HitRange, Placed } from "./placed.ts";
import type { Quotes } from "./quotes.ts";
import { type Hits, scan } from "./scan.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { type Tokens, tokenize } from "./tokens.ts";

/** A block with everything found in it. */
export interface ReadBlock {
  block: Block;
  tokens: Tokens;
  sentences: Sentence[];
  hits: Hits;
  /** Filled when a match needs them. */
  quotes: Quotes | null;
}

/** Reads the blocks of one article in order: what "the chancellor" means depends on what came before. */
export class BlockReader {
  readonly anchored: Anchored;
  readonly matcher: FrameMatcher;
  private readonly placed: Placed;
  /** When each kind was last named, by a running count; 0 for never. */
  private readonly named: Int32Array;
  private count = 0;

  constructor(private readonly pack: Pack) {
    this.placed = new Placed(pack);
    this.anchored = new Anchored(pack);
    this.matcher = new FrameMatcher(pack);
    this.named = new Int32Array(pack.numbers.kindFirst.length);
  }

  read(block: Block): ReadBlock {
    const { pack } = this;
    const tokens = tokenize(block.text, pack.vocabulary);
    // A headline opens another article on an endless page.
    if (block.kind === "headline") this.named.fill(0);
    const hits = this.resolve(scan(tokens, pack));
    const sentences = hits.kind.length > 0 ? sentencesOf(tokens) : [];
    return { block, tokens, sentences, hits: this.make(hits, sentences), quotes: null };
  }

  /**
   * Gives descriptions their meaning: of what they may stand for, the one named last; where none was,
   * the only one there is. A description that could be several means nothing.
   */
  private resolve(hits: Hits): Hits {
    const { referents, numbers } = this.pack;
    for (let h = 0; h < hits.kind.length; h++) {
      const kind = hits.kind[h] as number;
      if (!rowIsEmpty(referents, kind)) {
        const meant = this.meant(kind);
        hits.kind[h] = meant < 0 ? 0 : at(numbers.ownKind, meant);
      }
      this.named[hits.kind[h] as number] = ++this.count;
    }
    return hits;
  }

  private meant(description: number): number {
    const { first, items } = this.pack.referents;
    const start = at(first, description);
    const end = at(first, description + 1);
    let last = 0;
    let meant = end - start === 1 ? at(items, start) : -1;
    for (let k = start; k < end; k++) {
      const when = this.lastNamed(at(items, k));
      if (when > last) {
        last = when;
        meant = at(items, k);
      }
    }
    return meant;
  }

  private lastNamed(concept: number): number {
    const { first, items } = this.pack.holders;
    let last = 0;
    for (let k = at(first, concept); k < at(first, concept + 1); k++) {
      last = Math.max(last, this.named[at(items, k)] as number);
    }
    return last;
  }

  /** Adds the concepts that frames make up. */
  private make(hits: Hits, sentences: Sentence[]): Hits {
    let all: Hits | null = null;
    let from = 0;
    for (const { to } of sentences) {
      const range = hitsUpTo(hits, from, to);
      from = range.to;
      const more = this.makeIn(hits, range);
      if (more) all ??= copyOf(hits, 0, range.from);
      if (all) append(all, more ?? copyOf(hits, range.from, range.to));
    }
    return all ?? hits;
  }

  /** The hits of one sentence with the concepts that frames make up; null where they make none. */
  private makeIn(hits: Hits, range: HitRange): Hits | null {
    const { pack, anchored, placed } = this;
    const { makerLevels } = pack.numbers;
    let levels = 0;
    for (let h = range.from; h < range.to; h++)
      levels |= makerLevels[hits.kind[h] as number] as number;
    if (levels === 0) return null;
    const few = placed.enter(hits, range).count;
    for (let level = 1; level <= pack.levels; level++) {
      if ((levels & (1 << level)) === 0) continue;
      const made: Hits = { kind: [], from: [], to: [] };
      for (const frame of anchored.makers(placed, level)) this.runMaker(frame, made);
      for (const kind of made.kind) levels |= makerLevels[kind] as number;
      if (made.kind.length > 0) placed.add(made);
    }
    return placed.count === few ? null : placed.inOrder();
  }

  /** Adds to `made` each place where a frame matches; one in any order matches at its tightest. */
  private runMaker(frame: number, made: Hits): void {
    const { matcher, placed } = this;
    const { frameTarget, frameFlags, ownKind } = this.pack.numbers;
    const once = (at(frameFlags, frame) & UNORDERED) !== 0;
    let match = matcher.match(frame, placed);
    while (match) {
      const { from, to } = spanOf(match, placed);
      made.kind.push(at(ownKind, at(frameTarget, frame)));
      made.from.push(from);
      made.to.push(to);
      match = once ? null : matcher.match(frame, placed, null, match.filled[0]);
    }
  }
}

/** The tokens from the first to the last that fill a slot. */
function spanOf({ filled }: FrameMatch, hits: Hits): { from: number; to: number } {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const hit of filled) {
    if (hit < 0) continue;
    from = Math.min(from, hits.from[hit] as number);
    to = Math.max(to, hits.to[hit] as number);
  }
  return { from, to };
}

function copyOf({ kind, from, to }: Hits, start: number, end: number): Hits {
  return { kind: kind.slice(start, end), from: from.slice(start, end), to: to.slice(start, end) };
}

function append(hits: Hits, more: Hits): void {
  hits.kind.push(...more.kind);
  hits.from.push(...more.from);
  hits.to.push(...more.to);
}
