/**
 * What a sentence says by the way between two commas: who says so, or more about what it has named. "NATO, the
 * ambassador said on Monday, forbids it" is matched as if the aside were not there.
 */
import type { FrameMatch } from "./frames.ts";
import { at } from "./numbers.ts";
import { type Pack, WINDOWS } from "./pack.ts";
import { type HitRange, Placed } from "./placed.ts";
import type { ReadBlock } from "./read-block.ts";
import type { Hits } from "./scan.ts";
import { clausesOf, type Sentence } from "./sentences.ts";
import type { Tokens } from "./tokens.ts";

const words = (list: string): Set<string> => new Set(list.split(" "));
const RELATIVE = words("who whom whose which where");
const TELLS = words(
  "said says added adds noted notes wrote writes insisted insists argued argues claimed claims reported reports " +
    "concluded concludes declared declares warned warns stressed stresses maintained maintains explained explains " +
    "contended contends observed observes recalled told",
);
/** "As the minister put it", "as Moscow sees it". */
const PUTS = words("put puts had has says said notes noted sees saw");
/** "In the view of". */
const VIEW = words("view words telling opinion judgement");
/** With these begins what may stand behind the verb: "said on Monday". */
const WHEN = words("on in at to after during last this again later earlier yesterday today");
/** With these begins a clause of its own: the comma before it closes no aside. */
const OPENS = words(
  "while but and or as when although though because since if whereas so which who where after before unless until " +
    "adding saying meaning noting citing with then",
);
/** In characters, and how many words may stand behind the verb. */
const LONGEST = 100;
const MOST_BEHIND = 6;

/** Reads sentences without their asides; one serves a whole article. */
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
  const end = ends[to - 1] ?? 0;
  let token = from;
  let comma = text.indexOf(", ", starts[from] ?? 0);
  for (let next = comma; next >= 0; comma = next) {
    next = text.indexOf(", ", comma + 2);
    if (next < 0 || next >= end) break;
    if (!isAside(text, comma + 2, next)) continue;
    while (token < to && (starts[token] ?? 0) < comma) token++;
    const first = token;
    while (token < to && (starts[token] ?? 0) < next) token++;
    if (token > first) cuts.push({ from: first, to: token });
  }
  return cuts;
}

/** True where what stands between two commas is an aside, and what comes behind goes on with the clause. */
function isAside(text: string, start: number, end: number): boolean {
  const aside = text.slice(start, end);
  if (aside.length > LONGEST || /[;:“”"]/.test(aside)) return false;
  const [behind = ""] = text.slice(end + 2, end + 20).split(" ", 1);
  return !OPENS.has(behind) && (isAbout(aside.split(" ")) || isTelling(aside.split(" ")));
}

function isAbout([first = "", second = "", third = "", ...rest]: readonly string[]): boolean {
  if (RELATIVE.has(first)) return true;
  if (first === "according") return second === "to";
  if (first === "in") return second === "the" && VIEW.has(third) && rest[0] === "of";
  return first === "as" && [third, ...rest].slice(-3).some((word) => PUTS.has(word));
}

/** "The ambassador told reporters on Monday". */
function isTelling(said: readonly string[]): boolean {
  const verb = said.findLastIndex((word) => TELLS.has(word));
  if (verb < 1) return false;
  const behind = said.slice(said[verb] === "told" ? verb + 2 : verb + 1);
  return behind.length <= MOST_BEHIND && (behind.length === 0 || WHEN.has(behind[0] as string));
}
