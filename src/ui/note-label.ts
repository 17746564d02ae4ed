import { kindOf } from "../core/kind.ts";
import type { Note } from "../core/report.ts";
import { written } from "./dates.ts";
import type { Text } from "./text.ts";
import { KIND_LOOKS } from "./verdict.ts";

/** A note's label in the interface's language, with the day the record changed where it speaks of one. */
export function noteLabel(note: Note, text: Text): string {
  const { timing, record, history } = note;
  // The note leads with the standing that its label speaks of.
  const from = history.find((standing) => standing.record === record)?.from ?? null;
  if (timing === "since-publication" && from !== null) {
    return text("labelChangedOn", written(from, text));
  }
  const lost = timing === "at-publication" ? lostOn(history, record) : null;
  if (lost !== null) return text("labelOutdatedOn", written(lost, text));
  return text(KIND_LOOKS[kindOf(note)].label);
}

/** The day a statement stopped being accurate, before the standing that held; null where it never was. */
function lostOn(history: Note["history"], held: string): string | null {
  let lost: string | null = null;
  for (const [i, { from, verdict, record }] of history.entries()) {
    if (i > 0 && history[i - 1]?.verdict === "supported" && verdict !== "supported") lost = from;
    if (record === held) return lost;
  }
  return null;
}
