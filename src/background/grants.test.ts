import { beforeEach, expect, it, vi } from "vitest";

const { stored } = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));

vi.mock("../platform/browser.ts", () => ({
  browser: {
    runtime: {
      getManifest: () => ({ content_scripts: [{ matches: ["*://*.news.example/*"] }] }),
    },
    tabs: { query: async () => [] },
    storage: {
      sync: {
        get: async () => structuredClone(stored),
        set: async (items: object) => void Object.assign(stored, structuredClone(items)),
      },
      local: { get: async () => ({}) },
    },
  },
}));

// Files of tests share their modules: another may have loaded these with a browser of its own.
vi.resetModules();
const { takeGrant } = await import("./grants.ts");
const { loadSettings } = await import("../platform/settings.ts");

beforeEach(() => {
  delete stored.settings;
});

it("keeps the sites of two grants that come at once", async () => {
  await Promise.all([takeGrant(["*://*.a.example/*"]), takeGrant(["*://*.b.example/*"])]);
  expect((await loadSettings()).addedSites).toEqual(["a.example", "b.example"]);
});

it("keeps neither a news site nor what names no site", async () => {
  await takeGrant(["https://*/*", "*://*.live.news.example/*", "*://*.a.example/*"]);
  expect((await loadSettings()).addedSites).toEqual(["a.example"]);
});
