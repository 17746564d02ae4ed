/** What a reader of Chromium chooses on its own page of extensions, where no prompt is needed. */
import type { Page } from "puppeteer-core";

/** "On click", "On specific sites", "On all sites". */
export type HostAccess = "ON_CLICK" | "ON_SPECIFIC_SITES" | "ON_ALL_SITES";

interface ChromeLike {
  developerPrivate: {
    getExtensionsInfo(): Promise<{ id: string; name: string }[]>;
    updateExtensionConfiguration(change: object): Promise<void>;
    addHostPermission(extension: string, pattern: string): Promise<void>;
  };
}

/** Opens the page of extensions beside `page`, which stays in front. */
export async function openExtensionsPage(page: Page): Promise<Page> {
  const manager = await page.browser().newPage();
  await manager.goto("chrome://extensions/");
  await page.bringToFront();
  return manager;
}

/** Sets where Chromium lets Sidenote read; `site` is added to the specific ones. */
export function chooseHostAccess(
  manager: Page,
  hostAccess: HostAccess,
  site?: string,
): Promise<void> {
  return manager.evaluate(
    async (access, pattern) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
      const all = await developerPrivate.getExtensionsInfo();
      const extension = all.find(({ name }) => name === "Sidenote");
      if (!extension) throw new Error(`no Sidenote among ${all.map(({ name }) => name)}`);
      await developerPrivate.updateExtensionConfiguration({
        extensionId: extension.id,
        hostAccess: access,
      });
      if (pattern !== undefined) await developerPrivate.addHostPermission(extension.id, pattern);
    },
    hostAccess,
    site,
  );
}
