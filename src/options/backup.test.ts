import { expect, it } from "vitest";
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from "../platform/settings-shape.ts";
import { readBackup, writeBackup } from "./backup.ts";

const backup = (departures: object) => JSON.stringify({ sidenote: "settings", departures });

it("reads what it writes", () => {
  const settings = { ...DEFAULT_SETTINGS, theme: "dark" as const, disabledSites: ["a.example"] };
  expect(readBackup(writeBackup(settings))).toEqual({ settings });
  expect(writeBackup(settings)).not.toContain("openOnHover");
});

it("brings an older backup forward", () => {
  const read = readBackup(backup({ version: 1, disabledSites: ["www.a.example"] }));
  expect(read).toEqual({ settings: { ...DEFAULT_SETTINGS, disabledSites: ["a.example"] } });
});

it.each([
  ["", "not-json"],
  ["{", "not-json"],
  ["[]", "not-backup"],
  ['{"theme":"dark"}', "not-backup"],
  [backup({ version: SETTINGS_VERSION + 1 }), "newer"],
])("takes nothing from %s", (text, fault) => {
  expect(readBackup(text)).toEqual({ fault });
});

it("names the fields that do not hold what they should", () => {
  expect(readBackup(backup({ version: 2, theme: "pink", colour: 1 }))).toEqual({
    fault: "damaged",
    fields: ["theme", "colour"],
  });
});
