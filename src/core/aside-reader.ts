/** Reads sentences as if their asides were not there: "NATO, the ambassador said on Monday, forbids it". */
import { asidesIn } from "./asides.ts";
import type { FrameMatch } from "./frames.ts";
import { at } from "./numbers.ts";
import { type Pack, WINDOWS } from "./pack.ts";
import { type HitRange, Placed } from "./placed.ts";
import type { ReadBlock } from "./read-block.ts";
import type { Hits } from "./scan.ts";
import { clausesOf, type Sentence } from "./sentences.ts";
import type { Tokens } from "./tokens.ts";

/** One serves a whole article. */
export class AsideReader {
  /** Made for the first aside: most articles have few. */
  private placed: Placed | null = null;
  /** Half-open ranges of tokens that are left out. */
  private cuts: HitRange[] = [];
  private clauses: number[] | null = null;
  private tokens: Tokens | null = null;
  private sentence: Sentence | null = null;

  constructor(private readonly pack: Pack) {}

  /** Turns to a sentence and its hits; false where it has no aside. */
  turnTo({ tokens, hits }: ReadBlock, sentence: Sentence, own: HitRange): boolean {
    this.cuts = cutsOf(tokens, sentence);
    if (this.cuts.length === 0) return false;
    this.clauses = null;
    this.tokens = tokens;
    this.sentence = sentence;
    const left: Hits = { kind: [], from: [], to: [] };
    for (let h = own.from; h < own.to; h++) {
      const from = hits.from[h] as number;
      const to = hits.to[h] as number;
      if (this.cuts.some((cut) => from < cut.to && to > cut.from)) continue;
      const shift = this.before(from);
      left.kind.push(hits.kind[h] as number);
      left.from.push(from - shift);
      left.to.push(to - shift);
    }
    this.placed ??= new Placed(this.pack);
    this.placed.enter(left, { from: 0, to: left.kind.length });
    return true;
  }

  /** The first match of a frame in what is left, in tokens of the text itself. */
  match(frame: number): FrameMatch | null {
    const { placed } = this;
    const name = WINDOWS[at(this.pack.numbers.frameWindow, frame)];
    if (!placed || name === "two sentences" || !placed.canFill(frame, null)) return null;
    const clauses = name === "clause" ? this.clausesLeft() : null;
    const filled = placed.matcher.match(frame, clauses);
    const { kind, from, to } = placed;
    return (
      filled && {
        frame,
        slots: filled.map((hit) => {
          if (hit < 0) return null;
          const start = this.restored(from[hit] as number);
          // A slot that frames made up may reach over the aside.
          const end = this.restored((to[hit] as number) - 1) + 1;
          return { kind: kind[hit] as number, from: start, to: end };
        }),
      }
    );
  }

  private clausesLeft(): { of: number[]; base: number } | null {
    const { tokens, sentence, cuts } = this;
    if (!tokens || !sentence) return null;
    const base = sentence.from;
    this.clauses ??= clausesOf(tokens, sentence).filter(
      (_, i) => !cuts.some((cut) => i + base >= cut.from && i + base < cut.to),
    );
    return { of: this.clauses, base };
  }

  /** How many tokens are left out before one of the text. */
  private before(token: number): number {
    let count = 0;
    for (const cut of this.cuts) if (cut.to <= token) count += cut.to - cut.from;
    return count;
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
