import type { Page } from "puppeteer-core";

/** Lets a tab find a page at an address, and nothing anywhere else. */
export async function servePage(page: Page, address: string, html: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isPage = request.url() === address;
    const contentType = "text/html; charset=utf-8";
    void request.respond({ status: isPage ? 200 : 204, contentType, body: isPage ? html : "" });
  });
}
