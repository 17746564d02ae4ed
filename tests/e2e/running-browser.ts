/** The browsers that tests run in, with the extension: one that all files share, or one for a file alone. */
import { existsSync } from "node:fs";
import { type BrowserName, findBrowser } from "../../scripts/browsers.ts";
import { closeBrowser, closeWelcome, type Launched, launchBrowser } from "../../scripts/launch.ts";
import { TEST_EXTENSION_FOLDER } from "../../scripts/paths.ts";
import type { Driver } from "./driver.ts";
import { chromiumDriver } from "./driver-chromium.ts";
import { firefoxDriver } from "./driver-firefox.ts";
import { clearStorage } from "./in-extension.ts";
import { type RefusingProxy, startRefusingProxy } from "./refusing-proxy.ts";

export interface RunningBrowser extends Launched {
  driver: Driver;
  proxy: RefusingProxy;
}

/** Rejects where the browser or the folder is not there, or where it does not take the extension. */
export async function startBrowser(
  name: BrowserName,
  extension: string,
  hearsWorker: boolean,
): Promise<RunningBrowser> {
  const found = findBrowser(name);
  if ("fault" in found) throw new Error(found.fault);
  if (!existsSync(extension)) {
    throw new Error(`${extension} is not there: run "npm run build" first.`);
  }
  const proxy = await startRefusingProxy();
  const launched = await launchBrowser(name, {
    path: found.path,
    extension,
    headless: true,
    proxyPort: proxy.port,
  });
  // Firefox welcomes nobody to an add-on that is loaded for a time.
  if (name === "chromium") await closeWelcome(launched.browser);
  const driver =
    name === "chromium" ? await chromiumDriver(launched, { hearsWorker }) : firefoxDriver(launched);
  return { ...launched, driver, proxy };
}

export async function stopBrowser({ browser, proxy }: RunningBrowser): Promise<void> {
  await closeBrowser(browser);
  proxy.close();
}

/** Files of tests run one after another in one process, which takes the browser along when it ends. */
const shared = new Map<BrowserName, Promise<RunningBrowser>>();

export async function sharedBrowser(name: BrowserName): Promise<RunningBrowser> {
  const running = await shared.get(name);
  if (running?.browser.connected) return running;
  const started = startBrowser(name, TEST_EXTENSION_FOLDER, true);
  shared.set(name, started);
  return started;
}

/** Closes every tab, forgets what is stored and what was noted: the next file finds a browser as new. */
export async function makeAsNew({ browser, origin, driver, proxy }: RunningBrowser): Promise<void> {
  const own = await driver.openOwnPage(`${origin}LICENSES.txt`);
  for (const page of await browser.pages()) if (page !== own) await page.close();
  await clearStorage(own, "sync", "local", "session");
  await browser.newPage();
  await own.close();
  await driver.forget();
  proxy.forget();
}
