import { type Tokens, wordAt } from "./tokens.ts";
import { wordSet } from "./word-set.ts";

/** A sentence as a half-open range of tokens. */
export interface Sentence {
  from: number;
  to: number;
  /** It ends with a question mark. */
  asks: boolean;
}

/**
 * Longest sentence in tokens. Text without full stops (tables, poems, broken markup) is cut there,
 * so that the work per sentence stays bounded.
 */
const LONGEST = 160;

const STOP = /[.!?…]/;
/** Behind a full stop a new sentence needs white space and then no lower-case letter. */
const OPENS = /\s["'“”„«‘’([\]—–-]*$/;
/**
 * Pages lose the space: "to Russia.We have" ends a sentence, since the next word has more than one letter; "Ph.D." ends
 * none.
 */
const RUNS_ON = /^[.!?]["”’»]?$/;
const ABBREVIATIONS = wordSet(
  "mr mrs ms mx dr prof gen lt col maj capt sgt adm cmdr brig sen rep gov pres st rev hon jr sr " +
    "jan feb mar apr jun jul aug sep sept oct nov dec vs approx inc ltd co corp dept est",
);
/** Words that are shortened before a number, and whole before anything else: "No. 5", "he said no." */
const BEFORE_NUMBERS = new Set(["no", "fig", "art"]);
/** Words that begin a sentence after "the U.S." rather than continue it. */
const STARTERS = wordSet(
  "the a an it he she they we i this that these those in on at but and so yet still however " +
    "for if when while as after before since there his her its their our my some many most several " +
    "within under from by until now then last earlier although though because meanwhile instead despite",
);

export function sentencesOf(tokens: Tokens): Sentence[] {
  const { wide, numbers } = tokens;
  const last = numbers.length - 1;
  const sentences: Sentence[] = [];
  let from = 0;
  const endBehind = (i: number, gap: string) => {
    sentences.push({ from, to: i + 1, asks: gap.includes("?") });
    from = i + 1;
  };
  // Only a wide gap can part sentences; the last gap is the end.
  for (let k = 0; from <= last; k++) {
    const i = wide[k] ?? last;
    for (let cut = from + LONGEST - 1; cut < i; cut += LONGEST)
      endBehind(cut, gapBehind(tokens, cut));
    const gap = gapBehind(tokens, i);
    if (i === last || i + 1 - from >= LONGEST || isBoundary(tokens, i, gap)) endBehind(i, gap);
  }
  return sentences;
}

/** True where a sentence ends behind a word that is not the last. */
export function endsSentence(tokens: Tokens, i: number): boolean {
  return isBoundary(tokens, i, gapBehind(tokens, i));
}

/** What stands between a word and the next, or the end. */
function gapBehind({ text, starts, ends }: Tokens, i: number): string {
  return text.slice(ends[i], starts[i + 1] ?? text.length);
}

function isBoundary(tokens: Tokens, i: number, gap: string): boolean {
  const next = tokens.text.charAt(tokens.starts[i + 1] ?? 0);
  if (!opensSentence(next)) return false;
  if (endsAbbreviated(tokens, i)) return STARTERS.has(wordAt(tokens, i + 1));
  if (!STOP.test(gap)) return false;
  if (!OPENS.test(gap) && !(RUNS_ON.test(gap) && !isOneLetter(wordAt(tokens, i + 1)))) return false;
  if (!gap.startsWith(".")) return true;
  const word = wordAt(tokens, i);
  if (BEFORE_NUMBERS.has(word)) return !isDigit(next);
  return !ABBREVIATIONS.has(word) && (!isOneLetter(word) || isPartOfNumber(tokens, i));
}

/** Unicode classes take milliseconds to compile: most letters do without. */
function opensSentence(letter: string): boolean {
  if (letter < "\x80") return (letter >= "A" && letter <= "Z") || isDigit(letter);
  return letter !== letter.toLowerCase() || /\p{N}/u.test(letter);
}

function isDigit(letter: string): boolean {
  return letter >= "0" && letter <= "9";
}

function isOneLetter(word: string): boolean {
  if (word < "\x80") return word.length === 1 && word.toLowerCase() !== word.toUpperCase();
  return word.length <= 2 && /^\p{L}$/u.test(word);
}

/** The "s" of "F-16s" is no initial. */
function isPartOfNumber({ text, starts, ends }: Tokens, i: number): boolean {
  const start = starts[i] ?? 0;
  return start === ends[i - 1] && isDigit(text.charAt(start - 1));
}

/** The word carries its own full stop: "U.S." */
function endsAbbreviated(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt((tokens.ends[i] ?? 0) - 1) === 46;
}

/** Punctuation and conjunctions that part clauses. A comma alone does not: it parts lists too. */
const CLAUSE_GAP = /[;:()—–]|\s-\s/;
const CLAUSE_WORDS = new Set(["but", "while", "whereas", "although", "though", "however"]);

/** The number of the clause each token of a sentence stands in, from 0. */
export function clausesOf(tokens: Tokens, sentence: Sentence): number[] {
  const clauses: number[] = [];
  let clause = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (i > sentence.from) {
      const gap = tokens.text.slice(tokens.ends[i - 1], tokens.starts[i]);
      if (CLAUSE_GAP.test(gap) || CLAUSE_WORDS.has(wordAt(tokens, i))) clause++;
    }
    clauses.push(clause);
  }
  return clauses;
}
