/**
 * Words of a text with their offsets. The words are folded (case, possessives, invisible
 * characters, typographic apostrophes); the offsets always index the source text, so that nothing
 * folding does can move a mark.
 */
export interface Tokens {
  text: string;
  /** Folded words. */
  words: string[];
  /** Source offsets of each word, `[starts[i], ends[i])`. */
  starts: number[];
  ends: number[];
}

/**
 * Dotted abbreviations ("U.S."), numbers with separators ("1,600"), and words with an inner
 * apostrophe. Soft hyphens, zero-width characters and combining marks belong to the word they
 * stand in. Hyphens part words: "long-range" and "long range" are the same two words.
 */
const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*(?:['’][\p{L}\p{M}]+)*/gu;

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const NOT_ASCII = /[^\0-\x7f]/;
/** "it's" keeps its verb; "Ukraine's" loses its possessive. */
const CONTRACTED = /^(?:it|that|he|she|there|here|what|who|let|where)'s$/;

/** `shouted`: the text is all capitals, where "US" may be the pronoun; by default its letters tell. */
export function tokenize(text: string, shouted = !/\p{Ll}/u.test(text)): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    words.push(fold(raw, shouted));
    starts.push(match.index);
    ends.push(match.index + raw.length);
  }
  return { text, words, starts, ends };
}

function fold(raw: string, shouted: boolean): string {
  let word = raw;
  if (NOT_ASCII.test(word)) word = word.replace(INVISIBLE, "").replace(/’/g, "'").normalize("NFKC");
  if (word.endsWith(".")) word = word.replace(/\./g, "");
  // Only capitals tell the country from the pronoun; "u.s." is its folded form.
  if (word === "US" || word === "US's") return shouted ? "us" : "u.s.";
  word = word.toLowerCase();
  if (word.endsWith("'s") && !CONTRACTED.test(word)) return word.slice(0, -2);
  return word;
}
