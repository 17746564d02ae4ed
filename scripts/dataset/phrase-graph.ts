/**
 * The phrases of all concepts as a minimal acyclic word graph. Nodes are immutable and shared: two
 * phrases with the same future have the same node, so "{do|does} not {allow|permit}" costs its words
 * and not their product.
 */
export interface Node {
  id: number;
  /** Word number → the node it leads to, in order of the numbers. */
  edges: ReadonlyMap<number, Node>;
  /** Concepts of a phrase that ends here: those that hide what lies inside, and those that do not. */
  opaque: readonly number[];
  transparent: readonly number[];
}

export class PhraseGraph {
  private readonly known = new Map<string, Node>();
  private readonly unions = new Map<string, Node>();
  readonly empty = this.node(new Map(), [], []);

  /** The end of a phrase of one concept. */
  end(concept: number, transparent: boolean): Node {
    return this.node(new Map(), transparent ? [] : [concept], transparent ? [concept] : []);
  }

  /** The words, then whatever follows from `next`. */
  path(words: readonly number[], next: Node): Node {
    return words.reduceRight((node, word) => this.node(new Map([[word, node]]), [], []), next);
  }

  /** All phrases of both. */
  union(a: Node, b: Node): Node {
    if (a === b || b === this.empty) return a;
    if (a === this.empty) return b;
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    const known = this.unions.get(key);
    if (known) return known;
    const edges = new Map(a.edges);
    for (const [word, node] of b.edges) {
      const other = edges.get(word);
      edges.set(word, other ? this.union(other, node) : node);
    }
    const sum = this.node(edges, join(a.opaque, b.opaque), join(a.transparent, b.transparent));
    this.unions.set(key, sum);
    return sum;
  }

  private node(
    edges: Map<number, Node>,
    opaque: readonly number[],
    transparent: readonly number[],
  ): Node {
    const sorted = new Map([...edges].sort(([a], [b]) => a - b));
    const targets = Array.from(sorted, ([word, node]) => `${word}>${node.id}`).join();
    const key = `${targets};${opaque.join()};${transparent.join()}`;
    const known = this.known.get(key);
    if (known) return known;
    const node = { id: this.known.size, edges: sorted, opaque, transparent };
    this.known.set(key, node);
    return node;
  }
}

/** A phrase that both nodes spell to an end, as word numbers; null where they share none. */
export function sharedPhrase(a: Node, b: Node, seen = new Set<string>()): number[] | null {
  if (ends(a) && ends(b)) return [];
  const key = `${a.id} ${b.id}`;
  if (seen.has(key)) return null;
  seen.add(key);
  for (const [word, node] of a.edges) {
    const other = b.edges.get(word);
    const rest = other ? sharedPhrase(node, other, seen) : null;
    if (rest) return [word, ...rest];
  }
  return null;
}

function ends(node: Node): boolean {
  return node.opaque.length > 0 || node.transparent.length > 0;
}

function join(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}
