/**
 * Words around a match that tell how it is meant. A cue is an expression with plain strings in small letters: whatever
 * it matches holds at least one of them. An expression takes up to milliseconds before it first runs, and a content
 * script starts cold on each page: one is run only where its letters stand.
 */
export type Cue<E extends Expression = RegExp> = readonly [
  letters: string | readonly string[],
  expression: E,
];

/** What tells whether something stands in a text. */
export interface Expression {
  test(text: string): boolean;
}

/**
 * A cue for each of the words that may stand in one place of an expression, in any case. A word is a piece of an
 * expression that begins with letters: up to the first sign that is none these are what a text must have.
 */
export function cuesOf(
  words: readonly string[],
  around: (word: string) => string,
): Cue<Expression>[] {
  return words.map((word) => [lettersOf(word), new Late(() => around(word))]);
}

/** "rumou?r" has "rumo", "den(?:y|ied)" has "den". */
const lettersOf = (word: string): string =>
  word.toLowerCase().replace(/(?:.\?|[^a-zà-ɏ' -]).*$/, "");

/** An expression that is made when it is first asked: of hundreds, a text asks a few. */
class Late implements Expression {
  private expression: RegExp | null = null;

  constructor(private readonly source: () => string) {}

  test(text: string): boolean {
    this.expression ??= new RegExp(this.source(), "i");
    return this.expression.test(text);
  }
}

/** True where one of the cues stands in a text. */
export function hasCue(cues: readonly Cue<Expression>[], text: string): boolean {
  if (text.trim() === "") return false;
  const lower = text.toLowerCase();
  if (cues.length > FEW) return indexOf(cues).stands(text, lower);
  // Neither `for … of` nor patterns here: cold, their iterators cost as much as the search.
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i] as Cue<Expression>;
    if (hasLetters(cue[0], lower) && cue[1].test(text)) return true;
  }
  return false;
}

/** A list longer than this is not asked cue by cue: the text's own letters tell which to ask. */
const FEW = 12;

/** So many hashes of three letters are told apart. */
const HASHES = 1 << 12;

const hashOfThree = (text: string, i: number): number =>
  (text.charCodeAt(i) * 289 + text.charCodeAt(i + 1) * 17 + text.charCodeAt(i + 2)) & (HASHES - 1);

const indexes = new Map<readonly Cue<Expression>[], CueIndex>();

function indexOf(cues: readonly Cue<Expression>[]): CueIndex {
  let index = indexes.get(cues);
  if (!index) {
    index = new CueIndex(cues);
    indexes.set(cues, index);
  }
  return index;
}

/** Cues by the first three of their letters, so that a text costs its length, however many the cues. */
class CueIndex {
  /** A hash of three letters → the last entry with it, from 1; each entry's letters, cue, and the entry before. */
  private readonly last = new Int16Array(HASHES);
  private readonly before = [0];
  private readonly letters = [""];
  private readonly cue = [0];
  /** The cues that have fewer letters. */
  private readonly short: number[] = [];
  /** Counts the texts; and for each cue, the last in which it was asked. */
  private turn = 0;
  private readonly asked: Int32Array;

  constructor(private readonly cues: readonly Cue<Expression>[]) {
    this.asked = new Int32Array(cues.length);
    for (let c = 0; c < cues.length; c++) {
      const [letters] = cues[c] as Cue<Expression>;
      if (typeof letters === "string") this.add(letters, c);
      else for (let i = 0; i < letters.length; i++) this.add(letters[i] as string, c);
    }
  }

  stands(text: string, lower: string): boolean {
    this.turn++;
    for (let k = 0; k < this.short.length; k++) {
      const c = this.short[k] as number;
      if (hasLetters((this.cues[c] as Cue<Expression>)[0], lower) && this.matches(c, text))
        return true;
    }
    for (let i = lower.length - 3; i >= 0; i--) {
      let entry = this.last[hashOfThree(lower, i)] as number;
      for (; entry > 0; entry = this.before[entry] as number) {
        const c = this.cue[entry] as number;
        if (this.asked[c] === this.turn || !lower.startsWith(this.letters[entry] as string, i)) {
          continue;
        }
        if (this.matches(c, text)) return true;
      }
    }
    return false;
  }

  private matches(c: number, text: string): boolean {
    this.asked[c] = this.turn;
    return (this.cues[c] as Cue<Expression>)[1].test(text);
  }

  private add(letters: string, c: number): void {
    if (letters.length < 3) {
      this.short.push(c);
      return;
    }
    const hash = hashOfThree(letters, 0);
    this.before.push(this.last[hash] as number);
    this.last[hash] = this.letters.push(letters) - 1;
    this.cue.push(c);
  }
}

/** True where a cue stands in a text. A global one is for `withoutCue` alone: `test` remembers where it stopped. */
export function isCued(cue: Cue, text: string): boolean {
  return text.trim() !== "" && hasLetters(cue[0], text.toLowerCase()) && cue[1].test(text);
}

/** A text without what a cue finds in it: all of it where the expression is global, else the first. */
export function withoutCue(cue: Cue, text: string): string {
  return hasLetters(cue[0], text.toLowerCase()) ? text.replace(cue[1], "") : text;
}

function hasLetters(letters: Cue[0], lower: string): boolean {
  if (typeof letters === "string") return lower.includes(letters);
  for (let i = 0; i < letters.length; i++) if (lower.includes(letters[i] as string)) return true;
  return false;
}
