import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences, type GalleryPage, galleryPages, type Reading } from "../pages/gallery.ts";
import { bundleScript, launchChromium } from "./chromium.ts";

describe("page gallery in Chromium", () => {
  let browser: Browser;
  let tab: Page;
  let shown: GalleryPage;
  let script: string;

  beforeAll(async () => {
    browser = await launchChromium();
    script = await bundleScript(join(import.meta.dirname, "../pages/read-page.ts"), "pageFloor");
    tab = await browser.newPage();
    await tab.route("**/*", (route) =>
      route.request().url() === shown.expected.url
        ? route.fulfill({ contentType: "text/html; charset=utf-8", body: shown.html })
        : route.abort(),
    );
  }, 60_000);

  afterAll(() => browser?.close());

  it.each(galleryPages())(
    "$slug",
    async (page) => {
      shown = page;
      await tab.goto(page.expected.url);
      const reading = (await tab.evaluate(`${script}\npageFloor.readPage(document)`)) as Reading;
      expect(differences(reading, page)).toEqual([]);
    },
    30_000,
  );
});
