import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../scripts/browsers.ts";
import { closeBrowser } from "../../scripts/launch.ts";
import { differences, type GalleryPage, galleryPages, type Reading } from "../pages/gallery.ts";
import { bundleScript } from "./chromium.ts";

describe("page gallery in Firefox", () => {
  let browser: Browser;
  let tab: Page;
  let shown: GalleryPage;
  let script: string;

  beforeAll(async () => {
    const found = findBrowser("firefox");
    if ("fault" in found) throw new Error(found.fault);
    browser = await launch({ browser: "firefox", executablePath: found.path, headless: true });
    script = await bundleScript(join(import.meta.dirname, "../pages/read-page.ts"), "pageFloor");
    tab = await browser.newPage();
    await tab.setRequestInterception(true);
    tab.on("request", (request) => {
      const answer =
        request.url() === shown.expected.url
          ? request.respond({ contentType: "text/html; charset=utf-8", body: shown.html })
          : request.abort();
      answer.catch(() => undefined);
    });
  }, 60_000);

  afterAll(() => browser && closeBrowser(browser));

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
