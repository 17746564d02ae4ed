import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { findBrowser } from "../../scripts/browsers.ts";
import { takePictures } from "../../scripts/store/pictures.ts";
import { WAITING } from "./waiting.ts";

test("the stores' pictures can be taken from the extension as built", {
  ...WAITING,
  timeout: 60_000,
}, async () => {
  const found = findBrowser("chromium");
  if ("fault" in found) throw new Error(found.fault);
  const folder = mkdtempSync(join(tmpdir(), "sidenote-pictures-"));
  try {
    const files = await takePictures(found.path, folder);
    const names = ["1-marks", "2-card", "3-popup", "4-record", "5-options", "tile"];
    expect(files.map((file) => basename(file, ".png"))).toEqual(names);
    for (const file of files) expect(statSync(file).size, file).toBeGreaterThan(5_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
