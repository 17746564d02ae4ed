import { join } from "node:path";
import { type Browser, launch } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences, galleryPages, type Reading } from "../pages/gallery.ts";
import { bundleScript } from "./chromium.ts";

describe("page gallery in Firefox", () => {
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    browser = await launch({
      browser: "firefox",
      executablePath: process.env.FIREFOX_PATH ?? "/usr/bin/firefox-esr",
      headless: true,
    });
    script = await bundleScript(join(import.meta.dirname, "../pages/read-page.ts"), "pageFloor");
  }, 60_000);

  afterAll(() => browser?.close());

  it.each(galleryPages())(
    "$slug",
    async (page) => {
      const tab = await browser.newPage();
      await tab.setRequestInterception(true);
      tab.on("request", (request) => {
        const own = request.url() === page.expected.url;
        const answer = own
          ? request.respond({ contentType: "text/html; charset=utf-8", body: page.html })
          : request.abort();
        answer.catch(() => undefined);
      });
      await tab.goto(page.expected.url);
      const reading = (await tab.evaluate(`${script}\npageFloor.readPage(document)`)) as Reading;
      await tab.close();
      expect(differences(reading, page)).toEqual([]);
    },
    30_000,
  );
});
