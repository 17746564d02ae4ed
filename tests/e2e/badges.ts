import type { Page } from "puppeteer-core";
import type { ExtensionApi } from "./in-extension.ts";

/** What the toolbar button has in each tab that it has something in, asked of a page of the extension. */
export function badgesFrom(own: Page): Promise<string[]> {
  return own.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const texts: string[] = [];
    for (const { id } of await tabs.query({})) {
      texts.push(await action.getBadgeText({ tabId: id }));
    }
    return texts.filter((text) => text !== "");
  });
}
