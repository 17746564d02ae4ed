import type { Day } from "../core/article.ts";
import type { Timing } from "../core/finding.ts";
import { written } from "./dates.ts";
import type { Text } from "./text.ts";

/** What the line under a record needs to know of a note. */
export interface DatedNote {
  timing: Timing;
  /** The day the record changed, where the timing speaks of a change. */
  changed: Day | null;
  /** The last day of the earlier time that the article's words speak of; else null. */
  of: Day | null;
}

/** How the record relates to the article's own date, in one or two short sentences. */
export function dateLine(note: DatedNote, published: Day | null, asOf: Day, text: Text): string {
  if (note.timing === "undated" || published === null) {
    return note.timing === "always"
      ? text("dateAlwaysUndated")
      : text("dateUndated", written(asOf, text));
  }
  const day = written(published, text);
  if (note.of !== null) return text("dateOf", day, written(note.of, text));
  switch (note.timing) {
    case "since-publication":
      return note.changed === null
        ? text("dateChangedUnknown", day)
        : text("dateChanged", day, written(note.changed, text));
    case "at-publication":
      return note.changed === null
        ? text("dateHeld", day)
        : text("dateOutdated", day, written(note.changed, text));
    case "always":
      return text("dateAlways", day);
  }
}
