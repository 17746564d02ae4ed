/**
 * Settings: stored as departures from the defaults under one key, so that a changed default
 * reaches everybody who never chose otherwise. What does not parse is ignored field by field and
 * left in storage untouched until the user changes that setting.
 */
import * as v from "valibot";
import { browser } from "./browser.ts";

/** Raised when a stored shape changes; `migrate` brings older ones forward. */
export const SETTINGS_VERSION = 1;

const HiddenNote = v.strictObject({
  claim: v.string(),
  /** Null: hidden for good; else hidden while the claim's record was reviewed on this day. */
  untilChangedFrom: v.nullable(v.string()),
});

const FIELDS = {
  /** Where notes appear by themselves: on the bundled news sites, or only when the user asks. */
  runs: v.picklist(["news-sites", "when-asked"]),
  /** Host names where nothing runs. */
  disabledSites: v.array(v.string()),
  /** Also mark statements that the record supports. */
  showSupported: v.boolean(),
  /** Open a card when the pointer rests on marked words. */
  openOnHover: v.boolean(),
  theme: v.picklist(["auto", "light", "dark"]),
  hiddenNotes: v.array(HiddenNote),
} as const;

export type Settings = {
  -readonly [K in keyof typeof FIELDS]: v.InferOutput<(typeof FIELDS)[K]>;
};

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  runs: "news-sites",
  disabledSites: [],
  showSupported: false,
  openOnHover: false,
  theme: "auto",
  hiddenNotes: [],
};

const KEY = "settings";

/** Reads whatever is stored; fields that are missing or do not parse have their defaults. */
export function parseSettings(stored: unknown): Settings {
  const settings: Record<string, unknown> = structuredClone(DEFAULT_SETTINGS);
  if (isRecord(stored)) {
    for (const [name, schema] of Object.entries(FIELDS)) {
      const parsed = v.safeParse(schema, stored[name]);
      if (parsed.success) settings[name] = parsed.output;
    }
  }
  return settings as Settings;
}

/**
 * What to store after a change: the stored departures (unknown and unreadable ones included) with
 * the changed fields on top, and without those that equal the default again.
 */
export function mergeDepartures(
  stored: unknown,
  change: Partial<Settings>,
): Record<string, unknown> {
  const departures: Record<string, unknown> = isRecord(stored) ? { ...stored } : {};
  for (const [name, value] of Object.entries(change)) {
    const fallback = DEFAULT_SETTINGS[name as keyof Settings];
    if (JSON.stringify(value) === JSON.stringify(fallback)) delete departures[name];
    else departures[name] = value;
  }
  departures.version = SETTINGS_VERSION;
  return departures;
}

/** The user's settings; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.sync.get(KEY))[KEY]);
  } catch {
    return parseSettings(undefined);
  }
}

/** Stores a change; rejects where the browser refuses to store it. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const stored = (await browser.storage.sync.get(KEY))[KEY];
  await browser.storage.sync.set({ [KEY]: mergeDepartures(stored, change) });
}

/** Calls back with the new settings after every change in any window, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === "sync" && change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}

/** True where nothing should appear by itself on this host. */
export function isDisabledOn(settings: Settings, host: string): boolean {
  return settings.disabledSites.includes(host.replace(/^www\./, ""));
}

/** True where the user hid this claim's note, for good or until its record is reviewed again. */
export function isHidden(settings: Settings, claim: string, reviewed: string): boolean {
  return settings.hiddenNotes.some(
    (hidden) =>
      hidden.claim === claim &&
      (hidden.untilChangedFrom === null || hidden.untilChangedFrom === reviewed),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
