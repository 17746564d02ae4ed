/** Prints what the matcher costs in Node: over one article, growing texts, growing packs, and rivals. */
import type { Compiled } from "../dataset/compile.ts";
import { packFigures } from "./growing-packs.ts";
import { MatcherBench } from "./matcher.ts";
import { bytes, ms, print, ratio } from "./print.ts";
import { phrasesOf, rivalFigures } from "./rivals.ts";
import { offTopicText, onTopicText, pressText, repeated } from "./texts.ts";

export function benchInNode(compiled: Compiled): void {
  const bench = new MatcherBench();
  const article = onTopicText(compiled, 60_000);
  const { loop, warm } = bench.run(compiled.pack, article, 101);
  print("Matcher in Node, 60 KB article");
  print(`  charCode loop, warm        ${ms(loop)}`);
  print(`  check, warm                ${ms(warm)}  ${ratio(warm, loop)} the loop`);
  const press = bench.run(compiled.pack, pressText(60_000), 101);
  print(
    `  our articles, warm         ${ms(press.warm)}  ${ratio(press.warm, press.loop)} the loop`,
  );
  const plain = bench.run(compiled.pack, offTopicText(10_000), 101);
  print(
    `  off topic, warm            ${ms(plain.warm)}  ${ratio(plain.warm, plain.loop)} the loop`,
  );

  print("\nGrowing texts, warm");
  for (const characters of [6_000, 60_000, 600_000, 6_000_000]) {
    const text = repeated(article, characters);
    const { warm: time } = bench.run(compiled.pack, text, characters > 100_000 ? 3 : 51);
    print(
      `  ${bytes(characters)}  ${ms(time)}  ${((time / characters) * 1e6).toFixed(1)} ns a character`,
    );
  }

  print("\nGrowing packs, warm, 60 KB article: the real dataset, then synthetic claims beside it");
  const packs = packFigures(bench, compiled, article, [1_000, 10_000, 100_000]);
  const real = packs[0];
  for (const { claims, bytes: size, warm: time } of packs) {
    const more = real ? (size - real.bytes) / Math.max(1, claims - real.claims) : 0;
    print(
      `  ${String(claims).padStart(7)} claims  ${bytes(size)}  ${more.toFixed(0)} bytes a further claim  ${ms(time)}  ${ratio(time, real?.warm ?? time)}`,
    );
  }

  print("\nThe same phrases, 5,000-word article, cold with start-up, each in a process of its own");
  const short = onTopicText(compiled, 32_000);
  const { load, check } = bench.cold(compiled.pack, short);
  print(`  Sidenote, load and check   ${ms(load + check)}  (${ms(load)} and ${ms(check)})`);
  const phrases = phrasesOf(compiled.files.concepts);
  for (const { name, time, outcome } of rivalFigures(phrases, short.join("\n\n"))) {
    const figure = time === null ? "" : `${ms(time)}  ${ratio(time, load + check)}  `;
    print(`  ${name.padEnd(26)} ${figure}${outcome}`);
  }
  print(`  (${phrases.length} phrases)`);
  bench.end();
}
