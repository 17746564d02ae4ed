/**
 * Words of a text as numbers in a vocabulary, with their offsets. Words are compared folded (case,
 * possessives, invisible characters, typographic apostrophes); the offsets always index the source
 * text, so that nothing folding does can move a mark.
 */
import { HASH_PRIME, HASH_SEED, hashOf, numberOf, type Vocabulary } from "./vocabulary.ts";

export interface Tokens {
  text: string;
  /** All capitals: "US" may be the pronoun. */
  shouted: boolean;
  /** Each word's number in the vocabulary, -1 for a word that no phrase holds. */
  numbers: number[];
  /** Source offsets of each word, `[starts[i], ends[i])`. */
  starts: number[];
  ends: number[];
  /** The words behind which more than one character stands before the next, or a full stop: all that may end a sentence. */
  wide: number[];
}

/**
 * Dotted abbreviations ("U.S."), numbers with separators ("1,600"), and words with an inner
 * apostrophe. Soft hyphens, zero-width characters and combining marks belong to the word they
 * stand in. Hyphens part words: "long-range" and "long range" are the same two words.
 */
const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*(?:['’][\p{L}\p{M}]+)*/uy;

/** The same for words of Latin letters, each one code unit: unicode classes take milliseconds to compile. */
const PLAIN_WORD = /(?:[A-Z]\.){2,}|[a-zÀ-ÖØ-öø-ɏ][a-z\dÀ-ÖØ-öø-ɏ]*(?:['’][a-zÀ-ÖØ-öø-ɏ]+)*/iy;

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const NOT_ASCII = /[^\0-\x7f]/;
/** The words, hashed, that keep their verb: "it's"; "Ukraine's" loses its possessive. */
const CONTRACTED = "it that he she there here what who let where".split(" ").map(hashOf);

/** Of the ASCII characters: 0 parts words, otherwise the folded code of a letter or a digit. */
const FOLDED = new Uint8Array(128);
for (let code = 48; code < 58; code++) FOLDED[code] = code;
for (let code = 97; code < 123; code++) {
  FOLDED[code] = code;
  FOLDED[code - 32] = code;
}
const SPACE = 32;
const EXCLAMATION_MARK = 33;
const APOSTROPHE = 39;
const COMMA = 44;
const FULL_STOP = 46;
const QUESTION_MARK = 63;
const SMALL_S = 115;
const CURLY_APOSTROPHE = 0x2019;

const isCapital = (code: number): boolean => code >= 65 && code < 91;
const isDigit = (code: number): boolean => code >= 48 && code < 58;
/** A full stop, a question or an exclamation mark. */
export const isStop = (code: number): boolean =>
  code === FULL_STOP || code === QUESTION_MARK || code === EXCLAMATION_MARK;
const isSeparator = (code: number): boolean => code === FULL_STOP || code === COMMA;
const isLetterAt = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return code >= 128 ? !parts(code) : FOLDED[code] !== undefined && (FOLDED[code] as number) > 57;
};
/** Not ASCII and yet surely no part of a word: dashes, quotation marks, spaces, signs. */
const parts = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x205e) || code === 0xa0 || code === 0xab || code === 0xbb;

/** `shouted`: the text is all capitals; by default its letters tell. */
export function tokenize(text: string, vocabulary: Vocabulary, shouted = isShouted(text)): Tokens {
  const numbers: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const wide: number[] = [];
  /** Where a word begins that is parted by one character from the one before. */
  let close = -1;
  const length = text.length;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    let folded = code < 128 ? (FOLDED[code] as number) : 0;
    if (folded === 0 && (code < 128 || parts(code))) {
      i++;
      continue;
    }
    const start = i;
    let number = UNREAD;
    if (folded > 57) {
      // Nearly every word is letters alone: it is read and hashed in one go.
      let hash = HASH_SEED;
      let next = code;
      do {
        hash = Math.imul(hash ^ folded, HASH_PRIME);
        next = ++i < length ? text.charCodeAt(i) : SPACE;
        folded = next < 128 ? (FOLDED[next] as number) : 0;
      } while (folded !== 0);
      const end = next === SPACE ? i : endOfLetters(text, start, i, next, hash);
      if (end >= 0) {
        number = numberOf(isUs(text, start, i, shouted) ? THE_COUNTRY : hash, vocabulary);
        i = end;
      }
    } else if (folded !== 0) {
      let hash = HASH_SEED;
      let next = code;
      do {
        hash = Math.imul(hash ^ next, HASH_PRIME);
        next = ++i < length ? text.charCodeAt(i) : SPACE;
      } while (isDigit(next) || (isSeparator(next) && isDigit(text.charCodeAt(i + 1))));
      if (next < 128 || parts(next)) number = numberOf(hash, vocabulary);
    }
    if (number === UNREAD) {
      i = endOfWord(text, start);
      if (i === start) {
        i++;
        continue;
      }
      number = numberOf(hashOf(fold(text.slice(start, i), shouted)), vocabulary);
    }
    if (start !== close && numbers.length > 0) wide.push(numbers.length - 1);
    close = isStop(text.charCodeAt(i - 1)) || isStop(text.charCodeAt(i)) ? -1 : i + 1;
    numbers.push(number);
    starts.push(start);
    ends.push(i);
  }
  return { text, shouted, numbers, starts, ends, wide };
}

/** Instead of a word's number: not yet known. */
const UNREAD = -2;
/** Instead of a word's end: not yet known. */
const GOES_ON = -1;
/** What "US" and "U.S." are folded to. */
const THE_COUNTRY = hashOf("u.s.");

/**
 * Where the word ends whose ASCII letters stand in `[start, end)` and are hashed, behind its possessive;
 * -1 where it may go on: a contraction, an abbreviation, other alphabets.
 */
function endOfLetters(
  text: string,
  start: number,
  end: number,
  next: number,
  hash: number,
): number {
  if (next === APOSTROPHE || next === CURLY_APOSTROPHE) {
    if (!isLetterAt(text, end + 1)) return end;
    return endsWithS(text, end + 1) && !CONTRACTED.includes(hash) ? end + 2 : GOES_ON;
  }
  if (next >= 128) return parts(next) ? end : GOES_ON;
  const abbreviates = next === FULL_STOP && end === start + 1 && isCapital(text.charCodeAt(start));
  return abbreviates ? GOES_ON : end;
}

/** True where a small "s" at `i` ends a word; in capitals, "US'S" may be the pronoun's. */
function endsWithS(text: string, i: number): boolean {
  if (text.charCodeAt(i) !== SMALL_S) return false;
  const next = i + 1 < text.length ? text.charCodeAt(i + 1) : SPACE;
  if (next === APOSTROPHE || next === CURLY_APOSTROPHE) return !isLetterAt(text, i + 2);
  return next < 128 ? FOLDED[next] === 0 : parts(next);
}

/** The end of the word that begins at `start`, or `start` where none does. */
function endOfWord(text: string, start: number): number {
  PLAIN_WORD.lastIndex = start;
  const plain = PLAIN_WORD.exec(text);
  if (plain) {
    const end = start + plain[0].length;
    const next = text.charCodeAt(end);
    if (!(next >= 128) || parts(next)) return end;
  }
  WORD.lastIndex = start;
  const found = WORD.exec(text);
  return start + (found?.[0].length ?? 0);
}

/** Only capitals tell the country from the pronoun. */
function isUs(text: string, start: number, end: number, shouted: boolean): boolean {
  return (
    end === start + 2 &&
    text.charCodeAt(start) === 85 &&
    text.charCodeAt(start + 1) === 83 &&
    !shouted
  );
}

const LOWER_CASE = /[a-z]/;
const ANY_LOWER_CASE = /\p{Ll}/u;

function isShouted(text: string): boolean {
  return !LOWER_CASE.test(text) && !ANY_LOWER_CASE.test(text);
}

/** Word `i` of a text, folded. */
export function wordAt(tokens: Tokens, i: number): string {
  return fold(tokens.text.slice(tokens.starts[i], tokens.ends[i]), tokens.shouted);
}

/** The folded words of a phrase as an editor writes it, where "US" is always the country. */
export function wordsOf(phrase: string): string[] {
  const found: string[] = [];
  for (const [word] of phrase.matchAll(new RegExp(WORD.source, "gu")))
    found.push(fold(word, false));
  return found;
}

function fold(raw: string, shouted: boolean): string {
  let word = raw;
  if (NOT_ASCII.test(word)) word = word.replace(INVISIBLE, "").replace(/’/g, "'");
  // The first call of a process loads tables.
  if (NOT_ASCII.test(word)) word = word.normalize("NFKC");
  if (word.endsWith(".")) word = word.replace(/\./g, "");
  // "u.s." is the country's folded form.
  if (word === "US" || word === "US's") return shouted ? "us" : "u.s.";
  word = word.toLowerCase();
  if (!word.endsWith("'s")) return word;
  const owner = word.slice(0, -2);
  return CONTRACTED.includes(hashOf(owner)) ? word : owner;
}
