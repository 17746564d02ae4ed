import type { Hits } from "./hits.ts";
import type { Pack } from "./pack.ts";
import { endsSentence } from "./sentences.ts";
import { isStop, type Tokens } from "./tokens.ts";

/**
 * Finds the phrases of all concepts in one pass: the longest phrase at each word wins and hides
 * what lies inside it ("NATO allies" is never the alliance), except that transparent phrases
 * ("inside Russia") leave their inner words to be found as well.
 */
export function scan(tokens: Tokens, pack: Pack): Hits {
  const { numbers } = tokens;
  const kind: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const { rootNode, opaqueKind, transparentKind } = pack.numbers;
  const count = numbers.length;
  let i = 0;
  while (i < count) {
    const first = numbers[i] as number;
    let node = first < 0 ? 0 : (rootNode[first] as number);
    if (node === 0) {
      i++;
      continue;
    }
    let hiding = 0;
    let end = i;
    let j = i + 1;
    for (;;) {
      const opaque = opaqueKind[node] as number;
      if (opaque !== 0) {
        hiding = opaque;
        end = j;
      }
      const transparent = transparentKind[node] as number;
      if (transparent !== 0) {
        kind.push(transparent);
        from.push(i);
        to.push(j);
      }
      if (j >= count || isParted(tokens, j - 1)) break;
      node = step(pack, node, numbers[j] as number);
      if (node === 0) break;
      j++;
    }
    if (hiding !== 0) {
      kind.push(hiding);
      from.push(i);
      to.push(end);
      i = end;
    } else {
      i++;
    }
  }
  return { kind, from, to };
}

/** True where a sentence ends behind a word: no phrase goes on in the next, "the rockets. ATACMS …". */
function isParted(tokens: Tokens, i: number): boolean {
  return isStop(tokens.text.charCodeAt(tokens.ends[i] as number)) && endsSentence(tokens, i);
}

/** The node that `word` leads to, or 0. */
function step({ numbers }: Pack, node: number, word: number): number {
  if (word < 0) return 0;
  const { edgeFirst, edgeWord, edgeNode } = numbers;
  let low = edgeFirst[node] as number;
  let high = (edgeFirst[node + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = edgeWord[middle] as number;
    if (here === word) return edgeNode[middle] as number;
    if (here < word) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
