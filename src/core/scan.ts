import { at, type Rows, rowIsEmpty } from "./numbers.ts";
import type { Pack } from "./pack.ts";
import type { Tokens } from "./tokens.ts";

/** Concepts found in a text, by first token; parallel arrays. A phrase can be of several concepts. */
export interface Hits {
  concept: number[];
  /** Half-open range of tokens. */
  from: number[];
  to: number[];
}

/**
 * Finds the phrases of all concepts in one pass: the longest phrase at each word wins and hides
 * what lies inside it ("NATO allies" is never the alliance), except that transparent phrases
 * ("inside Russia") leave their inner words to be found as well.
 */
export function scan({ numbers }: Tokens, pack: Pack): Hits {
  const hits: Hits = { concept: [], from: [], to: [] };
  const { rootNode } = pack.numbers;
  const { opaque, transparent } = pack;
  const count = numbers.length;
  let i = 0;
  while (i < count) {
    const first = numbers[i] as number;
    let node = first < 0 ? 0 : at(rootNode, first);
    if (node === 0) {
      i++;
      continue;
    }
    let opaqueNode = 0;
    let opaqueEnd = i;
    let j = i + 1;
    for (;;) {
      if (!rowIsEmpty(opaque, node)) {
        opaqueNode = node;
        opaqueEnd = j;
      }
      if (!rowIsEmpty(transparent, node)) emit(hits, transparent, node, i, j);
      if (j >= count) break;
      node = step(pack, node, numbers[j] as number);
      if (node === 0) break;
      j++;
    }
    if (opaqueNode !== 0) emit(hits, opaque, opaqueNode, i, opaqueEnd);
    i = Math.max(i + 1, opaqueEnd);
  }
  return hits;
}

function emit(hits: Hits, concepts: Rows, node: number, from: number, to: number): void {
  const end = at(concepts.first, node + 1);
  for (let k = at(concepts.first, node); k < end; k++) {
    hits.concept.push(at(concepts.items, k));
    hits.from.push(from);
    hits.to.push(to);
  }
}

/** The node that `word` leads to, or 0. */
function step(
  { numbers: { edgeFirst, edgeWord, edgeNode } }: Pack,
  node: number,
  word: number,
): number {
  if (word < 0) return 0;
  let low = at(edgeFirst, node);
  let high = at(edgeFirst, node + 1) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = at(edgeWord, middle);
    if (here === word) return at(edgeNode, middle);
    if (here < word) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
