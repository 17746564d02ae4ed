/**
 * What a page's own scripts of ours may know of the settings: how to show notes here, and nothing
 * of other sites. Only the background reads and writes storage for them.
 */
import { askBackground } from "./reader-messages.ts";
import type { Settings } from "./settings-shape.ts";

export interface PageSettings
  extends Pick<
    Settings,
    | "hiddenKinds"
    | "hiddenNotes"
    | "marks"
    | "markStyle"
    | "openOnHover"
    | "showSupported"
    | "theme"
  > {
  /** True where nothing should appear by itself on this site. */
  isOff: boolean;
}

/** This page's settings; null where nobody answers, as after an update of the extension. */
export async function askPageSettings(): Promise<PageSettings | null> {
  const ask = () => askBackground({ type: "get-page-settings" });
  // A worker that the browser ends just then answers the next time.
  return (await ask()) ?? (await ask()) ?? null;
}

/** True where the user hid this claim's note, for good or until its record is reviewed again. */
export function isHidden(
  { hiddenNotes }: Pick<Settings, "hiddenNotes">,
  claim: string,
  reviewed: string,
): boolean {
  return hiddenNotes.some(
    (hidden) =>
      hidden.claim === claim &&
      (hidden.untilChangedFrom === null || hidden.untilChangedFrom === reviewed),
  );
}
