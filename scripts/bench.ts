/**
 * `npm run bench`: what the extension costs, as ratios within one run.
 * Cold figures are medians over new processes, since a content script always starts cold.
 */
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { coldInChromium } from "./bench/chromium.ts";
import { nearTopicText, tracedEvaluations } from "./bench/gate-trace.ts";
import { benchInNode } from "./bench/in-node.ts";
import { matcherScript } from "./bench/matcher-script.ts";
import { ownPageFigures } from "./bench/own-pages.ts";
import { ms, print, ratio } from "./bench/print.ts";
import { readingFigures } from "./bench/reading.ts";
import { articlePage, offTopicText, onTopicText } from "./bench/texts.ts";
import { findBrowser } from "./browsers.ts";
import { build } from "./build.ts";
import { compile } from "./dataset/compile.ts";
import { DATASET_FOLDER, EXTENSION_FOLDER } from "./paths.ts";

const TEXT_NODE_WALK = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  return length;
})()`;

const { compiled } = compile(DATASET_FOLDER);
benchInNode(compiled);

if (!(await build())) process.exit(1);
print("\nBundles");
for (const name of [
  "gate",
  "patterns",
  "reader",
  "card",
  "notes",
  "background",
  "popup",
  "options",
]) {
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
  const walk = await coldInChromium(chromium.path, onTopic, TEXT_NODE_WALK);
  print(`  walk over text nodes       ${ms(walk)}`);
  const matcher = await coldInChromium(chromium.path, onTopic, matcherScript(compiled, 32_000));
  print(`  matcher, load and check    ${ms(matcher)}  ${ratio(matcher, walk)} the walk`);
  const reader = ["patterns", "reader"]
    .map((name) => readFileSync(`${EXTENSION_FOLDER}/${name}.js`, "utf8"))
    .join("\n");
  print(
    `  reader, on topic           ${ms(await coldInChromium(chromium.path, onTopic, reader))} until the first marks are handed over`,
  );

  print("\nThe gate as a content script, processor time from a trace");
  const pages = {
    "far off topic": offTopic,
    "near the topic": articlePage("Power cuts return to Kyiv", nearTopicText(5000)),
  };
  const wholeFloor = floorCode.replace("body", "documentElement");
  for (const [kind, page] of Object.entries(pages)) {
    const { own, read, nothing } = await tracedEvaluations(chromium.path, page, {
      own: gate,
      read: wholeFloor,
      nothing: "0",
    });
    print(
      `  ${kind.padEnd(26)} ${ms(own)}  ${ratio(own, read)} textContent and queries (${ms(read)}); empty script ${ms(nothing)}`,
    );
  }

  print("\nThe extension in Chromium, the same article, each run a new process");
  const reading = await readingFigures(chromium.path, onTopic);
  print(`  notes                      ${reading.notes}`);
  print(`  marks after document_idle  ${ms(reading.firstMarks)}`);
  print(`  card after click, first    ${ms(reading.firstCard)}`);
  print(`  card after click, next     ${ms(reading.nextCard)}`);
  print(`  longest of ours, scrolling ${ms(reading.scrolling)}`);
  print(`  longest of ours, typing    ${ms(reading.typing)}`);

  print("\nThe extension's own pages");
  const own = await ownPageFigures(chromium.path, onTopic);
  const at = (part: number) => own.keystrokes[Math.floor((own.keystrokes.length - 1) * part)] ?? 0;
  print(
    `  popup with ${own.notes} notes       ${ms(own.popup)}, all of them listed ${ms(own.popupWhole)}  ${ratio(own.popup, own.emptyPage)} a page with nothing to run (${ms(own.emptyPage)})`,
  );
  print(
    `  search, a keystroke        ${ms(at(0.5))} median, ${ms(at(0.95))} at 95 %, ${ms(at(1))} most`,
  );
}
