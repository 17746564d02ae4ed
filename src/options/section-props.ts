import type { Settings } from "../platform/settings.ts";

/** What every section of settings takes. */
export interface SectionProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}
