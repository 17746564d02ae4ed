/** The extension with one more content script in it: what a page could do that had got hold of ours. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { TEST_EXTENSION_FOLDER } from "../../scripts/paths.ts";

/** Where the script leaves what it got, for the test to read. */
export const LOOT = "data-loot";

/**
 * Runs with all that a content script of ours has. Tries everything and writes down what was
 * answered: "refused" for an error, "nothing" for no answer.
 */
const SCRIPT = `(async () => {
  const api = globalThis.browser ?? chrome;
  const loot = {};
  const attempt = async (name, run) => {
    try {
      const got = await run();
      loot[name] = got === undefined ? "nothing" : JSON.stringify(got);
    } catch {
      loot[name] = "refused";
    }
  };
  const send = (message) => new Promise((resolve) => {
    const port = api.runtime.connect();
    port.onMessage.addListener((answer) => { resolve(answer); port.disconnect(); });
    port.onDisconnect.addListener(() => { void api.runtime.lastError; resolve(undefined); });
    port.postMessage(message);
  });
  const url = "https://evil.example/";
  await attempt("tabs", () => api.tabs.create({ url }));
  await attempt("read tabs", () => api.tabs.query({}));
  await attempt("scripting", () => api.scripting.executeScript({ target: { tabId: 1 }, files: ["patterns.js", "reader.js"] }));
  await attempt("permissions", () => api.permissions.request({ origins: ["*://*/*"] }));
  await attempt("sendMessage", () => api.runtime.sendMessage({ type: "get-settings" }));
  for (const message of [
    { type: "get-settings" },
    { type: "get-checked" },
    { type: "settings-changed" },
    { type: "open-options", url },
    { type: "load-card", files: [url + "x.js"] },
    { type: "load-card", tabId: 1 },
    { type: "page-on-topic", iframe: -1, tabId: 1 },
    { type: "switch-site-off", site: "bank.example" },
    { type: "hide-note", claim: "../../x", untilChangedFrom: null },
    "get-page-settings",
    null,
  ]) await attempt(JSON.stringify(message), () => send(message));
  await attempt("get-page-settings", () => send({ type: "get-page-settings" }));
  for (const area of ["sync", "local", "session"]) {
    await attempt("storage." + area, () => api.storage[area].get(null));
    await attempt("write storage." + area, () => api.storage[area].set({ settings: { runs: "all-sites" } }));
  }
  document.documentElement.setAttribute("${LOOT}", JSON.stringify(loot));
})();`;

/** Copies the test build to this folder, with the script beside ours. */
export function compromisedCopy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(TEST_EXTENSION_FOLDER, folder, { recursive: true });
  writeFileSync(`${folder}/compromised.js`, SCRIPT);
  const path = `${folder}/manifest.json`;
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  manifest.content_scripts[0].js.push("compromised.js");
  writeFileSync(path, JSON.stringify(manifest));
}
