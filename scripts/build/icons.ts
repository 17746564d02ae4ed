import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { ROOT } from "../paths.ts";

const SIZES = [16, 32, 48, 128];

/** Draws icons/icon.svg at every size the manifest names. */
export function writeIcons(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const svg = readFileSync(`${ROOT}icons/icon.svg`, "utf8");
  for (const size of SIZES) {
    const drawn = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render();
    writeFileSync(`${folder}/icon-${size}.png`, drawn.asPng());
  }
}
