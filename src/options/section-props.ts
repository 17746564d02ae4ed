import type { Change, Settings } from "../platform/settings.ts";

/** What every section of settings takes. */
export interface SectionProps {
  settings: Settings;
  onChange(change: Change): void;
}
