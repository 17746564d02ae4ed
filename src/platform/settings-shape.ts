/**
 * The shape of the settings: what is stored, what it means, how older profiles come forward. Pure.
 *
 * Settings are stored as departures from the defaults, so that a changed default reaches everybody
 * who never chose otherwise. What does not parse is ignored, field by field and entry by entry, and
 * left in storage untouched until the user changes that setting.
 */
import * as v from "valibot";
import { NOTE_KINDS } from "../core/note-kind.ts";
import { hostOf } from "./host.ts";

/** Raised when a stored shape changes; `MIGRATIONS` bring older ones forward. */
export const SETTINGS_VERSION = 2;

const HiddenNote = v.strictObject({
  claim: v.string(),
  /** Null: hidden for good; else hidden while the claim's record was reviewed on this day. */
  untilChangedFrom: v.nullable(v.string()),
});

const FIELDS = {
  /** Where notes appear by themselves: on news sites, wherever there is access, or only when asked. */
  runs: v.picklist(["news-sites", "all-sites", "when-asked"]),
  /** Host names where it runs besides the bundled news sites, where the browser gives access. */
  addedSites: v.array(v.string()),
  /** Sites where nothing runs, each with all below it. */
  disabledSites: v.array(v.string()),
  /** Kinds of notes that do not appear. */
  hiddenKinds: v.array(v.picklist(NOTE_KINDS)),
  /** Also mark statements that the record supports. */
  showSupported: v.boolean(),
  /** What an article shows by itself: marks, one line after it, or nothing but the toolbar's number. */
  marks: v.picklist(["while-reading", "after-reading", "badge-only"]),
  /** Open a card when the pointer rests on marked words. */
  openOnHover: v.boolean(),
  /** The number of notes on the toolbar button. */
  showBadge: v.boolean(),
  theme: v.picklist(["auto", "light", "dark"]),
  /** How marked words look. */
  markStyle: v.picklist(["line-and-tint", "line", "tint"]),
  hiddenNotes: v.array(HiddenNote),
} as const;

export type Settings = {
  -readonly [K in keyof typeof FIELDS]: v.InferOutput<(typeof FIELDS)[K]>;
};

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  runs: "news-sites",
  addedSites: [],
  disabledSites: [],
  hiddenKinds: [],
  showSupported: false,
  marks: "while-reading",
  openOnHover: false,
  showBadge: true,
  theme: "auto",
  markStyle: "line-and-tint",
  hiddenNotes: [],
};

/** Stored departures by name. */
type Departures = Record<string, unknown>;

/** `MIGRATIONS[n]` brings what version `n` stored to version `n + 1`. */
const MIGRATIONS: readonly ((stored: Departures) => Departures)[] = [
  // Before there were versions nothing differed.
  (stored) => stored,
  // Version 1 took host names as they came; lists that are searched and imported want one form.
  (stored) => {
    const { disabledSites } = stored;
    if (!Array.isArray(disabledSites)) return stored;
    const hosts = disabledSites.map((site) =>
      typeof site === "string" ? (hostOf(site) ?? site) : site,
    );
    return { ...stored, disabledSites: [...new Set(hosts)] };
  },
];

/** What was stored, as far as it can be understood. */
export interface ParsedSettings {
  settings: Settings;
  /** Names of fields that did not parse, wholly or in part; "settings" where nothing did. */
  damaged: string[];
  /** True where a newer Sidenote stored it. */
  newer: boolean;
}

/** Reads whatever is stored; fields that are missing or do not parse have their defaults. */
export function parseSettings(stored: unknown): ParsedSettings {
  const settings: Record<string, unknown> = structuredClone(DEFAULT_SETTINGS);
  if (stored === undefined) return { settings: settings as Settings, damaged: [], newer: false };
  if (!isRecord(stored)) {
    return { settings: settings as Settings, damaged: ["settings"], newer: false };
  }
  const damaged: string[] = [];
  const departures = migrate(stored);
  for (const [name, schema] of Object.entries(FIELDS)) {
    const value = departures[name];
    if (value === undefined) continue;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) {
      settings[name] = parsed.output;
      continue;
    }
    damaged.push(name);
    if (schema.type === "array" && Array.isArray(value)) {
      settings[name] = value.filter((entry) => v.safeParse(schema.item, entry).success);
    }
  }
  return { settings: settings as Settings, damaged, newer: versionOf(stored) > SETTINGS_VERSION };
}

/**
 * What to store after a change: the stored departures (unknown and unreadable ones included) with
 * the changed fields on top, and without those that equal the default again.
 */
export function mergeDepartures(stored: unknown, change: Partial<Settings>): Departures {
  const departures = isRecord(stored) ? { ...migrate(stored) } : {};
  for (const [name, value] of Object.entries(change)) {
    const fallback = DEFAULT_SETTINGS[name as keyof Settings];
    if (JSON.stringify(value) === JSON.stringify(fallback)) delete departures[name];
    else departures[name] = value;
  }
  const version = isRecord(stored) ? versionOf(stored) : 0;
  return { ...departures, version: Math.max(version, SETTINGS_VERSION) };
}

function migrate(stored: Departures): Departures {
  let departures = stored;
  for (let version = versionOf(stored); version < SETTINGS_VERSION; version++) {
    departures = MIGRATIONS[version]?.(departures) ?? departures;
  }
  return departures;
}

function versionOf({ version }: Departures): number {
  return Number.isSafeInteger(version) ? Math.max(0, Number(version)) : 0;
}

function isRecord(value: unknown): value is Departures {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
