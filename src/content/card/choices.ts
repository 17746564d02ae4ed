/** What a reader decides on a card. Each rejects where it could not be stored. */
import type { Note } from "../../core/report.ts";
import type { ToBackground } from "../../platform/messages.ts";
import { askBackground } from "../../platform/reader-messages.ts";

/** Hides a note's claim everywhere, for good or while its record stays as it is. */
export function hideNote(note: Note, until: "for-good" | "record-changes"): Promise<void> {
  const untilChangedFrom = until === "record-changes" ? note.reviewed : null;
  return store({ type: "hide-note", claim: note.claim, untilChangedFrom });
}

/** Switches everything off on this site. */
export function switchSiteOff(): Promise<void> {
  return store({ type: "switch-site-off" });
}

/** Keeps a report of a wrong match on this device. */
export function keepReport(note: Note, report: string): Promise<void> {
  return store({ type: "keep-report", claim: note.claim, report });
}

/** The messages whose answer says whether something was stored. */
type Choice = Extract<ToBackground, { type: "hide-note" | "keep-report" | "switch-site-off" }>;

async function store(message: Choice): Promise<void> {
  if ((await askBackground(message)) !== true) throw new Error("not stored");
}
