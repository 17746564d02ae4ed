/** What a reader decides on a card, as settings. Each rejects where the browser does not store it. */
import type { Note } from "../../core/report.ts";
import { changeSettings, loadSettings } from "../../platform/settings.ts";

/** Hides a note's claim everywhere, for good or while its record stays as it is. */
export async function hideNote(note: Note, until: "for-good" | "record-changes"): Promise<void> {
  const untilChangedFrom = until === "record-changes" ? note.reviewed : null;
  const { hiddenNotes } = await loadSettings();
  const others = hiddenNotes.filter(({ claim }) => claim !== note.claim);
  await changeSettings({ hiddenNotes: [...others, { claim: note.claim, untilChangedFrom }] });
}

/** Switches everything off on a site. */
export async function switchSiteOff(hostname: string): Promise<void> {
  const site = hostname.replace(/^www\./, "");
  const { disabledSites } = await loadSettings();
  await changeSettings({ disabledSites: [...new Set([...disabledSites, site])] });
}
