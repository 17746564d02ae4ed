/** How large each file of the extension may be. What every page of a news site pays for comes first. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

export interface Budget {
  file: string;
  /** Bytes, of the file as it is or after compression. */
  most: number;
  as: "plain" | "brotli";
}

const KIB = 1024;

/**
 * Compression makes the same data two hundredths larger or smaller after a change of one word: scripts
 * of data have that to spare.
 */
export const BUDGETS: readonly Budget[] = [
  // On every page of the listed sites.
  { file: "gate.js", most: 8 * KIB, as: "plain" },
  // On pages about the debate.
  { file: "patterns.js", most: 540 * KIB, as: "brotli" },
  { file: "reader.js", most: 62 * KIB, as: "brotli" },
  // Where there is something to show.
  { file: "card.js", most: 30 * KIB, as: "brotli" },
  { file: "notes.js", most: 216 * KIB, as: "brotli" },
  { file: "marks.css", most: 7 * KIB, as: "plain" },
  // In our own windows.
  { file: "background.js", most: 10 * KIB, as: "brotli" },
  { file: "popup.js", most: 24 * KIB, as: "brotli" },
  { file: "options.js", most: 34 * KIB, as: "brotli" },
  { file: "try.js", most: 574 * KIB, as: "brotli" },
  { file: "dataset.js", most: 466 * KIB, as: "brotli" },
];

/** What is over its budget in an unpacked extension, a line each. */
export function overBudget(folder: string, budgets: readonly Budget[] = BUDGETS): string[] {
  return budgets.flatMap(({ file, most, as }) => {
    const bytes = readFileSync(join(folder, file));
    const size = as === "plain" ? bytes.length : brotliCompressSync(bytes).length;
    return size <= most ? [] : [`${file}: ${size} bytes ${as}, at most ${most}: make it smaller`];
  });
}
