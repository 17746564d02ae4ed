/** Backups that somebody edited, cut off or took for one. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { PATIENCE, runs } from "../../tests/fuzz/runs.ts";
import { storedSettings } from "../../tests/fuzz/stored-settings.ts";
import { parseSettings } from "../platform/settings-shape.ts";
import { readBackup, writeBackup } from "./backup.ts";

test(
  "a backup comes back as it was, and anything else is refused or read, never thrown at",
  () => {
    fc.assert(
      fc.property(storedSettings, fc.string({ unit: "binary" }), (found, text) => {
        const { settings } = parseSettings(found);
        expect(readBackup(writeBackup(settings))).toEqual({ settings });
        readBackup(text);
        readBackup(JSON.stringify({ sidenote: "settings", departures: found }) ?? "");
      }),
      runs(600),
    );
  },
  PATIENCE,
);
