/** What a reader of Chromium chooses on its own page of extensions, where no prompt is needed. */
import type { Page } from "puppeteer-core";

/** "On click", "On specific sites", "On all sites". */
export type HostAccess = "ON_CLICK" | "ON_SPECIFIC_SITES" | "ON_ALL_SITES";

interface ChromeLike {
  developerPrivate: {
    getExtensionsInfo(): Promise<{ id: string }[]>;
    updateExtensionConfiguration(change: object): Promise<void>;
    addHostPermission(extension: string, pattern: string): Promise<void>;
  };
}

/** Sets where Chromium lets the extension read; `site` is added to the specific ones. */
export async function chooseHostAccess(
  page: Page,
  hostAccess: HostAccess,
  site?: string,
): Promise<void> {
  const settings = await page.browser().newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(
    async (access, pattern) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
      for (const { id } of await developerPrivate.getExtensionsInfo()) {
        await developerPrivate.updateExtensionConfiguration({
          extensionId: id,
          hostAccess: access,
        });
        if (pattern !== undefined) await developerPrivate.addHostPermission(id, pattern);
      }
    },
    hostAccess,
    site,
  );
  await settings.close();
}
