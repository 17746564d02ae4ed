/**
 * Words of a text as numbers in a vocabulary, with their offsets. Words are compared folded (case,
 * possessives, invisible characters, typographic apostrophes); the offsets always index the source
 * text, so that nothing folding does can move a mark.
 */
import { at } from "./numbers.ts";
import { HASH_SEED, hashUnit, numberOfWord, placeOf, type Vocabulary } from "./vocabulary.ts";

export interface Tokens {
  text: string;
  /** All capitals: "US" may be the pronoun. */
  shouted: boolean;
  /** Each word's number in the vocabulary, -1 for a word that no phrase holds. */
  numbers: number[];
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
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*(?:['’][\p{L}\p{M}]+)*/uy;

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const NOT_ASCII = /[^\0-\x7f]/;
/** "it's" keeps its verb; "Ukraine's" loses its possessive. */
const CONTRACTED = /^(?:it|that|he|she|there|here|what|who|let|where)'s$/i;

/** Of the ASCII characters: 0 parts words, otherwise the folded code of a letter or a digit. */
const FOLDED = new Uint8Array(128);
for (let code = 48; code < 58; code++) FOLDED[code] = code;
for (let code = 97; code < 123; code++) {
  FOLDED[code] = code;
  FOLDED[code - 32] = code;
}
const APOSTROPHE = 39;
const COMMA = 44;
const FULL_STOP = 46;
const LOWER_S = 115;
const CURLY_APOSTROPHE = 0x2019;

const isDigit = (code: number): boolean => code >= 48 && code < 58;
const isCapital = (code: number): boolean => code >= 65 && code < 91;
const isAsciiLetter = (code: number): boolean => code < 128 && at(FOLDED, code) > 96;
/** Not ASCII and yet surely no part of a word: dashes, quotation marks, spaces, signs. */
const parts = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x205e) || code === 0xa0 || code === 0xab || code === 0xbb;

/** `shouted`: the text is all capitals; by default its letters tell. */
export function tokenize(text: string, vocabulary: Vocabulary, shouted = isShouted(text)): Tokens {
  const numbers: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (code < 128 ? at(FOLDED, code) === 0 : parts(code)) {
      i++;
      continue;
    }
    const start = i;
    let number = UNREADABLE;
    if (code < 128) {
      i = endOfWord(text, i, code);
      const next = text.charCodeAt(i);
      // What goes on in other letters, or with marks on its last one, is read by the expression.
      if (!(next >= 128) || parts(next)) number = lookUp(text, start, i, vocabulary, shouted);
    }
    if (number === UNREADABLE) {
      WORD.lastIndex = start;
      const found = WORD.exec(text);
      if (!found) {
        i = start + 1;
        continue;
      }
      i = start + found[0].length;
      number = numberOfWord(fold(found[0], shouted), vocabulary);
    }
    numbers.push(number);
    starts.push(start);
    ends.push(i);
  }
  return { text, shouted, numbers, starts, ends };
}

/** Instead of a word's number: not a plain word of ASCII letters. */
const UNREADABLE = -2;

function endOfWord(text: string, start: number, code: number): number {
  if (isDigit(code)) return endOfNumber(text, start);
  const abbreviation = endOfAbbreviation(text, start);
  return abbreviation > start + 2 ? abbreviation : endOfLetters(text, start);
}

/** Capitals with a full stop each, as far as they go. */
function endOfAbbreviation(text: string, start: number): number {
  let i = start;
  while (isCapital(text.charCodeAt(i)) && text.charCodeAt(i + 1) === FULL_STOP) i += 2;
  return i;
}

function endOfNumber(text: string, start: number): number {
  let i = start + 1;
  for (;;) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) i++;
    else if ((code === FULL_STOP || code === COMMA) && isDigit(text.charCodeAt(i + 1))) i += 2;
    else return i;
  }
}

function endOfLetters(text: string, start: number): number {
  let i = start + 1;
  let inLetters = true;
  for (;;) {
    const code = text.charCodeAt(i);
    if (code < 128 && at(FOLDED, code) !== 0 && (inLetters || !isDigit(code))) i++;
    else if (
      (code === APOSTROPHE || code === CURLY_APOSTROPHE) &&
      isAsciiLetter(text.charCodeAt(i + 1))
    ) {
      inLetters = false;
      i += 2;
    } else return i;
  }
}

/** The number of the ASCII word `text[start, end)`; apostrophes may be typographic. */
function lookUp(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
  shouted: boolean,
): number {
  if (text.charCodeAt(end - 1) === FULL_STOP) {
    return numberOfWord(fold(text.slice(start, end), shouted), vocabulary);
  }
  if (!shouted && isUs(text, start, end)) return numberOfWord("u.s.", vocabulary);
  const number = lookUpExactly(text, start, end, vocabulary);
  if (number >= 0 || !isPossessive(text, start, end)) return number;
  return lookUpExactly(text, start, end - 2, vocabulary);
}

function lookUpExactly(text: string, start: number, end: number, vocabulary: Vocabulary): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashUnit(hash, foldedAt(text, i));
  const { table, first, pool } = vocabulary;
  for (let place = placeOf(hash, table.length); ; place = (place + 1) & (table.length - 1)) {
    const number = at(table, place) - 1;
    if (number < 0) return -1;
    const offset = at(first, number) - start;
    if (at(first, number + 1) - offset !== end) continue;
    let i = start;
    while (i < end && at(pool, offset + i) === foldedAt(text, i)) i++;
    if (i === end) return number;
  }
}

function foldedAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  return code < 128 ? at(FOLDED, code) || code : APOSTROPHE;
}

/** Only capitals tell the country from the pronoun. */
function isUs(text: string, start: number, end: number): boolean {
  return (
    text.charCodeAt(start) === 85 &&
    text.charCodeAt(start + 1) === 83 &&
    (end === start + 2 || (end === start + 4 && isPossessive(text, start, end)))
  );
}

function isPossessive(text: string, start: number, end: number): boolean {
  const apostrophe = text.charCodeAt(end - 2);
  return (
    (apostrophe === APOSTROPHE || apostrophe === CURLY_APOSTROPHE) &&
    foldedAt(text, end - 1) === LOWER_S &&
    !CONTRACTED.test(text.slice(start, end).replace("’", "'"))
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
  if (NOT_ASCII.test(word)) word = word.replace(INVISIBLE, "").replace(/’/g, "'").normalize("NFKC");
  if (word.endsWith(".")) word = word.replace(/\./g, "");
  // "u.s." is the country's folded form.
  if (word === "US" || word === "US's") return shouted ? "us" : "u.s.";
  word = word.toLowerCase();
  if (word.endsWith("'s") && !CONTRACTED.test(word)) return word.slice(0, -2);
  return word;
}
