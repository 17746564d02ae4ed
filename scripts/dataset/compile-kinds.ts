/** Collects the kinds of phrases: which sets of concepts a phrase can be of. */
import type { Around, ConceptCompiler } from "./compile-concepts.ts";
import { NumberSets } from "./number-sets.ts";

/** What a description may stand for. */
export interface Referent extends Around {
  concept: number;
}

export class KindCompiler {
  private readonly sets = new NumberSets();

  constructor(private readonly compiler: ConceptCompiler) {}

  /** Kind → its concepts; kind 0 has none. */
  get concepts(): readonly (readonly number[])[] {
    return this.sets.lists;
  }

  /** The kind of a phrase that is of these concepts. */
  of(concepts: readonly number[]): number {
    return this.sets.of(concepts);
  }

  /**
   * The kind of what is found to be a concept otherwise than by its words, made up by a frame or meant
   * by a description: that concept, and those that include it. 0 where neither can be.
   */
  own(concept: number): number {
    const { made, referents, wider } = this.compiler;
    const meant = [...referents.values()].some((of) => of.has(concept));
    if (!meant && !made.has(concept)) return 0;
    return this.of([concept, ...(wider.get(concept) ?? [])]);
  }

  /** Concept → the kinds that are of it, where a description may stand for it. */
  holders(): number[][] {
    const meant = new Set([...this.compiler.referents.values()].flatMap((of) => [...of]));
    const holders: number[][] = this.compiler.glosses.map(() => []);
    this.concepts.forEach((concepts, kind) => {
      for (const concept of concepts) if (meant.has(concept)) holders[concept]?.push(kind);
    });
    return holders;
  }

  /** Kind → what its descriptions may stand for, and the words around those that do. */
  referents(): Referent[][] {
    const { referents, around } = this.compiler;
    return this.concepts.map((concepts) => {
      const found = new Map<number, Referent>();
      for (const description of concepts) {
        const words = around.get(description);
        for (const concept of words ? (referents.get(description) ?? []) : []) {
          found.set(concept, { concept, ...(words as Around) });
        }
      }
      return [...found.values()];
    });
  }
}
