/** From a block of text to the concepts in it: phrases, descriptions, and what frames make up. */
import { Presence } from "./anchored.ts";
import type { Block } from "./article.ts";
import { type FrameMatch, hitsWithin, matchFrame } from "./frames.ts";
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
  uses: Map<number, number> | null;
}

/** Reads the blocks of one article in order: what "the chancellor" means depends on what came before. */
export class BlockReader {
  readonly presence: Presence;
  /** When each concept was last named, by a running count; 0 for never. */
  private readonly named: Int32Array;
  private count = 0;

  constructor(private readonly pack: Pack) {
    this.presence = new Presence(pack);
    this.named = new Int32Array(pack.glosses.length);
  }

  read(block: Block): ReadBlock {
    const { pack } = this;
    const tokens = tokenize(block.text, pack.vocabulary);
    // A headline opens another article on an endless page.
    if (block.kind === "headline") this.named.fill(0);
    let hits = this.resolve(scan(tokens, pack));
    const sentences = hits.concept.length > 0 ? sentencesOf(tokens) : [];
    for (let level = 1; level <= pack.levels; level++) hits = this.make(hits, sentences, level);
    return { block, tokens, sentences, hits, quotes: null, uses: null };
  }

  /**
   * Gives descriptions their meaning: of what they may stand for, the one named last; where none was,
   * the only one there is. A description that could be several means nothing.
   */
  private resolve(hits: Hits): Hits {
    const { referents } = this.pack;
    let resolved: Hits | null = null;
    for (let h = 0; h < hits.concept.length; h++) {
      const concept = hits.concept[h] as number;
      if (rowIsEmpty(referents, concept)) {
        this.named[concept] = ++this.count;
        if (resolved) push(resolved, concept, hits.from[h] as number, hits.to[h] as number);
        continue;
      }
      resolved ??= firstOf(hits, h);
      const meant = this.meant(concept);
      if (meant >= 0) this.add(resolved, meant, hits.from[h] as number, hits.to[h] as number);
    }
    return resolved ?? hits;
  }

  /** A concept found otherwise than by its words, and with it the concepts that include it. */
  private add(hits: Hits, concept: number, from: number, to: number): void {
    const { first, items } = this.pack.wider;
    push(hits, concept, from, to);
    for (let k = at(first, concept); k < at(first, concept + 1); k++) {
      push(hits, at(items, k), from, to);
    }
  }

  private meant(description: number): number {
    const { first, items } = this.pack.referents;
    const start = at(first, description);
    const end = at(first, description + 1);
    let last = 0;
    let meant = end - start === 1 ? at(items, start) : -1;
    for (let k = start; k < end; k++) {
      const when = this.named[at(items, k)] as number;
      if (when > last) {
        last = when;
        meant = at(items, k);
      }
    }
    return meant;
  }

  /** Adds the concepts that frames of a level make up. */
  private make(hits: Hits, sentences: Sentence[], level: number): Hits {
    const { pack, presence } = this;
    const made: Hits = { concept: [], from: [], to: [] };
    for (const { from, to } of sentences) {
      const range = hitsWithin(hits, from, to);
      presence.enter(hits, range);
      for (const frame of presence.frames(hits, range, pack.makers, level)) {
        const concept = at(pack.numbers.frameTarget, frame);
        const once = (at(pack.numbers.frameFlags, frame) & UNORDERED) !== 0;
        let match = matchFrame(frame, hits, range, pack, null);
        while (match) {
          const { from, to } = spanOf(match, hits);
          this.add(made, concept, from, to);
          const next = (match.filled[0] as number) + 1;
          match = once ? null : matchFrame(frame, hits, range, pack, null, next);
        }
      }
    }
    return made.concept.length === 0 ? hits : merged(hits, made);
  }
}

function push(hits: Hits, concept: number, from: number, to: number): void {
  hits.concept.push(concept);
  hits.from.push(from);
  hits.to.push(to);
}

function firstOf({ concept, from, to }: Hits, count: number): Hits {
  return { concept: concept.slice(0, count), from: from.slice(0, count), to: to.slice(0, count) };
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
  const concept = [...hits.concept, ...made.concept];
  const from = [...hits.from, ...made.from];
  const to = [...hits.to, ...made.to];
  const order = from.map((_, h) => h).sort((a, b) => (from[a] as number) - (from[b] as number));
  return {
    concept: order.map((h) => concept[h] as number),
    from: order.map((h) => from[h] as number),
    to: order.map((h) => to[h] as number),
  };
}
