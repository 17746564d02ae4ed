import type { CDPSession, Target } from "puppeteer-core";
import type { Launched } from "../../scripts/launch.ts";
import type { Driver } from "./driver.ts";

/** Chromium: the real toolbar popup; the extension's worker and pages are listened to. */
export async function chromiumDriver(
  { browser, origin }: Launched,
  { hearsWorker }: { hearsWorker: boolean },
): Promise<Driver> {
  const requests = new Map<string, string>();
  const errors: string[] = [];
  const listenedTo = new Set<Target>();

  async function listen(target: Target): Promise<void> {
    const session = await target.createCDPSession();
    session.on("Runtime.exceptionThrown", ({ exceptionDetails: { text, exception } }) => {
      errors.push(exception?.description ?? text);
    });
    // What a content policy refused is here.
    session.on("Log.entryAdded", ({ entry }) => {
      if (entry.level === "error") errors.push(entry.text);
    });
    session.on("Network.requestWillBeSent", ({ request, requestId }) => {
      // A data: address, such as the icon of a date field, is fetched from nowhere.
      if (!request.url.startsWith(origin) && !request.url.startsWith("data:")) {
        requests.set(requestId, request.url);
      }
    });
    // An image is announced before the content policy refuses it.
    session.on("Network.loadingFailed", ({ requestId, blockedReason }) => {
      if (blockedReason === "csp") requests.delete(requestId);
    });
    // The first two tell again what they told before.
    await session.send("Runtime.enable");
    await session.send("Log.enable");
    await session.send("Network.enable");
  }
  /** Only a page of the same origin can end its worker; this one stays open for that. */
  async function stopperOf(): Promise<CDPSession> {
    const page = await browser.newPage();
    await page.goto(`${origin}options.html`);
    const session = await page.createCDPSession();
    await session.send("ServiceWorker.enable");
    return session;
  }
  let stopper: CDPSession | undefined;
  const listenIfOwn = (target: Target) => {
    // A worker that is listened to does not start again once it was ended.
    if (!hearsWorker && target.type() === "service_worker") return;
    if (!target.url().startsWith(origin) || listenedTo.has(target)) return;
    listenedTo.add(target);
    // A worker or page that ends meanwhile has nothing more to say.
    listen(target).catch(() => undefined);
  };
  browser.on("targetcreated", listenIfOwn);
  browser.on("targetchanged", listenIfOwn);
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
    async stopBackground() {
      stopper ??= await stopperOf();
      await stopper.send("ServiceWorker.stopAllWorkers");
    },
    drawForPrint: (page, on) => page.emulateMediaType(on ? "print" : undefined),
    // It is drawn outside all pages, where no protocol reaches.
    answerPrompt: () => Promise.reject(new Error("Chromium's prompt cannot be pressed")),
    ownRequests: () => [...requests.values()],
    errors: async () => errors,
    async forget() {
      requests.clear();
      errors.length = 0;
      stopper = undefined;
    },
  };
}
