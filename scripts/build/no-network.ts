/**
 * Looks through an unpacked extension, libraries included, for what could reach the network or run
 * code that is not in it. The manifest's policy forbids it all in our own pages; a content script has
 * no policy of its own.
 */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

/** What is looked for in which kind of file, and what it is. */
const FORBIDDEN: Readonly<Record<string, readonly [what: string, pattern: RegExp][]>> = {
  ".js": [
    // A method of that name is somebody's own: minisearch has one.
    [
      "fetch",
      /(?<![.\w$])fetch\s*(?:\((?![^()]*\)\s*\{)|[;,)\]])|\b(?:window|self|globalThis)\??\.fetch\b|\[["'`]fetch["'`]\]/,
    ],
    ["XMLHttpRequest", /\bXMLHttpRequest\b/],
    ["WebSocket", /\bWebSocket\b/],
    ["EventSource", /\bEventSource\b/],
    ["WebTransport", /\bWebTransport\b/],
    ["a peer connection", /\bRTCPeerConnection\b/],
    ["a beacon", /\bsendBeacon\b/],
    ["importScripts", /\bimportScripts\b/],
    ["import()", /\bimport\s*\(/],
    ["a worker", /\bnew (?:Shared)?Worker\b|\bserviceWorker\.register\b/],
    ["a remote image", /\bnew (?:Image|Audio)\b/],
    ["a font", /\bnew FontFace\b/],
    ["eval", /(?<![.\w$])eval\s*\)?\s*\(/],
    ["code from text", /(?<![.\w$])Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/],
    ["markup from text", /\.(?:inner|outer)HTML\s*=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write/],
    ["a remote style", /@import|@font-face|url\(\s*["']?(?:https?:)?\/\//],
  ],
  ".css": [["anything from elsewhere", /@import|@font-face|url\((?!\s*["']?data:)/]],
  ".html": [
    ["an address", /\bhttps?:\/\/|(?:src|href)\s*=\s*["']?\/\//],
    ["a script in the page", /<script(?![^>]*\bsrc=)/],
    ["a handler in the page", /\son\w+\s*=/],
  ],
};

/** What was found in a file of this name, in words. */
export function networkFaultsOf(name: string, content: string): string[] {
  return (FORBIDDEN[extname(name)] ?? []).flatMap(([what, pattern]) => {
    const found = pattern.exec(content);
    if (!found) return [];
    const around = content.slice(Math.max(0, found.index - 30), found.index + 40);
    return [`${name} has ${what}: … ${around.replace(/\s+/g, " ")} …`];
  });
}

/** The same for all files of an unpacked extension. */
export function networkFaults(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => extname(name) in FORBIDDEN)
    .sort()
    .flatMap((name) => networkFaultsOf(name, readFileSync(join(folder, name), "utf8")));
}
