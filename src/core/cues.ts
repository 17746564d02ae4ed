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
  // Neither `for … of` nor patterns here: cold, their iterators cost as much as the search.
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i] as Cue;
    if (hasLetters(cue[0], lower) && cue[1].test(text)) return true;
  }
  return false;
}

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
