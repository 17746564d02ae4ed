/** Starts the system's Chromium and puts code of the project into its pages. */
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../scripts/browsers.ts";
import { QUIET_SWITCHES } from "../../scripts/launch.ts";

/** A headless browser that fetches nothing on its own account. */
export function launchChromium(): Promise<Browser> {
  const found = findBrowser("chromium");
  if ("fault" in found) throw new Error(found.fault);
  return chromium.launch({
    executablePath: found.path,
    args: ["--no-sandbox", "--disable-gpu", ...QUIET_SWITCHES],
  });
}

/** Bundles a file into a script that leaves its exports in the global `name`. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: name,
    target: "es2022",
    logLevel: "silent",
  });
  // A script run by the debugger has no global scope of its own to declare in.
  return `${result.outputFiles[0]?.text ?? ""};globalThis.${name} = ${name};`;
}
