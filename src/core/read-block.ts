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
    const hits: Hits = { kind: [], from: [], to: [] };
    const add = (kind: number, h: number) => {
      this.named[kind] = ++this.count;
      hits.kind.push(kind);
      hits.from.push(found.from[h] as number);
      hits.to.push(found.to[h] as number);
    };
    for (let h = 0; h < found.kind.length; h++) {
      const kind = found.kind[h] as number;
      const meant = rowIsEmpty(referents, kind) ? -1 : this.meant(kind);
      add(kind, h);
      if (meant >= 0) add(at(numbers.ownKind, meant), h);
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
