/** Collects the kinds of phrases: which sets of concepts a phrase can be of. */
import type { ConceptCompiler, Description } from "./compile-concepts.ts";
import { NumberSets } from "./number-sets.ts";

/** One concept that a phrase may refer to, and how many of its words stand around those that do. */
export interface Referent extends Pick<Description, "before" | "after"> {
  concept: number;
}

export class KindCompiler {
  private readonly sets = new NumberSets();

  /** The concepts that a description may stand for. */
  private readonly meant: ReadonlySet<number>;

  constructor(private readonly compiler: ConceptCompiler) {
    this.meant = new Set([...compiler.descriptions.values()].flatMap((of) => [...of.concepts]));
  }

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
    const { made, wider } = this.compiler;
    if (!this.meant.has(concept) && !made.has(concept)) return 0;
    return this.of([concept, ...(wider.get(concept) ?? [])]);
  }

  /** Concept → the kinds that are of it, where a description may stand for it. */
  holders(): number[][] {
    const holders: number[][] = this.compiler.glosses.map(() => []);
    this.concepts.forEach((concepts, kind) => {
      for (const concept of concepts) if (this.meant.has(concept)) holders[concept]?.push(kind);
    });
    return holders;
  }

  /** Kind → what its descriptions may stand for, and the words around those that do. */
  referents(): Referent[][] {
    return this.concepts.map((concepts) => {
      const found = new Map<number, Referent>();
      for (const number of concepts) {
        const description = this.compiler.descriptions.get(number);
        if (!description) continue;
        const { before, after } = description;
        for (const concept of description.concepts) found.set(concept, { concept, before, after });
      }
      return [...found.values()];
    });
  }
}
