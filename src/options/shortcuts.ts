import { browser } from "../platform/browser.ts";
import type { Shortcut } from "./ShortcutsSection.tsx";

/** The commands as configured, without the browser's own for the toolbar button. */
export async function readShortcuts(): Promise<Shortcut[]> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll?.()) ?? [];
  return commands
    .filter(({ name }) => !name?.startsWith("_"))
    .map(({ description, shortcut }) => ({
      description: description ?? "",
      keys: shortcut ?? "",
    }));
}

/** Opens the browser's page for shortcuts; null where there is no way to. */
export function shortcutsPage(): (() => void) | null {
  const { commands } = browser;
  // Firefox 137 and later; the polyfill's types lag behind.
  if ("openShortcutSettings" in commands && typeof commands.openShortcutSettings === "function") {
    const open: () => void = commands.openShortcutSettings.bind(commands);
    return () => open();
  }
  if (location.protocol !== "chrome-extension:") return null;
  return () => void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
