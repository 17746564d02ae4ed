/** What tests ask of the browser's own API, in a page of the extension. */
import type { Page } from "puppeteer-core";

type AreaName = "sync" | "local" | "session";

/** As much of a storage area as tests need. */
interface Area {
  get(key: "settings"): Promise<{ settings?: { disabledSites?: string[] } }>;
  set(items: object): Promise<void>;
  clear(): Promise<void>;
}

/**
 * As much of the API as tests need, the same in both browsers. A function that runs in the page gets it as
 * `(globalThis as unknown as { chrome: ExtensionApi }).chrome`.
 */
export interface ExtensionApi {
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
  runtime: { getManifest(): { version: string }; reload(): void };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  storage: Record<AreaName, Area>;
  tabs: {
    query(what: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

/** Stores items in an area; whoever listens hears of it. */
export function storeIn(own: Page, area: AreaName, items: object): Promise<void> {
  return own.evaluate(
    (name, stored) => {
      const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      return storage[name].set(stored);
    },
    area,
    items,
  );
}

/** The settings that are synchronised; undefined where none are stored. */
export async function storedSettings(own: Page): Promise<object | undefined> {
  const { settings } = await own.evaluate(() => {
    const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    return storage.sync.get("settings");
  });
  return settings;
}

/** Forgets all that is stored in some areas. */
export async function clearStorage(own: Page, ...areas: AreaName[]): Promise<void> {
  await own.evaluate(async (names) => {
    const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    await Promise.all(names.map((name) => storage[name].clear()));
  }, areas);
}

/** Takes access to some addresses away from the extension; true where it had it. */
export function removeAccess(own: Page, ...origins: string[]): Promise<boolean> {
  return own.evaluate((patterns) => {
    const { permissions } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    return permissions.remove({ origins: patterns });
  }, origins);
}
