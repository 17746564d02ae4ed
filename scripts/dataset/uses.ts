/** How often things stand in a text, a line a paragraph: what is rare is asked for first. */
import { at, type Numbers } from "../../src/core/numbers.ts";
import type { Pack } from "../../src/core/pack.ts";
import { Placed } from "../../src/core/placed.ts";
import { BlockReader, type ReadBlock } from "../../src/core/read-block.ts";

/** Kind → how often words are of it. */
export function kindUsesIn(text: string, pack: Pack): number[] {
  const uses: number[] = [];
  for (const { hits } of linesOf(text, pack)) {
    for (const kind of hits.kind) uses[kind] = (uses[kind] ?? 0) + 1;
  }
  return uses;
}

/** Concept → how often words are of it or frames make it up. */
export function usesIn(text: string, pack: Pack): number[] {
  const uses: number[] = [];
  const placed = new Placed(pack);
  const { kindFirst, kindItems, makingFirst } = pack.numbers;
  const made = [...makingFirst.keys()].filter((set) => makingFirst[set] !== makingFirst[set + 1]);
  for (const { hits } of linesOf(text, pack)) {
    placed.enter(hits, { from: 0, to: hits.kind.length });
    // What frames make up, they make up when asked.
    for (const set of made) placed.first(set);
    for (let h = 0; h < placed.count; h++) {
      for (const concept of row(kindFirst, kindItems, placed.kind[h] as number)) {
        uses[concept] = (uses[concept] ?? 0) + 1;
      }
    }
  }
  return uses;
}

function linesOf(text: string, pack: Pack): ReadBlock[] {
  const reader = new BlockReader(pack);
  return text.split("\n").map((line) => reader.read({ kind: "paragraph", text: line }));
}

function row(first: Numbers, items: Numbers, r: number): Numbers {
  return items.subarray(at(first, r), at(first, r + 1));
}
