/** How cost and size grow with the number of claims: the real dataset beside synthetic claims. */
import type { ClaimFile, ConceptFile } from "../../src/dataset/schema.ts";
import type { Compiled } from "../dataset/compile.ts";
import { compilePack } from "../dataset/compile-pack.ts";
import type { MatcherBench } from "./matcher.ts";

export interface PackFigure {
  claims: number;
  /** Bytes of the pack. */
  bytes: number;
  /** Milliseconds to check the article, warm. */
  warm: number;
}

const FRAMES_A_CLAIM = 3;
const SLOTS_A_FRAME = 3;

/** The real dataset, then the same with so many synthetic claims added. */
export function packFigures(
  bench: MatcherBench,
  { files, dataset }: Compiled,
  paragraphs: readonly string[],
  counts: readonly number[],
): PackFigure[] {
  const background = paragraphs.join("\n");
  return [0, ...counts].map((count) => {
    const { concepts, claims } = withSynthetic(files.concepts, files.claims[0]?.record, count);
    const all = [...files.claims, ...claims.map((record) => ({ file: "synthetic", record }))];
    const { pack } = compilePack(dataset.version, concepts, all, background);
    const { warm } = bench.run(pack, paragraphs, 31);
    return { claims: all.length, bytes: pack.length, warm };
  });
}

/**
 * Synthetic claims as an editor's would be: frames over concepts that the dataset has, and one concept
 * of their own, a name of two words.
 */
function withSynthetic(
  concepts: ReadonlyMap<string, ConceptFile>,
  model: ClaimFile | undefined,
  count: number,
): { concepts: Map<string, ConceptFile>; claims: ClaimFile[] } {
  const names = [...concepts.keys()];
  const all = new Map(concepts);
  const claims: ClaimFile[] = [];
  let seed = 1;
  const next = (below: number): number => {
    // The minimal standard generator of Park and Miller: the same packs on every run.
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let i = 0; model && i < count; i++) {
    const own = `synthetic_${i}`;
    all.set(own, { gloss: own, words: [`${nameOf(i)} ${nameOf(next(count) + count)}`] });
    const frames = Array.from({ length: FRAMES_A_CLAIM }, () => {
      const others = Array.from(
        { length: SLOTS_A_FRAME - 1 },
        () => `@${names[next(names.length)]}`,
      );
      return { find: [`@${own}`, ...others].join(" <6> ") };
    });
    claims.push({ ...model, id: `synthetic-${i}`, frames });
  }
  return { concepts: all, claims };
}

/** A word for a number that no article has. */
function nameOf(number: number): string {
  return `zq${number.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)))}`;
}
