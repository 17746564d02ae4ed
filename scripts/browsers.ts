/** Finds the browsers that show the extension; installs Debian's where that is possible. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export const BROWSERS = ["chromium", "firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** A browser's executable, or one line that says what to do. */
export type Found = { path: string } | { fault: string };

interface Places {
  title: string;
  /** Environment variable that names the executable. */
  variable: string;
  /** Names on the path, the best first. */
  commands: readonly string[];
  mac: readonly string[];
  /** Below the program folders of Windows. */
  windows: readonly string[];
  debian: string;
}

const PLACES: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    title: "Chromium",
    variable: "CHROMIUM_PATH",
    // Ubuntu's chromium-browser is a wrapper of a snap, which sees no folder of ours.
    commands: [
      "chromium",
      "google-chrome-stable",
      "google-chrome",
      "microsoft-edge",
      "chromium-browser",
    ],
    mac: [
      "Chromium.app/Contents/MacOS/Chromium",
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    windows: [
      "Chromium\\Application\\chrome.exe",
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ],
    debian: "chromium",
  },
  firefox: {
    title: "Firefox",
    variable: "FIREFOX_PATH",
    commands: ["firefox-esr", "firefox"],
    mac: ["Firefox.app/Contents/MacOS/firefox", "Firefox ESR.app/Contents/MacOS/firefox"],
    windows: ["Mozilla Firefox\\firefox.exe", "Mozilla Firefox ESR\\firefox.exe"],
    debian: "firefox-esr",
  },
};

/** True where the file can be run as this kind of browser is already there. Installs nothing. */
export function hasBrowser(name: BrowserName): boolean {
  const places = PLACES[name];
  return Boolean(process.env[places.variable]) || inUsualPlaces(places) !== undefined;
}

/** The browser that the environment names, that stands in a usual place, or that was installed now. */
export function findBrowser(name: BrowserName): Found {
  const places = PLACES[name];
  const named = process.env[places.variable];
  if (named) {
    return existsSync(named)
      ? { path: named }
      : { fault: `${places.variable} names ${named}, which does not exist.` };
  }
  const usual = inUsualPlaces(places);
  if (usual !== undefined) return { path: usual };
  const installed = installFromDebian(places.debian) ? inUsualPlaces(places) : undefined;
  return installed === undefined ? { fault: howToInstall(places) } : { path: installed };
}

/** Both browsers, for the tests. */
export function findBrowsers(): { fault: string } | Record<BrowserName, string> {
  const chromium = findBrowser("chromium");
  if ("fault" in chromium) return chromium;
  const firefox = findBrowser("firefox");
  if ("fault" in firefox) return firefox;
  return { chromium: chromium.path, firefox: firefox.path };
}

function inUsualPlaces(places: Places): string | undefined {
  return candidates(places).find((path) => existsSync(path));
}

function candidates({ commands, mac, windows }: Places): string[] {
  const { env, platform } = process;
  if (platform === "darwin") {
    const folders = ["/Applications", `${env.HOME ?? ""}/Applications`];
    return mac.flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    return windows.flatMap((path) =>
      folders.flatMap((folder) => (folder ? `${folder}\\${path}` : [])),
    );
  }
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** True where Debian's package is installed now. Prints what it does: it may take a minute. */
function installFromDebian(name: string): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  process.stderr.write(`Installing Debian's package ${name} ...\n`);
  const options = ["-q", "-y", "--no-install-recommends"];
  return aptGet("-q", "update") && aptGet("install", ...options, name);
}

function aptGet(...args: string[]): boolean {
  // Nothing of its output goes to standard output, which belongs to our own result.
  const run = spawnSync("apt-get", args, {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return run.status === 0;
}

function howToInstall({ title, variable, debian }: Places): string {
  const how =
    process.platform === "linux"
      ? `install it ("apt-get install ${debian}" as root)`
      : "install it";
  return `No ${title} was found: ${how}, or set ${variable} to its executable.`;
}
