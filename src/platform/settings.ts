/**
 * Settings in the browser's storage, under one key. They are synchronised where the browser does
 * that; where it refuses (full, too large, switched off) they are kept on this device, and the copy
 * there goes before the synchronised one until a later change fits again.
 */
import { browser } from "./browser.ts";
import { belongsTo } from "./host.ts";
import { inTurn } from "./in-turn.ts";
import {
  mergeDepartures,
  type ParsedSettings,
  parseSettings,
  type Settings,
} from "./settings-shape.ts";

export type { Settings };

const KEY = "settings";
/** What was stored before a change wrote over a part that could not be read. */
const DAMAGED_KEY = "settings-damaged";

/** What the options page tells of the storage, besides what it holds. */
export interface StoredSettings extends ParsedSettings {
  /** True where the browser does not let us read what is stored. */
  unreadable: boolean;
  /** True where the browser refused to synchronise and this device keeps the settings alone. */
  onDeviceOnly: boolean;
}

/** The user's settings; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  return (await loadStored()).settings;
}

/** The settings, and what could not be read or synchronised. */
export async function loadStored(): Promise<StoredSettings> {
  try {
    const { stored, onDeviceOnly } = await read();
    return { ...parseSettings(stored), unreadable: false, onDeviceOnly };
  } catch {
    return { ...parseSettings(undefined), unreadable: true, onDeviceOnly: false };
  }
}

const changeInTurn = inTurn();

/** What to change, or how it follows from what is stored at that moment. */
export type Change = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/** Stores a change; rejects where the browser refuses to store it anywhere. */
export function changeSettings(change: Change): Promise<void> {
  return changeInTurn(() => store(change));
}

async function store(change: Change): Promise<void> {
  const { stored, onDeviceOnly } = await read();
  const { settings, damaged } = parseSettings(stored);
  if (damaged.length > 0) {
    await browser.storage.local.set({ [DAMAGED_KEY]: stored });
  }
  const changed = typeof change === "function" ? change(settings) : change;
  const departures = mergeDepartures(stored, changed);
  try {
    await browser.storage.sync.set({ [KEY]: departures });
  } catch {
    await browser.storage.local.set({ [KEY]: departures });
    return;
  }
  if (onDeviceOnly) await browser.storage.local.remove(KEY);
}

async function read(): Promise<{ stored: unknown; onDeviceOnly: boolean }> {
  const [device, synced] = await Promise.all([
    browser.storage.local.get(KEY),
    browser.storage.sync.get(KEY),
  ]);
  const onDeviceOnly = device[KEY] !== undefined;
  return { stored: onDeviceOnly ? device[KEY] : synced[KEY], onDeviceOnly };
}

/** Calls back with the new settings after every change in any window, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (changes[KEY] === undefined || (area !== "sync" && area !== "local")) return;
    void loadSettings().then((settings) => {
      if (!signal.aborted) onChange(settings);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}

/** True where nothing should appear by itself on this host. */
export function isDisabledOn(settings: Settings, host: string): boolean {
  return settings.disabledSites.some((site) => belongsTo(host, site));
}

/** Chrome's way to close a storage area to content scripts; Firefox has none. */
type WithAccessLevel = typeof browser.storage.sync & {
  setAccessLevel?(level: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void>;
};

/**
 * Leaves storage to the background and our own pages, where the browser can: a content script
 * shares its process with a page that may be hostile.
 */
export async function closeStorageToPages(): Promise<void> {
  const areas: WithAccessLevel[] = [browser.storage.sync, browser.storage.local];
  for (const area of areas) {
    await area.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" }).catch(() => undefined);
  }
}
