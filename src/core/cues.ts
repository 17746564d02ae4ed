/**
 * Words around a match that tell how it is meant, each an expression with letters of which all its
 * matches have some. An expression takes up to milliseconds before it first runs, and a content script
 * starts cold on each page: one is run only where its letters stand.
 */
export type Cue = readonly [letters: string | readonly string[], expression: RegExp];

/** True where one of the cues stands in a text. */
export function hasCue(cues: readonly Cue[], text: string): boolean {
  if (text.trim() === "") return false;
  const lower = text.toLowerCase();
  const isLong = cues.length > FEW;
  if (isLong) noteThrees(lower);
  // Neither `for … of` nor patterns here: cold, their iterators cost as much as the search.
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i] as Cue;
    if (isLong ? mayHave(cue[0], lower) : hasLetters(cue[0], lower)) {
      if (cue[1].test(text)) return true;
    }
  }
  return false;
}

/** A list longer than this is worth a look at the text of its own. */
const FEW = 12;
/** For each run of three characters, by a hash, the last turn in which a text had it. */
const THREES = new Int32Array(1 << 12);
let turn = 0;

const hashOfThree = (text: string, i: number): number =>
  (text.charCodeAt(i) * 289 + text.charCodeAt(i + 1) * 17 + text.charCodeAt(i + 2)) & 4095;

/** Notes what runs of three characters a text has: most cues need not be searched for then. */
function noteThrees(lower: string): void {
  turn++;
  for (let i = lower.length - 3; i >= 0; i--) THREES[hashOfThree(lower, i)] = turn;
}

/** The same as `hasLetters`, for the text noted last. */
function mayHave(letters: Cue[0], lower: string): boolean {
  if (typeof letters === "string") return hasNoted(letters, lower);
  for (let i = 0; i < letters.length; i++) if (hasNoted(letters[i] as string, lower)) return true;
  return false;
}

const hasNoted = (letters: string, lower: string): boolean =>
  (letters.length < 3 || THREES[hashOfThree(letters, 0)] === turn) && lower.includes(letters);

/** True where a cue stands in a text. */
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
