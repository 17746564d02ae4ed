/** Settings against a storage that does what storages do on bad days. */
import { beforeEach, describe, expect, it, vi } from "vitest";

type Items = Record<string, unknown>;
type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const { areas, listeners, refuse } = vi.hoisted(() => ({
  areas: { sync: {} as Record<string, unknown>, local: {} as Record<string, unknown> },
  listeners: new Set<unknown>(),
  refuse: { sync: false, local: false, read: false },
}));

vi.mock("./browser.ts", () => {
  const area = (name: "sync" | "local") => ({
    async get(key: string) {
      if (refuse.read) throw new Error("closed");
      return key in areas[name] ? { [key]: structuredClone(areas[name][key]) } : {};
    },
    async set(items: Items) {
      if (refuse[name]) throw new Error("QUOTA_BYTES_PER_ITEM quota exceeded");
      Object.assign(areas[name], structuredClone(items));
      tell(items, name);
    },
    async remove(key: string) {
      delete areas[name][key];
      tell({ [key]: undefined }, name);
    },
  });
  const tell = (items: Items, name: string) => {
    const changes = Object.fromEntries(
      Object.entries(items).map(([key, newValue]) => [key, { newValue }]),
    );
    for (const listener of listeners) (listener as Listener)(changes, name);
  };
  return {
    browser: {
      storage: {
        sync: area("sync"),
        local: area("local"),
        onChanged: {
          addListener: (listener: Listener) => listeners.add(listener),
          removeListener: (listener: Listener) => listeners.delete(listener),
        },
      },
    },
  };
});

// Files of tests share their modules: another may have loaded these with a browser of its own.
vi.resetModules();
const { changeSettings, isDisabledOn, loadSettings, loadStored, watchSettings } = await import(
  "./settings.ts"
);

beforeEach(() => {
  areas.sync = {};
  areas.local = {};
  Object.assign(refuse, { sync: false, local: false, read: false });
  listeners.clear();
});

describe("settings", () => {
  it("stores departures only, in the synchronised storage", async () => {
    await changeSettings({ theme: "dark" });
    expect(areas.sync).toEqual({ settings: { version: 2, theme: "dark" } });
    expect((await loadSettings()).theme).toBe("dark");
  });

  it("loses neither of two changes made at once", async () => {
    await Promise.all([changeSettings({ theme: "dark" }), changeSettings({ openOnHover: true })]);
    expect(await loadSettings()).toMatchObject({ theme: "dark", openOnHover: true });
  });

  it("keeps what the synchronised storage does not take on this device, and goes back", async () => {
    await changeSettings({ theme: "dark" });
    refuse.sync = true;
    const disabledSites = Array.from({ length: 900 }, (_, i) => `site-${i}.example.org`);
    await changeSettings({ disabledSites });
    expect(await loadStored()).toMatchObject({
      onDeviceOnly: true,
      settings: { theme: "dark", disabledSites },
    });
    refuse.sync = false;
    await changeSettings({ disabledSites: ["example.org"] });
    expect(await loadStored()).toMatchObject({
      onDeviceOnly: false,
      settings: { theme: "dark", disabledSites: ["example.org"] },
    });
    expect(areas.local).toEqual({});
  });

  it("rejects where no storage takes the change, and the next one works again", async () => {
    Object.assign(refuse, { sync: true, local: true });
    await expect(changeSettings({ theme: "dark" })).rejects.toThrow("quota");
    Object.assign(refuse, { sync: false, local: false });
    await changeSettings({ theme: "light" });
    expect((await loadSettings()).theme).toBe("light");
  });

  it("keeps a copy of what cannot be read before writing over it", async () => {
    areas.sync = { settings: "not what it should be" };
    expect((await loadStored()).damaged).toEqual(["settings"]);
    await changeSettings({ theme: "dark" });
    expect(areas.local["settings-damaged"]).toBe("not what it should be");
    expect((await loadSettings()).theme).toBe("dark");
  });

  it("has the defaults where storage cannot be read, and says so", async () => {
    refuse.read = true;
    const { unreadable, settings } = await loadStored();
    expect(unreadable).toBe(true);
    expect(settings.runs).toBe("news-sites");
  });

  it("switches a site off with all below it, and nothing beside it", async () => {
    await changeSettings({ disabledSites: ["theguardian.com"] });
    const settings = await loadSettings();
    const hosts = ["theguardian.com", "www.theguardian.com", "amp.theguardian.com"];
    expect(hosts.filter((host) => !isDisabledOn(settings, host))).toEqual([]);
    expect(isDisabledOn(settings, "nottheguardian.com")).toBe(false);
  });

  it("tells every window of a change, until it stops listening", async () => {
    const seen: string[] = [];
    const ended = new AbortController();
    watchSettings(({ theme }) => seen.push(theme), ended.signal);
    await changeSettings({ theme: "dark" });
    await vi.waitFor(() => expect(seen).toEqual(["dark"]));
    ended.abort();
    await changeSettings({ theme: "light" });
    expect(seen).toEqual(["dark"]);
    expect(listeners.size).toBe(0);
  });
});
