/** Texts that no newsroom writes but a page can hold: what scanners trip over. */
import fc from "fast-check";

/** Drawn as nothing: soft hyphen, zero-width space, word joiner, byte order mark. */
export const INVISIBLE = ["\u00AD", "\u200B", "\u2060", "\uFEFF"];

const AWKWARD = [
  ...INVISIBLE,
  "\u200C",
  "\u200D",
  // Right-to-left marks, embeddings and isolates.
  "\u200E",
  "\u200F",
  "\u202E",
  "\u2066",
  "\u2069",
  // Spaces that are not U+0020, and breaks of every kind.
  "\u00A0",
  "\u2009",
  "\u202F",
  "\u3000",
  "\u2028",
  "\r\n",
  "\n\n",
  "\t",
  "\0",
  // Halves of surrogate pairs, alone and the wrong way round.
  "\uD83D",
  "\uDE00",
  "\uDE00\uD83D",
  "😀",
  "🇺🇦",
  // Combining marks, decomposed and precomposed letters.
  "\u0301",
  "e\u0301",
  "é",
  "\u0338",
  "a\u0323\u0307",
  // What grows or shrinks in another case or form.
  "ﬁ",
  "ﬄ",
  "İ",
  "ß",
  "ẞ",
  "ŉ",
  "ſ",
  "№",
  "½",
  "\uFDFA",
  // Quotation marks and apostrophes of several countries.
  "“",
  "”",
  "„",
  "‟",
  "«",
  "»",
  "‹",
  "›",
  "‘",
  "’",
  "‚",
  "'",
  '"',
  "`",
  // Punctuation.
  "…",
  "...",
  ".",
  "?",
  "!",
  "—",
  "–",
  "-",
  "\u2011",
  ";",
  ":",
  "(",
  ")",
  "[",
  "/",
  "U.S.",
  "U.S.'s",
  "U. S.",
  "US",
  "Q ",
  "MR. SMITH: ",
  "1,600",
  "1.000.000,5",
  // Other scripts.
  "Україна",
  "وزارة",
  "ウクライナ",
  "Ελλάδα",
];

/** Words that steer stance, speaker and tense. */
const STEERING =
  "not never no said says told according to if whether would will he who that but denied false last year in 2022 ago".split(
    " ",
  );

/** Any characters at all, halves of surrogate pairs included. */
const noise = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));

/** A text made of these sentences' words, steering words and awkward characters, in any order. */
export function hostileText(sentences: readonly string[]): fc.Arbitrary<string> {
  const words = [...new Set(sentences.flatMap((sentence) => sentence.split(" ")))];
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.constantFrom(...sentences) },
    { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
    { weight: 2, arbitrary: fc.constantFrom(...STEERING) },
    { weight: 1, arbitrary: noise },
  );
  const glue = fc.constantFrom(" ", " ", " ", "", ". ", "\u00A0", ", ");
  return fc.array(fc.tuple(piece, glue), { maxLength: 24 }).map((pieces) => pieces.flat().join(""));
}

/** One of these sentences with characters put in at any place. */
export function spoiled(
  sentences: readonly string[],
  characters: readonly string[] = AWKWARD,
): fc.Arbitrary<{ sentence: string; text: string }> {
  const cut = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...characters));
  return fc
    .tuple(fc.constantFrom(...sentences), fc.array(cut, { minLength: 1, maxLength: 6 }))
    .map(([sentence, cuts]) => {
      let text = sentence;
      for (const [place, character] of cuts) {
        const at = Math.floor(place * text.length);
        text = text.slice(0, at) + character + text.slice(at);
      }
      return { sentence, text };
    });
}
