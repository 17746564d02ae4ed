import type { CDPSession, Target } from "puppeteer-core";
import type { Launched } from "../../scripts/launch.ts";
import type { Driver } from "./driver.ts";

/** Chromium: the real toolbar popup; the service worker is listened to whenever it runs. */
export async function chromiumDriver({ browser, origin }: Launched): Promise<Driver> {
  const requests: string[] = [];
  const errors: string[] = [];
  const isOwnWorker = (target: Target) =>
    target.type() === "service_worker" && target.url().startsWith(origin);

  async function listen(target: Target): Promise<void> {
    const session: CDPSession = await target.createCDPSession();
    session.on("Runtime.exceptionThrown", ({ exceptionDetails: { text, exception } }) =>
      errors.push(`background: ${exception?.description ?? text}`),
    );
    session.on("Network.requestWillBeSent", ({ request }) => {
      if (!request.url.startsWith(origin)) requests.push(request.url);
    });
    // Enabling replays the exceptions that were thrown before.
    await session.send("Runtime.enable");
    await session.send("Network.enable");
  }
  const listenIfOwn = (target: Target) => {
    // A worker that stops meanwhile has nothing more to say.
    if (isOwnWorker(target)) listen(target).catch(() => undefined);
  };
  browser.on("targetcreated", listenIfOwn);
  for (const target of browser.targets()) listenIfOwn(target);

  return {
    async openPopup(page) {
      await page.bringToFront();
      const extension = [...(await browser.extensions()).values()][0];
      if (!extension) throw new Error("the extension is gone");
      await extension.triggerAction(page);
      const target = await browser.waitForTarget((one) => one.url() === `${origin}popup.html`);
      return target.asPage();
    },
    async openOwnPage(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    backgroundRequests: () => requests,
    errors: async () => errors,
  };
}
