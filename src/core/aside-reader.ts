/** Reads sentences as if their asides were not there: "NATO, the ambassador said on Monday, forbids it". */
import { asidesIn } from "./asides.ts";
import type { Clauses, FrameMatch, Slot } from "./frames.ts";
import type { HitRange, Hits } from "./hits.ts";
import { at } from "./numbers.ts";
import { CLAUSE, type Pack, TWO_SENTENCES } from "./pack.ts";
import { Placed } from "./placed.ts";
import type { ReadBlock } from "./read-block.ts";
import { clausesOf, type Sentence } from "./sentences.ts";
import type { Tokens } from "./tokens.ts";

/** One serves a whole article. */
export class AsideReader {
  /** Made for the first aside: most articles have few. */
  private placed: Placed | null = null;

  constructor(private readonly pack: Pack) {}

  /** What is left of a sentence, until the next is read; null where it has no aside. */
  read({ tokens, hits }: ReadBlock, sentence: Sentence, own: HitRange): Remainder | null {
    const cuts = cutsOf(tokens, sentence);
    if (cuts.length === 0) return null;
    this.placed ??= new Placed(this.pack);
    return new Remainder(this.pack, this.placed, cuts, tokens, sentence, hits, own);
  }
}

/** A sentence without its asides. */
export class Remainder {
  private clauses: Clauses | null = null;

  constructor(
    private readonly pack: Pack,
    private readonly placed: Placed,
    /** Half-open ranges of tokens that are left out. */
    private readonly cuts: readonly HitRange[],
    private readonly tokens: Tokens,
    private readonly sentence: Sentence,
    hits: Hits,
    own: HitRange,
  ) {
    const left: Hits = { kind: [], from: [], to: [] };
    for (let h = own.from; h < own.to; h++) {
      const from = hits.from[h] as number;
      const to = hits.to[h] as number;
      if (cuts.some((cut) => from < cut.to && to > cut.from)) continue;
      const shift = this.before(from);
      left.kind.push(hits.kind[h] as number);
      left.from.push(from - shift);
      left.to.push(to - shift);
    }
    placed.enter(left, { from: 0, to: left.kind.length });
  }

  /** The first match of a frame in what is left, in tokens of the text itself. */
  match(frame: number): FrameMatch | null {
    const { placed } = this;
    const within = at(this.pack.numbers.frameWindow, frame);
    if (within === TWO_SENTENCES || !placed.canFill(frame, null)) return null;
    const filled = placed.matcher.match(frame, within === CLAUSE ? this.clausesLeft() : null);
    return filled && { frame, slots: filled.map((hit) => this.restoredSlot(placed.slot(hit))) };
  }

  private clausesLeft(): Clauses {
    const { tokens, sentence, cuts } = this;
    const base = sentence.from;
    this.clauses ??= {
      of: clausesOf(tokens, sentence).filter(
        (_, i) => !cuts.some((cut) => i + base >= cut.from && i + base < cut.to),
      ),
      base,
    };
    return this.clauses;
  }

  /** How many tokens are left out before one of the text. */
  private before(token: number): number {
    let count = 0;
    for (const cut of this.cuts) if (cut.to <= token) count += cut.to - cut.from;
    return count;
  }

  /** A slot that frames made up may reach over the aside. */
  private restoredSlot(slot: Slot | null): Slot | null {
    return slot && { ...slot, from: this.restored(slot.from), to: this.restored(slot.to - 1) + 1 };
  }

  /** The token of the text that a token of what is left stands for. */
  private restored(left: number): number {
    let token = left;
    for (const cut of this.cuts) if (cut.from <= token) token += cut.to - cut.from;
    return token;
  }
}

/** The tokens of a sentence's asides. */
function cutsOf({ text, starts, ends }: Tokens, { from, to }: Sentence): HitRange[] {
  const cuts: HitRange[] = [];
  let token = from;
  const start = starts[from] ?? 0;
  // Of the sentence alone: a page can be one text of megabytes.
  for (const aside of asidesIn(text.slice(start, ends[to - 1] ?? start))) {
    while (token < to && (starts[token] ?? 0) < start + aside.start) token++;
    const first = token;
    while (token < to && (starts[token] ?? 0) < start + aside.end) token++;
    if (token > first) cuts.push({ from: first, to: token });
  }
  return cuts;
}
