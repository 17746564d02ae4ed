import { expect, test } from "vitest";
import { bundledPackages, licenceText } from "./licences.ts";

const input = (bytesInOutput: number) => ({ bytesInOutput });
const output = (inputs: Record<string, { bytesInOutput: number }>) => ({
  bytes: 1,
  imports: [],
  exports: [],
  inputs,
});

test("a package is bundled where some of its code is in some bundle", () => {
  const metafile = {
    inputs: {},
    outputs: {
      "card.js": output({
        "src/content/card.ts": input(10),
        "node_modules/preact/dist/preact.mjs": input(5),
        "node_modules/@floating-ui/dom/dist/a.mjs": input(5),
        "node_modules/unused/index.js": input(0),
      }),
      "popup.js": output({ "node_modules/a/node_modules/b/index.js": input(5) }),
    },
  };
  expect(bundledPackages(metafile)).toEqual(["@floating-ui/dom", "b", "preact"]);
});

test("each package's licence is given in full, with where its source is", () => {
  const text = licenceText(["@mozilla/readability", "webextension-polyfill"]);
  expect(text).toMatch(/@mozilla\/readability \d+\.\d+\.\d+ \(Apache-2\.0\)/);
  expect(text).toMatch(/webextension-polyfill \d+\.\d+\.\d+ \(MPL-2\.0\)/);
  expect(text).toContain("Source: https://github.com/mozilla/webextension-polyfill");
  expect(text).toContain("Mozilla Public License");
});
