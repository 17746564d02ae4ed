import { type Timing, VERDICTS, type Verdict } from "./finding.ts";

/** How a note looks: `changed` is "accurate when published", the others are verdicts. */
export type NoteKind = "changed" | Verdict;

export const NOTE_KINDS: readonly NoteKind[] = ["changed", ...VERDICTS];

export function noteKindOf({ timing, verdict }: { timing: Timing; verdict: Verdict }): NoteKind {
  return timing === "since-publication" ? "changed" : verdict;
}
