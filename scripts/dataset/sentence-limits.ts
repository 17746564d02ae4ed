/** How many sentences a text of the dataset may have: a reader takes away one, and reads three at most. */

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

const LIMITS = { 1: "one", 2: "one or two", 3: "up to three" };

export type SentenceLimit = keyof typeof LIMITS;

/** What is wrong with a text of more than `most` sentences, or null. */
export function tooManySentences(text: string, most: SentenceLimit): string | null {
  const count = [...segmenter.segment(text)].length;
  if (count <= most) return null;
  return `has ${count} sentences: say it in ${LIMITS[most]}, or divide it`;
}
