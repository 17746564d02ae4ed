/**
 * `npm run bench`: what the extension costs, as ratios within one run.
 * Cold figures are medians over new processes, since a content script always starts cold.
 */
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { coldInChromium } from "./bench/chromium.ts";
import { matcherFigures } from "./bench/matcher.ts";
import { readingFigures } from "./bench/reading.ts";
import { articlePage, offTopicText, onTopicText } from "./bench/texts.ts";
import { findBrowser } from "./browsers.ts";
import { build } from "./build.ts";
import { compile } from "./dataset/compile.ts";
import { DATASET_FOLDER, EXTENSION_FOLDER } from "./paths.ts";

const { compiled } = compile(DATASET_FOLDER);
const print = (line: string) => process.stdout.write(`${line}\n`);
const ms = (time: number) => `${time.toFixed(2)} ms`;
const ratio = (time: number, floor: number) => `${(time / floor).toFixed(1)} times`;

print("Matcher in Node, 60 KB article");
const figures = matcherFigures(compiled, onTopicText(compiled, 60_000));
print(`  charCode loop, warm        ${ms(figures.floor)}`);
print(
  `  check, warm                ${ms(figures.warm)}  ${ratio(figures.warm, figures.floor)} the loop`,
);
print(`  load the pack, cold        ${ms(figures.coldLoad)}`);
print(`  first check, cold          ${ms(figures.coldCheck)}`);
for (const { bytes, time } of figures.growth) {
  print(
    `  ${String(Math.round(bytes / 1000)).padStart(6)} KB, warm           ${ms(time)}  ${((time / bytes) * 1e6).toFixed(1)} ns a character`,
  );
}

if (!(await build())) process.exit(1);
print("\nBundles");
for (const name of ["gate", "reader", "card", "notes", "background", "popup", "options"]) {
  const code = readFileSync(`${EXTENSION_FOLDER}/${name}.js`);
  print(
    `  ${name.padEnd(10)} ${String(code.length).padStart(8)} bytes, ${brotliCompressSync(code).length} brotli`,
  );
}

const chromium = findBrowser("chromium");
if ("fault" in chromium) {
  print(`\n${chromium.fault}`);
} else {
  print("\nIn Chromium, 5,000 words, cold: each figure from processes of its own");
  const offTopic = articlePage("Bus lanes and allotments", offTopicText(5000));
  const onTopic = articlePage("Kyiv presses allies over missiles", onTopicText(compiled, 32_000));
  const gate = readFileSync(`${EXTENSION_FOLDER}/gate.js`, "utf8");
  const floorCode =
    "document.body.textContent.length; document.querySelectorAll('meta, script[type=\"application/ld+json\"]').length";
  const floor = await coldInChromium(chromium.path, offTopic, floorCode);
  const empty = await coldInChromium(chromium.path, offTopic, "0");
  const off = await coldInChromium(chromium.path, offTopic, gate);
  const on = await coldInChromium(chromium.path, onTopic, gate);
  print(`  empty script               ${ms(empty)}`);
  print(`  textContent and queries    ${ms(floor)}`);
  print(`  gate, off topic            ${ms(off)}  ${ratio(off, floor)} textContent and queries`);
  print(`  gate, on topic             ${ms(on)}`);
  const reader = readFileSync(`${EXTENSION_FOLDER}/reader.js`, "utf8");
  print(
    `  reader, on topic           ${ms(await coldInChromium(chromium.path, onTopic, reader))} until the marks are painted`,
  );

  print("\nThe extension in Chromium, the same article, each run a new process");
  const reading = await readingFigures(chromium.path, onTopic);
  print(`  notes                      ${reading.notes}`);
  print(`  marks after DOM ready      ${ms(reading.firstMarks)}`);
  print(`  card after click, first    ${ms(reading.firstCard)}`);
  print(`  card after click, next     ${ms(reading.nextCard)}`);
  print(`  longest of ours, scrolling ${ms(reading.scrolling)}`);
}
