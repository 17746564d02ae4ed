/** From a block of text to the concepts in it: phrases and descriptions. */
import type { Block } from "./article.ts";
import type { Span } from "./finding.ts";
import { addHit, firstHits, type Hits } from "./hits.ts";
import { at } from "./numbers.ts";
import type { Pack } from "./pack.ts";
import { quotesOf } from "./quotes.ts";
import { scan } from "./scan.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { type Tokens, tokenize } from "./tokens.ts";

/** A block with everything found in it. */
export interface ReadBlock {
  block: Block;
  /** The first block of its section: what stands before that is of another article. */
  section: number;
  tokens: Tokens;
  sentences: Sentence[];
  /**
   * Phrases and resolved descriptions. Concepts that frames make up are not here: `Placed` adds them, for one sentence at
   * a time.
   */
  hits: Hits;
  /** Found when a match first needs them: `quotesIn`. */
  quotes: Span[] | null;
}

/** Which of the things that a description may stand for it means. */
interface Meaning {
  /** Its place among `referents.items`. */
  item: number;
  /** More than one of them has been named. */
  isContested: boolean;
}

/** In how many blocks, its own the last, a pronoun's meaning may have been named: many are of one sentence. */
const PRONOUN_REACH = 3;

/** Reads the blocks of one article in order: what "the chancellor" means depends on what came before. */
export class BlockReader {
  /** When each kind was last named, by a running count; 0 for never. */
  private readonly named: Int32Array;
  private count = 0;
  /** The counts at which this block and those before it began, up to as many as a pronoun reaches back. */
  private readonly began: number[] = [];

  constructor(private readonly pack: Pack) {
    this.named = new Int32Array(pack.numbers.kindFirst.length);
  }

  /** The next block of an article; `section` is the number of its section's first block. */
  read(block: Block, section = 0): ReadBlock {
    const { pack } = this;
    const tokens = tokenize(ofTwoBytes(block.text), pack.vocabulary);
    // A headline opens another article on an endless page.
    if (block.kind === "headline") this.named.fill(0);
    this.began.push(this.count);
    if (this.began.length > PRONOUN_REACH) this.began.shift();
    const hits = this.resolve(scan(tokens, pack));
    const sentences = hits.kind.length > 0 ? sentencesOf(tokens) : [];
    return { block, section, tokens, sentences, hits, quotes: null };
  }

  /**
   * Gives descriptions their meaning, as a hit beside their own: of what they may stand for, the one
   * named last; where none was, the only one there is. A description that could be several means nothing,
   * and so does one that could be any of several named long before.
   */
  private resolve(found: Hits): Hits {
    const { named } = this;
    const { first, items } = this.pack.referents;
    const { ownKind, referentBefore, referentAfter } = this.pack.numbers;
    // Most blocks have no description to resolve: theirs are the hits as they were found.
    let hits = found;
    for (let h = 0; h < found.kind.length; h++) {
      const kind = found.kind[h] as number;
      const from = found.from[h] as number;
      const to = found.to[h] as number;
      const meaning = first[kind] === first[kind + 1] ? null : this.meaningOf(kind);
      named[kind] = ++this.count;
      if (hits !== found) addHit(hits, kind, from, to);
      if (meaning === null) continue;
      if (hits === found) hits = firstHits(found, h + 1);
      const { item, isContested } = meaning;
      const own = at(ownKind, at(items, item));
      // Said again and again, "the missiles" of two would stay those named last for ever.
      if (!isContested) named[own] = ++this.count;
      addHit(hits, own, from + at(referentBefore, item), to - at(referentAfter, item));
    }
    return hits;
  }

  /** What a description means here; null for nothing. */
  private meaningOf(description: number): Meaning | null {
    const { first, items } = this.pack.referents;
    const { referentBefore, referentAfter } = this.pack.numbers;
    const start = at(first, description);
    const end = at(first, description + 1);
    // Of "fire [them]" only the word in brackets refers: such a description is a pronoun, and reaches less far back.
    const isPronoun = at(referentBefore, start) + at(referentAfter, start) > 0;
    const near = this.began[0] ?? 0;
    let last = isPronoun ? near : 0;
    let meant = end - start === 1 && !isPronoun ? start : -1;
    let named = 0;
    for (let k = start; k < end; k++) {
      const when = this.lastNamed(at(items, k));
      if (when > 0) named++;
      if (when > last) {
        last = when;
        meant = k;
      }
    }
    const isContested = named > 1;
    return meant < 0 || (isContested && last <= near) ? null : { item: meant, isContested };
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

/** The quotations of a block, looked for once. */
export function quotesIn(block: ReadBlock): readonly Span[] {
  block.quotes ??= quotesOf(block.tokens.text);
  return block.quotes;
}

/**
 * The same text as engines keep one with curly quotation marks: they compile an expression once for such
 * texts and once more for texts of one byte a character, and an article has both.
 */
function ofTwoBytes(text: string): string {
  return `${text}’`.slice(0, -1);
}
