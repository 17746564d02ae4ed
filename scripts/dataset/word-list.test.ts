import { expect, test } from "vitest";
import { readPack } from "../../src/core/pack.ts";
import type { ConceptFile } from "../../src/dataset/schema.ts";
import { compilePack } from "./compile-pack.ts";
import { wordList } from "./word-list.ts";

test("phrases are spelled out, those in no sentence marked", () => {
  const concepts = new Map<string, ConceptFile>([
    ["bars", { gloss: "forbids", words: ["forbid (v)", "{a|the} ban"] }],
    ["both", { gloss: "both", words: ["@bars"], frames: ["@bars <1> it"] }],
  ]);
  const pack = readPack(compilePack("1", concepts, [], "").pack);
  const list = wordList(concepts, pack, ["Berlin forbids it.", "The Ban stays."]);
  expect(list.text.split("\n")).toEqual([
    "@bars: forbids",
    "  ? forbid",
    "    forbids",
    "  ? forbade",
    "  ? forbidden",
    "  ? forbidding",
    "  ? a ban",
    "    the ban",
    "@both: both",
    "    made of @bars <1> it",
    "    all of @bars",
    "",
  ]);
  expect(list).toMatchObject({ phrases: 7, unused: 5 });
});
