/** What a content script of ours could do in the hands of a hostile page. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/paths.ts";
import { CHOSEN_BROWSERS } from "./chosen-browsers.ts";
import { compromisedCopy, LOOT } from "./compromised.ts";
import { storedSettings } from "./in-extension.ts";
import { storeSettings } from "./on-card.ts";
import { openOwnSession, type Session, sample } from "./session.ts";
import { testIn } from "./test-in.ts";

describe.each(CHOSEN_BROWSERS)("%s, a compromised content script", (name) => {
  let session: Session;
  let loot: Record<string, string>;
  let opened: string[];

  beforeAll(async () => {
    const folder = `${ROOT}dist/extension-compromised-${name}`;
    compromisedCopy(folder);
    session = await openOwnSession(name, folder);
    const secrets = { disabledSites: ["bank.example"], addedSites: ["secret.example"] };
    await storeSettings(session, { ...secrets, theme: "dark" });
    const page = await session.open(sample("off-topic"));
    const found = await page.waitForSelector(`html[${LOOT}]`, { timeout: 15_000 });
    const written = await found?.evaluate((root, attribute) => root.getAttribute(attribute), LOOT);
    loot = JSON.parse(written ?? "{}");
    opened = (await page.browser().pages()).map((one) => one.url());
  });
  afterAll(async () => {
    await session?.close();
  });

  test("opens no tab, injects nothing, is granted nothing", () => {
    const attempts = ["tabs", "read tabs", "scripting", "permissions"];
    for (const attempt of attempts) expect(loot[attempt], attempt).toBe("refused");
    expect(opened.filter((url) => url.includes("evil"))).toEqual([]);
    expect(opened.filter((url) => url.includes("options"))).toEqual([]);
    expect(session.requests()).toEqual([]);
  });

  test("is answered nothing but how to show notes on its own page", () => {
    const messages = Object.keys(loot).filter((key) => /^[{"n]/.test(key) || key === "sendMessage");
    for (const message of messages) {
      expect(loot[message], message).toMatch(/^(?:nothing|refused|null)$/);
    }
    expect(messages.length).toBeGreaterThan(9);
    expect(JSON.parse(loot["get-page-settings"] ?? "")).toMatchObject({
      theme: "dark",
      isOff: false,
    });
    expect(loot["get-page-settings"]).not.toMatch(/bank|secret/);
  });

  // Firefox has no way to close a storage area; its content scripts do not share a page's memory
  // unless the page has broken the browser itself.
  testIn("chromium", name)("reads and writes no storage", async () => {
    for (const area of ["sync", "local", "session"]) {
      expect(loot[`storage.${area}`], area).toBe("refused");
      expect(loot[`write storage.${area}`], area).toBe("refused");
    }
    const options = await session.openOptions();
    expect(await storedSettings(options)).toMatchObject({
      disabledSites: ["bank.example"],
      theme: "dark",
    });
  });
});
