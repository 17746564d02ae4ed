import { noteKindOf } from "../core/note-kind.ts";
import type { Note } from "../core/report.ts";
import { written } from "./dates.ts";
import { KIND_LOOKS } from "./kind-looks.ts";
import type { Text } from "./text.ts";

/** A note's label in the interface's language, with the day the record changed where it speaks of one. */
export function noteLabel(note: Pick<Note, "timing" | "verdict" | "changed">, text: Text): string {
  const { timing, changed } = note;
  if (timing === "since-publication" && changed !== null) {
    return text("labelChangedOn", written(changed, text));
  }
  if (timing === "at-publication" && changed !== null) {
    return text("labelOutdatedOn", written(changed, text));
  }
  return text(KIND_LOOKS[noteKindOf(note)].label);
}
