/** All settings as one text, and back. Pure. */
import * as v from "valibot";
import type { Settings } from "../platform/settings.ts";
import {
  DEFAULT_SETTINGS,
  mergeDepartures,
  parseSettings,
  SETTINGS_VERSION,
} from "../platform/settings-shape.ts";

const Backup = v.object({
  sidenote: v.literal("settings"),
  departures: v.record(v.string(), v.unknown()),
});

/** What differs from the defaults, as JSON. */
export function writeBackup(settings: Settings): string {
  const departures = mergeDepartures(undefined, settings);
  return `${JSON.stringify({ sidenote: "settings", departures }, null, 2)}\n`;
}

/** What a text says, if it is a backup. */
export type ReadBackup =
  | { settings: Settings }
  | { fault: "not-json" | "not-backup" | "newer" }
  /** Fields that do not hold what they should. */
  | { fault: "damaged"; fields: string[] };

/** Reads a backup whole or not at all; older versions come forward. */
export function readBackup(text: string): ReadBackup {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: "not-json" };
  }
  const parsed = v.safeParse(Backup, json);
  if (!parsed.success) return { fault: "not-backup" };
  const { departures } = parsed.output;
  const { settings, damaged, newer } = parseSettings(departures);
  const unknown = Object.keys(departures).filter(
    (name) => name !== "version" && !(name in DEFAULT_SETTINGS),
  );
  if (newer) return { fault: "newer" };
  const fields = [...damaged, ...unknown];
  return fields.length > 0 ? { fault: "damaged", fields } : { settings };
}

/** Named after the day and the version of the settings. */
export function backupName(day: string): string {
  return `sidenote-settings-${day}-v${SETTINGS_VERSION}.json`;
}
