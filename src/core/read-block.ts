/** From a block of text to the concepts in it: phrases, descriptions, and what frames make up. */
import { Presence } from "./anchored.ts";
import type { Block } from "./article.ts";
import { type FrameMatch, hitsUpTo, matchFrame } from "./frames.ts";
import { at, rowIsEmpty } from "./numbers.ts";
import { type Pack, UNORDERED } from "./pack.ts";
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
  readonly presence: Presence;
  /** When each kind was last named, by a running count; 0 for never. */
  private readonly named: Int32Array;
  private count = 0;

  constructor(private readonly pack: Pack) {
    this.presence = new Presence(pack);
    this.named = new Int32Array(pack.numbers.kindFirst.length);
  }

  read(block: Block): ReadBlock {
    const { pack } = this;
    const tokens = tokenize(block.text, pack.vocabulary);
    // A headline opens another article on an endless page.
    if (block.kind === "headline") this.named.fill(0);
    let hits = this.resolve(scan(tokens, pack));
    const sentences = hits.kind.length > 0 ? sentencesOf(tokens) : [];
    for (let level = 1; level <= pack.levels; level++) hits = this.make(hits, sentences, level);
    return { block, tokens, sentences, hits, quotes: null };
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

  /** Adds the concepts that frames of a level make up. */
  private make(hits: Hits, sentences: Sentence[], level: number): Hits {
    const { pack, presence } = this;
    const { frameTarget, frameFlags, ownKind } = pack.numbers;
    const made: Hits = { kind: [], from: [], to: [] };
    let from = 0;
    for (const { to } of sentences) {
      const range = hitsUpTo(hits, from, to);
      from = range.to;
      for (const frame of presence.makers(hits, range, level)) {
        const kind = at(ownKind, at(frameTarget, frame));
        const once = (at(frameFlags, frame) & UNORDERED) !== 0;
        let match = matchFrame(frame, hits, range, pack, null);
        while (match) {
          const span = spanOf(match, hits);
          made.kind.push(kind);
          made.from.push(span.from);
          made.to.push(span.to);
          const next = (match.filled[0] as number) + 1;
          match = once ? null : matchFrame(frame, hits, range, pack, null, next);
        }
      }
    }
    return made.kind.length === 0 ? hits : merged(hits, made);
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

/** All hits by first token. */
function merged(hits: Hits, made: Hits): Hits {
  const kind = [...hits.kind, ...made.kind];
  const from = [...hits.from, ...made.from];
  const to = [...hits.to, ...made.to];
  const order = from.map((_, h) => h).sort((a, b) => (from[a] as number) - (from[b] as number));
  return {
    kind: order.map((h) => kind[h] as number),
    from: order.map((h) => from[h] as number),
    to: order.map((h) => to[h] as number),
  };
}
