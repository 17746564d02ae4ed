/** How alike two texts are, word by word. */

/** What share of the found words is expected, of the expected ones found, and both in one figure. */
interface Likeness {
  precision: number;
  recall: number;
  f1: number;
}

export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Each word counts as often as it stands; order does not. */
export function compareWords(expected: readonly string[], found: readonly string[]): Likeness {
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    }
  }
  const precision = found.length === 0 ? 0 : shared / found.length;
  const recall = expected.length === 0 ? 1 : shared / expected.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { f1, precision, recall };
}

/** Words without the first place where each of the texts stands, the longest first. */
export function without(all: readonly string[], texts: readonly string[][]): string[] {
  let rest = ` ${all.join(" ")} `;
  for (const text of [...texts].sort((a, b) => b.length - a.length)) {
    rest = rest.replace(` ${text.join(" ")} `, " ");
  }
  return rest.split(" ").filter((word) => word !== "");
}
