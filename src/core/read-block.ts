/** From a block of text to the concepts in it: phrases and descriptions. */
import type { Block } from "./article.ts";
import { at, rowIsEmpty } from "./numbers.ts";
import type { Pack } from "./pack.ts";
import type { Quotes } from "./quotes.ts";
import { type Hits, scan } from "./scan.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { type Tokens, tokenize } from "./tokens.ts";

/** A block with everything found in it. */
export interface ReadBlock {
  block: Block;
  tokens: Tokens;
  sentences: Sentence[];
  /** What its words are; what frames make up of these, `Placed` knows. */
  hits: Hits;
  /** Filled when a match needs them. */
  quotes: Quotes | null;
}

/** Reads the blocks of one article in order: what "the chancellor" means depends on what came before. */
export class BlockReader {
  /** When each kind was last named, by a running count; 0 for never. */
  private readonly named: Int32Array;
  private count = 0;

  constructor(private readonly pack: Pack) {
    this.named = new Int32Array(pack.numbers.kindFirst.length);
  }

  read(block: Block): ReadBlock {
    const { pack } = this;
    const tokens = tokenize(block.text, pack.vocabulary);
    // A headline opens another article on an endless page.
    if (block.kind === "headline") this.named.fill(0);
    const hits = this.resolve(scan(tokens, pack));
    const sentences = hits.kind.length > 0 ? sentencesOf(tokens) : [];
    return { block, tokens, sentences, hits, quotes: null };
  }

  /**
   * Gives descriptions their meaning, as a hit beside their own: of what they may stand for, the one
   * named last; where none was, the only one there is. A description that could be several means nothing.
   */
  private resolve(found: Hits): Hits {
    const { referents, numbers } = this.pack;
    // Most blocks have no description to resolve: theirs are the hits as they were found.
    let hits = found;
    for (let h = 0; h < found.kind.length; h++) {
      const kind = found.kind[h] as number;
      const meant = rowIsEmpty(referents, kind) ? -1 : this.meant(kind);
      this.named[kind] = ++this.count;
      if (hits !== found) addHit(hits, kind, found, h);
      if (meant < 0) continue;
      if (hits === found) hits = firstHits(found, h + 1);
      const own = at(numbers.ownKind, meant);
      this.named[own] = ++this.count;
      addHit(hits, own, found, h);
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
}

/** Adds a hit of a kind that stands where hit `h` of others does. */
function addHit(hits: Hits, kind: number, { from, to }: Hits, h: number): void {
  hits.kind.push(kind);
  hits.from.push(from[h] as number);
  hits.to.push(to[h] as number);
}

/** A copy of the first hits. */
function firstHits({ kind, from, to }: Hits, count: number): Hits {
  return { kind: kind.slice(0, count), from: from.slice(0, count), to: to.slice(0, count) };
}
