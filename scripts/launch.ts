/** Starts a browser with the unpacked extension in it. One library drives both kinds. */
import { type Browser, type LaunchOptions, launch } from "puppeteer-core";
import type { BrowserName } from "./browsers.ts";

/** The add-on's id in manifest.json. */
export const GECKO_ID = "sidenote@sidenote.example";
/** Firefox draws a random one for each profile otherwise, and nobody tells us which. */
const GECKO_UUID = "6f3d1c52-8e0b-4c5a-9a57-1d2f4b7c9e60";

/** What a page has of a window that nobody looks at, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 900 };

/** For tests, which nobody looks at. */
const UNSEEN = {
  // Half as many frames as by default: drawing them by the processor is a quarter of what a test costs.
  "layout.frame_rate": 30,
  // Firefox lets a timer of a tab behind another run once a second; tests have the popup in such a tab.
  "dom.min_background_timeout_value": 4,
  "dom.min_background_timeout_value_without_budget_throttling": 4,
  "dom.timeout.enable_budget_timer_throttling": false,
};

/** A Chromium that fetches nothing on its own account. */
export const QUIET_SWITCHES: readonly string[] = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Pages of Chromium's own behind its address bar: two processes that wake at each navigation.
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
];

export interface LaunchSettings {
  /** The browser's executable. */
  path: string;
  /** Folder of the unpacked extension. */
  extension: string;
  headless: boolean;
  /** Port on this machine of the proxy that everything goes through; none for a reader's use. */
  proxyPort?: number;
}

/** A browser with the extension running in it. */
export interface Launched {
  browser: Browser;
  /** Address of the extension's own pages, with a slash at the end. */
  origin: string;
}

/** Rejects where the browser does not start or does not take the extension. */
export function launchBrowser(name: BrowserName, settings: LaunchSettings): Promise<Launched> {
  return name === "chromium" ? launchChromium(settings) : launchFirefox(settings);
}

async function launchChromium(settings: LaunchSettings): Promise<Launched> {
  const args = [...QUIET_SWITCHES];
  if (settings.headless) args.push("--disable-gpu", "--hide-scrollbars");
  // Its sandbox refuses to run as root.
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  if (settings.proxyPort !== undefined) {
    args.push(`--proxy-server=127.0.0.1:${settings.proxyPort}`, "--proxy-bypass-list=<-loopback>");
  }
  const browser = await launch({
    ...common(settings),
    pipe: true,
    enableExtensions: true,
    args,
    // Tells a reader in a bar that the browser is remote-controlled; nobody controls it then.
    ignoreDefaultArgs: settings.headless ? false : ["--enable-automation"],
  });
  const id = await install(browser, settings.extension);
  return { browser, origin: `chrome-extension://${id}/` };
}

async function launchFirefox(settings: LaunchSettings): Promise<Launched> {
  const proxy = {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": settings.proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": settings.proxyPort,
    "network.proxy.allow_hijacking_localhost": true,
  };
  const browser = await launch({
    ...common(settings),
    browser: "firefox",
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      ...(settings.headless ? UNSEEN : {}),
      ...(settings.proxyPort === undefined ? {} : proxy),
    },
  });
  await install(browser, settings.extension);
  return { browser, origin: `moz-extension://${GECKO_UUID}/` };
}

/** Closes a browser. Its last processes may still write to its temporary profile, which then stays behind: no fault. */
export async function closeBrowser(browser: Browser): Promise<void> {
  await browser.close().catch((error: unknown) => {
    if (browser.connected) throw error;
  });
}

/** Closes the page that welcomes a reader: it opens at any moment of the first second, before all others. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser
    .waitForTarget((one) => one.url().endsWith("#welcome"), { timeout: 5_000 })
    .catch(() => null);
  const page = await welcome?.asPage();
  // A page that goes while it asks for its first string leaves its process without any, for all pages after it.
  await page?.waitForFunction(() => document.title !== "", { timeout: 10_000 });
  await page?.close();
}

async function install(browser: Browser, folder: string): Promise<string> {
  try {
    return await browser.installExtension(folder);
  } catch (error) {
    await closeBrowser(browser);
    throw error;
  }
}

function common({ path, headless }: LaunchSettings): LaunchOptions {
  const defaultViewport = headless ? VIEWPORT : null;
  return { executablePath: path, headless, defaultViewport };
}
