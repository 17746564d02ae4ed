import { beforeEach, expect, it, vi } from "vitest";

const { items } = vi.hoisted(() => ({ items: {} as Record<string, unknown> }));

vi.mock("./browser.ts", () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
        set: async (changed: object) => void Object.assign(items, structuredClone(changed)),
        remove: async (key: string) => void delete items[key],
      },
    },
  },
}));

// Files of tests share their modules: another may have loaded these with a browser of its own.
vi.resetModules();
const { deleteReports, keepReport, loadReports, MOST_REPORTS } = await import("./kept-reports.ts");

beforeEach(() => {
  delete items.reports;
});

const texts = async () => (await loadReports()).map(({ report }) => report);

it("keeps each report once, the newest first, until it is deleted", async () => {
  await keepReport("a", "one");
  await keepReport("b", "two");
  await keepReport("a", "one");
  expect(await loadReports()).toEqual([
    { claim: "b", day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), report: "two" },
    { claim: "a", day: expect.any(String), report: "one" },
  ]);
  await deleteReports("two");
  expect(await texts()).toEqual(["one"]);
  await deleteReports();
  expect(await texts()).toEqual([]);
});

it("loses neither of two reports kept at once", async () => {
  await Promise.all([keepReport("a", "one"), keepReport("b", "two")]);
  expect(await texts()).toEqual(["two", "one"]);
});

it("refuses more than there is room for and loses none", async () => {
  for (let i = 0; i < MOST_REPORTS; i++) await keepReport("a", `report ${i}`);
  await expect(keepReport("a", "one more")).rejects.toThrow("too many");
  expect(await texts()).toHaveLength(MOST_REPORTS);
});

it("passes over what cannot be read, and leaves it stored", async () => {
  items.reports = [7, { claim: "a", day: "2026-01-01", report: "one" }, { claim: "b" }];
  expect(await texts()).toEqual(["one"]);
  await keepReport("b", "two");
  await deleteReports("one");
  expect(items.reports).toEqual([expect.objectContaining({ report: "two" }), 7, { claim: "b" }]);
  items.reports = "damaged";
  expect(await texts()).toEqual([]);
});
