/**
 * The whole dataset over a large text about other things: the documents that come with the installed
 * packages, half a million words of real English, with the gate held open.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkArticle } from "../../src/core/check.ts";
import { blocksFromText } from "../../src/core/plain-text.ts";
import { ROOT } from "../paths.ts";
import { compileOrKeep } from "./kept.ts";

test("unrelated text gets no flag", { timeout: 120_000 }, () => {
  const { pack } = compileOrKeep().bundle;
  const folder = join(ROOT, "node_modules");
  const documents = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:md|txt)$/i.test(name),
  );
  let words = 0;
  const flags: string[] = [];
  for (const name of documents) {
    const text = readFileSync(join(folder, name), "utf8");
    words += text.split(/\s+/).length;
    const blocks = blocksFromText(text);
    const article = { url: null, title: null, published: null, lang: "en", blocks };
    for (const { claim, quote } of checkArticle(article, pack))
      flags.push(`${name}: ${claim}: ${quote}`);
  }
  expect(words).toBeGreaterThan(300_000);
  expect(flags).toEqual([]);
});
