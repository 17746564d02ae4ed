import { at, type Pack } from "./pack.ts";
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
export function scan(tokens: Tokens, pack: Pack): Hits {
  const hits: Hits = { concept: [], from: [], to: [] };
  const numbers = tokens.words.map((word) => pack.words.get(word) ?? -1);
  let i = 0;
  while (i < numbers.length) {
    if ((numbers[i] ?? -1) < 0) {
      i++;
      continue;
    }
    let node = 0;
    let opaqueNode = 0;
    let opaqueEnd = i;
    for (let j = i; j < numbers.length; j++) {
      node = step(pack, node, numbers[j] ?? -1);
      if (node === 0) break;
      if (at(pack.opaque.first, node + 1) > at(pack.opaque.first, node)) {
        opaqueNode = node;
        opaqueEnd = j + 1;
      }
      emit(hits, pack.transparent, node, i, j + 1);
    }
    if (opaqueNode !== 0) emit(hits, pack.opaque, opaqueNode, i, opaqueEnd);
    i = Math.max(i + 1, opaqueEnd);
  }
  return hits;
}

function emit(hits: Hits, concepts: Pack["opaque"], node: number, from: number, to: number): void {
  for (let k = at(concepts.first, node); k < at(concepts.first, node + 1); k++) {
    hits.concept.push(at(concepts.items, k));
    hits.from.push(from);
    hits.to.push(to);
  }
}

/** The node that `word` leads to, or 0. Binary search: the root has thousands of edges. */
function step(pack: Pack, node: number, word: number): number {
  let low = at(pack.edgeWord.first, node);
  let high = at(pack.edgeWord.first, node + 1) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = at(pack.edgeWord.items, middle);
    if (here === word) return at(pack.edgeNode, middle);
    if (here < word) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
