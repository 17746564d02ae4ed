/**
 * The background against hostile senders and failing browsers. A content script shares its process
 * with the page: whatever it sends, the background does only what it would do for our own.
 */
import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { PATIENCE, runs } from "../../tests/fuzz/runs.ts";

type Listener = (...args: unknown[]) => unknown;

const { browser, heard, calls, stored, failing, frames } = vi.hoisted(() => {
  const heard = new Map<string, Listener>();
  const calls: { name: string; args: unknown[] }[] = [];
  const stored: { settings: unknown } = { settings: undefined };
  /** What running something in all frames of a tab gives. */
  const frames: { list: { frameId: number; result?: unknown }[] } = { list: [] };
  /** Names of what the browser refuses. */
  const failing = new Set<string>();
  const event = (name: string) => ({
    addListener: (listener: Listener) => heard.set(name, listener),
    removeListener: () => heard.delete(name),
  });
  const call =
    (name: string, answer: unknown = undefined) =>
    async (...args: unknown[]) => {
      if (failing.has(name)) throw new Error(`${name} refused`);
      calls.push({ name, args });
      return typeof answer === "function" ? answer() : answer;
    };
  const area = (name: string, get: () => unknown) => ({
    get: call(`storage.${name}.get`, get),
    set: call(`storage.${name}.set`),
    remove: call(`storage.${name}.remove`),
    setAccessLevel: call(`storage.${name}.setAccessLevel`),
  });
  const browser = {
    runtime: {
      id: "ours",
      onConnect: event("connect"),
      onInstalled: event("installed"),
      onStartup: event("startup"),
      getURL: (path: string) => `extension://ours/${path}`,
      getManifest: () => ({ content_scripts: [{ matches: ["*://*.news.example/*"] }] }),
      openOptionsPage: call("runtime.openOptionsPage"),
    },
    commands: { onCommand: event("command") },
    permissions: {
      onAdded: event("granted"),
      onRemoved: event("withdrawn"),
      contains: call("permissions.contains", true),
    },
    tabs: {
      onUpdated: event("tab"),
      onRemoved: event("closed"),
      query: call("tabs.query", () => [{ id: 7 }]),
      get: call("tabs.get", () => ({ id: 7, url: "https://www.news.example/a" })),
      create: call("tabs.create"),
      sendMessage: call("tabs.sendMessage"),
    },
    action: {
      setBadgeText: call("action.setBadgeText"),
      setBadgeBackgroundColor: call("action.setBadgeBackgroundColor"),
    },
    scripting: {
      executeScript: call("scripting.executeScript", () => frames.list),
      insertCSS: call("scripting.insertCSS"),
      getRegisteredContentScripts: call("scripting.getRegisteredContentScripts", () => []),
      registerContentScripts: call("scripting.registerContentScripts"),
      updateContentScripts: call("scripting.updateContentScripts"),
      unregisterContentScripts: call("scripting.unregisterContentScripts"),
    },
    storage: {
      sync: area("sync", () => ({ settings: stored.settings })),
      local: area("local", () => ({})),
      onChanged: event("stored"),
    },
  };
  return { browser, heard, calls, stored, failing, frames };
});
vi.mock("../platform/browser.ts", () => ({ browser }));

const OURS = { id: "ours", tab: { id: 7 }, frameId: 0, url: "https://www.news.example/a" };
/** Our own script in an iframe of the page's own origin. */
const INSIDE = {
  id: "ours",
  tab: { id: 7, url: "https://www.news.example/a" },
  frameId: 3,
  origin: "https://www.news.example",
  url: "about:srcdoc",
};
const ON_TOPIC = { type: "page-on-topic", iframe: -1 };
const MESSAGES = [
  ON_TOPIC,
  { type: "iframe-left" },
  { type: "load-card" },
  { type: "notes-found", count: 3 },
  { type: "open-options" },
  { type: "get-page-settings" },
  { type: "hide-note", claim: "a-claim", untilChangedFrom: null },
  { type: "switch-site-off" },
  { type: "keep-report", claim: "a-claim", report: "claim: a-claim" },
];
/** What is done about a page on topic. */
const READ = ["tabs.sendMessage", "scripting.executeScript", "scripting.insertCSS"];
/** All that a content script is told. */
const PAGE_SETTINGS =
  "hiddenKinds hiddenNotes marks markStyle openOnHover showSupported theme isOff".split(" ");
/** The test's own, for the background's clock stands still: a look put off in one test would come in another. */
const { setTimeout: later } = globalThis;
const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => unhandled.push(reason);

let atStart: string[] = [];
beforeAll(async () => {
  process.on("unhandledRejection", onUnhandled);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  // Files of tests share their modules: another may have loaded these with a browser of its own.
  vi.resetModules();
  await import("./background.ts");
  atStart = await done();
  return () => {
    vi.useRealTimers();
    process.off("unhandledRejection", onUnhandled);
  };
});
beforeEach(() => {
  vi.clearAllTimers();
  calls.length = 0;
  failing.clear();
  frames.list = [];
  stored.settings = undefined;
});
afterEach(async () => {
  await settled();
  expect(unhandled.splice(0)).toEqual([]);
});

/** What the background did, reading of the settings aside. */
async function done(): Promise<string[]> {
  await settled();
  return calls.map(({ name }) => name).filter((name) => !name.endsWith(".get"));
}

async function settled(): Promise<void> {
  await new Promise((resolve) => later(resolve, 0));
}

/** True where only the sender's own site or one claim was switched off, or one report kept. */
function isModestChange(items: unknown): boolean {
  if ("reports" in (items as object)) return (items as { reports: unknown[] }).reports.length === 1;
  const { settings } = items as { settings: Record<string, unknown[]> };
  const { disabledSites = [], hiddenNotes = [], ...others } = settings;
  return (
    disabledSites.length + hiddenNotes.length === 1 && Object.keys(others).join() === "version"
  );
}

/** What a script that sends this through a port of its own is answered. */
function send(message: unknown, sender: object = OURS): Promise<unknown> {
  return new Promise((answer) => {
    heard.get("connect")?.({
      sender,
      onDisconnect: { addListener: () => undefined },
      onMessage: { addListener: (listener: Listener) => listener(message) },
      postMessage: answer,
      disconnect: () => answer(undefined),
    });
  });
}

describe("messages", () => {
  test("from our own script in a tab's top frame are answered with just what they ask", async () => {
    await send(ON_TOPIC);
    expect(await done()).toEqual(READ);
    const target = { tabId: 7, frameIds: [0] };
    expect(calls.slice(-3).map(({ args }) => args)).toEqual([
      [7, { type: "give-way", to: "page" }, {}],
      [{ target, files: ["patterns.js", "reader.js"] }],
      [{ target, files: ["marks.css"], origin: "AUTHOR" }],
    ]);
    calls.length = 0;
    await send({ type: "open-options" });
    expect(await done()).toEqual(["runtime.openOptionsPage"]);
    expect(calls.at(-1)?.args).toEqual([]);
  });

  test.each([
    ["another extension", { ...OURS, id: "theirs" }],
    ["nobody", {}],
    ["a page of ours", { id: "ours", url: "extension://ours/options.html" }],
    ["a frame in a page unknown", { ...INSIDE, tab: { id: 7 } }],
    ["a frame of another origin", { ...INSIDE, origin: "https://ads.example" }],
    ["a frame in a sandbox", { ...INSIDE, origin: "null" }],
    ["a frame of no origin", { ...INSIDE, origin: undefined }],
    ["a frame unknown", { ...INSIDE, frameId: undefined }],
  ])("from %s do nothing", async (_, sender) => {
    for (const message of MESSAGES) expect(await send(message, sender)).toBeUndefined();
    expect(await done()).toEqual([]);
  });

  test.each([
    [{ type: "open-options", url: "https://evil.example/" }],
    [{ ...ON_TOPIC, tabId: 8 }],
    [{ ...ON_TOPIC, iframe: -2 }],
    [{ ...ON_TOPIC, iframe: 0.5 }],
    [{ type: "page-on-topic" }],
    [{ type: "load-card", files: ["https://evil.example/x.js"] }],
    [{ type: "notes-found", count: "<b>" }],
    [{ type: "notes-found", count: -1 }],
    [{ type: "notes-found", count: 1.5 }],
    [{ type: "notes-found", count: Number.NaN }],
    [{ type: "get-settings" }],
    [{ type: "get-page-settings", site: "bank.example" }],
    [{ type: "switch-site-off", site: "bank.example" }],
    [{ type: "hide-note", claim: "a-claim" }],
    [{ type: "hide-note", claim: "", untilChangedFrom: null }],
    [{ type: "hide-note", claim: "x".repeat(101), untilChangedFrom: null }],
    [{ type: "hide-note", claim: "a-claim", untilChangedFrom: "soon" }],
    [{ type: "keep-report", claim: "a-claim", report: "x".repeat(8_001) }],
    [{ type: "settings-changed" }],
    [{ type: "get-checked" }],
    [{ type: "__proto__" }],
    [{}],
    [[]],
    [null],
    ["open-options"],
  ])("with more or other than we send are dropped: %j", async (message) => {
    expect(await send(message)).toBeUndefined();
    expect(await done()).toEqual([]);
  });

  test("tell a page's script how to show notes, and nothing of other sites", async () => {
    stored.settings = {
      version: 2,
      disabledSites: ["bank.example", "news.example"],
      addedSites: ["secret.example"],
      marks: "badge-only",
    };
    const answer = await send({ type: "get-page-settings" });
    expect(answer).toMatchObject({ isOff: true, marks: "badge-only" });
    expect(JSON.stringify(answer)).not.toMatch(/bank|secret/);
    const elsewhere = { ...OURS, url: "https://other.example/" };
    expect(await send({ type: "get-page-settings" }, elsewhere)).toMatchObject({ isOff: false });
  });

  test("an iframe that has the article is read, and what else is read in its tab gives way", async () => {
    frames.list = [{ frameId: 0, result: false }, { frameId: 5 }, { frameId: 3, result: true }];
    await send({ type: "page-on-topic", iframe: 1 });
    await settled();
    const target = { tabId: 7, frameIds: [3] };
    expect(calls.filter(({ name }) => !name.endsWith(".get")).map(({ args }) => args)).toEqual([
      [{ target: { tabId: 7, allFrames: true }, func: expect.any(Function), args: [1] }],
      [7, { type: "give-way", to: "iframe" }, { frameId: 0 }],
      [7, { type: "give-way", to: "iframe" }, { frameId: 5 }],
      [{ target, files: ["patterns.js", "reader.js"] }],
      [{ target, files: ["marks.css"], origin: "AUTHOR" }],
    ]);
  });

  test("an iframe that is gone by then is not read, nor anything else", async () => {
    frames.list = [{ frameId: 0, result: false }, { frameId: 5 }];
    await send({ type: "page-on-topic", iframe: 1 });
    expect(await done()).toEqual(["scripting.executeScript"]);
  });

  test("from an iframe of the page's own origin: the site is the page's, and the card comes there", async () => {
    stored.settings = { version: 2, disabledSites: ["news.example"] };
    expect(await send({ type: "get-page-settings" }, INSIDE)).toMatchObject({ isOff: true });
    expect(await send(ON_TOPIC, INSIDE)).toBeUndefined();
    expect(await done()).toEqual([]);
    await send({ type: "load-card" }, INSIDE);
    expect(calls.at(-1)?.args).toEqual([
      { target: { tabId: 7, frameIds: [3] }, files: ["notes.js", "card.js"] },
    ]);
    await send({ type: "iframe-left" }, INSIDE);
    expect(calls.find(({ name }) => name === "action.setBadgeText")?.args).toEqual([
      { tabId: 7, text: "" },
    ]);
  });

  test("that an iframe left bring the gate once its tab has settled, however many say so", async () => {
    await send({ type: "iframe-left" });
    vi.runAllTimers();
    expect(await done()).toEqual([]);
    await send({ type: "iframe-left" }, INSIDE);
    await send({ type: "iframe-left" }, INSIDE);
    calls.length = 0;
    expect(await done()).toEqual([]);
    vi.runAllTimers();
    expect(await done()).toEqual(["scripting.executeScript"]);
    expect(calls.at(-1)?.args).toEqual([{ target: { tabId: 7 }, files: ["gate.js"] }]);
  });

  test("switch off the sender's own site, whatever it says", async () => {
    expect(await send({ type: "switch-site-off" })).toBe(true);
    expect(calls.at(-1)?.args).toEqual([
      { settings: { version: 2, disabledSites: ["news.example"] } },
    ]);
    calls.length = 0;
    expect(await send({ type: "switch-site-off" }, { ...OURS, url: undefined })).toBe(false);
    expect(await done()).toEqual([]);
  });

  test("hide a note beside those that are hidden, up to a number no dataset of ours has", async () => {
    const hidden = (claim: string) => ({ claim, untilChangedFrom: null });
    stored.settings = { version: 2, hiddenNotes: [hidden("old")] };
    const message = { type: "hide-note", claim: "new", untilChangedFrom: "2026-01-01" };
    expect(await send(message)).toBe(true);
    expect(calls.at(-1)?.args).toEqual([
      {
        settings: {
          version: 2,
          hiddenNotes: [hidden("old"), { claim: "new", untilChangedFrom: "2026-01-01" }],
        },
      },
    ]);
    calls.length = 0;
    stored.settings = { hiddenNotes: Array.from({ length: 500 }, (_, i) => hidden(`c-${i}`)) };
    expect(await send(message)).toBe(false);
    expect(await done()).toEqual([]);
  });

  test("close storage to content scripts at the start", () => {
    expect(atStart).toEqual(["storage.sync.setAccessLevel", "storage.local.setAccessLevel"]);
  });

  test("act on the sender's own tab and never on a site that is switched off", async () => {
    stored.settings = { version: 2, disabledSites: ["news.example"] };
    await send(ON_TOPIC);
    stored.settings = { version: 2, runs: "when-asked" };
    await send(ON_TOPIC);
    await send(ON_TOPIC, { ...OURS, url: undefined });
    stored.settings = undefined;
    // A site that nobody added: the reader may only have the popup open on it.
    await send(ON_TOPIC, { ...OURS, url: "https://harbour-ledger.example/a" });
    expect(await done()).toEqual([]);
    await send({ type: "load-card" }, { ...OURS, tab: { id: 99, url: "https://bank.example" } });
    await settled();
    const injected = calls.filter(({ name }) => name.startsWith("scripting."));
    expect(injected.map(({ args }) => args)).toEqual([
      [{ target: { tabId: 99, frameIds: [0] }, files: ["notes.js", "card.js"] }],
    ]);
  });

  test(
    "never hand out settings, open pages of somebody's choice or inject anybody's files",
    async () => {
      const own = ["patterns.js", "reader.js", "marks.css", "notes.js", "card.js"];
      const sender = fc.record({
        id: fc.constantFrom("ours", "theirs", undefined),
        tab: fc.option(
          fc.record({
            id: fc.option(fc.integer(), { nil: undefined }),
            url: fc.constantFrom(INSIDE.tab.url, "about:blank", "", undefined),
          }),
          { nil: undefined },
        ),
        origin: fc.constantFrom(INSIDE.origin, "null", undefined),
        frameId: fc.constantFrom(0, 1, -1, undefined),
        url: fc.oneof(fc.webUrl(), fc.string(), fc.constant(undefined)),
      });
      const message = fc.oneof(
        fc.constantFrom(...MESSAGES),
        fc.anything(),
        fc.record({
          type: fc.constantFrom(...MESSAGES.map(({ type }) => type)),
          count: fc.oneof(fc.integer(), fc.anything()),
        }),
      );
      await fc.assert(
        fc.asyncProperty(message, sender, async (sent, from) => {
          calls.length = 0;
          const answer = await send(sent, from);
          if (typeof answer === "object") expect(Object.keys(answer ?? {})).toEqual(PAGE_SETTINGS);
          else expect([undefined, true, false]).toContain(answer);
          for (const { name, args } of calls) {
            expect(name).not.toMatch(/^tabs\.create$|remove|register|setAccessLevel/);
            if (name.endsWith(".set")) expect(isModestChange(args[0])).toBe(true);
            const { files = [] } = (args[0] ?? {}) as { files?: string[] };
            for (const file of files) expect(own).toContain(file);
          }
        }),
        runs(150),
      );
    },
    PATIENCE,
  );
});

describe("a browser that refuses", () => {
  test.each([
    ["storage.sync.get", "storage.local.get"],
    ["scripting.executeScript", "scripting.insertCSS"],
    ["action.setBadgeText", "action.setBadgeBackgroundColor"],
  ])("%s and %s: every message comes to an end all the same", async (...refused) => {
    for (const name of refused) failing.add(name);
    for (const message of MESSAGES)
      await expect(Promise.resolve(send(message))).resolves.not.toThrow();
  });

  test("what no storage takes is answered as not stored", async () => {
    failing.add("storage.sync.set");
    failing.add("storage.local.set");
    expect(await send({ type: "switch-site-off" })).toBe(false);
    expect(await send({ type: "hide-note", claim: "a-claim", untilChangedFrom: null })).toBe(false);
  });

  test("every tab's reader hears of a change, though most have none", async () => {
    heard.get("stored")?.({ settings: {} }, "sync");
    for (let i = 0; i < 3; i++) await settled();
    const told = calls.filter(({ name }) => name === "tabs.sendMessage");
    expect(told.map(({ args }) => args)).toEqual([[7, { type: "settings-changed" }]]);
  });

  test("settings that cannot be read count as the defaults", async () => {
    failing.add("storage.sync.get");
    await send(ON_TOPIC);
    expect(await done()).toEqual(READ);
  });

  test.each([
    ["tabs.query"],
    ["tabs.create"],
    ["tabs.sendMessage"],
    ["permissions.contains"],
    ["scripting.getRegisteredContentScripts"],
    ["scripting.executeScript"],
    ["storage.local.get"],
    ["storage.sync.set"],
    ["storage.local.set"],
  ])("%s: no event leaves an unhandled rejection", async (refused) => {
    failing.add(refused);
    heard.get("command")?.("next-note");
    heard.get("command")?.("something-else");
    heard.get("installed")?.({ reason: "install" });
    heard.get("installed")?.({ reason: "update" });
    heard.get("startup")?.();
    heard.get("granted")?.({ origins: ["*://*.other.example/*"] });
    heard.get("granted")?.({});
    heard.get("withdrawn")?.({ origins: ["*://*/*"] });
    stored.settings = { version: 2, showBadge: false };
    heard.get("stored")?.({ settings: {} }, "sync");
    // afterEach looks.
    for (let i = 0; i < 3; i++) await settled();
  });
});
