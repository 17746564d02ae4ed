/** How many sentences a text of the dataset may have: a reader takes away one, and reads two. */

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** What is wrong with a text of more than `most` sentences, or null. */
export function tooManySentences(text: string, most: 1 | 2): string | null {
  const count = [...segmenter.segment(text)].length;
  if (count <= most) return null;
  const limit = most === 1 ? "one" : "one or two";
  return `has ${count} sentences: say it in ${limit}, or divide it`;
}
