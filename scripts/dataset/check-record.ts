/** Rules that several kinds of records share. */
import { type SentenceLimit, tooManySentences } from "./sentence-limits.ts";

/** Words that are not ours to use of anybody; see the dataset's README. */
const NOT_OURS = /\b(?:debunk\p{L}*|propaganda|fake|liars?|lied)\b/iu;

export type Report = (file: string, field: string, message: string) => void;

/** Reports what facts a record cites that are none. */
export type CheckCited = (ids: readonly string[], file: string, field: string) => void;

export function checkWording(text: string, file: string, field: string, report: Report): void {
  const word = NOT_OURS.exec(text)?.[0];
  if (word) report(file, field, `says "${word}": say what the record shows instead`);
}

export function checkLength(
  text: string,
  most: SentenceLimit,
  file: string,
  field: string,
  report: Report,
): void {
  const fault = tooManySentences(text, most);
  if (fault !== null) report(file, field, fault);
}

/** The dated state or standing number `i` of a field begins after the one before. */
export function checkOrder(
  dated: readonly { from: string | null }[],
  i: number,
  file: string,
  field: string,
  report: Report,
): void {
  const from = dated[i]?.from;
  const before = dated[i - 1]?.from;
  if (!before || !from || before < from) return;
  const what = field.split(".").at(-1);
  report(file, `${field}[${i}].from`, `is ${from}, not after ${before}: put ${what} in order`);
}
