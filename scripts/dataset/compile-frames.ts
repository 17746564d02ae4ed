/** Compiles frames, those of claims and those that make up concepts, to parallel lists. */
import { MARKED, OPTIONAL, PRESUPPOSES, UNORDERED, WINDOWS } from "../../src/core/pack.ts";
import type { FrameFile } from "../../src/dataset/schema.ts";
import type { ConceptCompiler } from "./compile-concepts.ts";
import { parseFrame, type SlotSyntax } from "./frame-syntax.ts";
import { NumberSets } from "./number-sets.ts";
import type { Problem } from "./problem.ts";

/** Where a frame stands, and what it is for. */
export interface FrameOrigin {
  file: string;
  field: string;
  /** 0 for a claim's frame; for one that makes up a concept, behind all the concepts it names. */
  level: number;
  /** The claim's or the concept's number. */
  target: number;
  number: number;
  /** The set of concepts that silences all frames of the claim. */
  unless: number;
  /** The same, where one of them stands in the clause of the match. */
  unlessInClause: number;
}

export class FrameCompiler {
  readonly problems: Problem[] = [];
  readonly level: number[] = [];
  readonly target: number[] = [];
  readonly number: number[] = [];
  readonly window: number[] = [];
  readonly flags: number[] = [];
  readonly dominant: number[] = [];
  readonly unless: number[] = [];
  readonly unlessInClause: number[] = [];
  readonly unlessNear: number[] = [];
  readonly slot: number[] = [0];
  readonly slotConcepts: number[] = [];
  readonly slotFlags: number[] = [];
  readonly slotGap: number[] = [];
  readonly slotForbidden: number[] = [];
  /** The sets of concept numbers that slots and guards name; the first is empty. */
  readonly sets = new NumberSets();
  /** For each frame the sets of its slots that may anchor it. */
  readonly candidates: number[][] = [];

  constructor(private readonly concepts: ConceptCompiler) {}

  add(source: FrameFile, origin: FrameOrigin): void {
    const { file, field } = origin;
    const syntax = parseFrame(source.find);
    if ("fault" in syntax) {
      this.problems.push({ file, field: `${field}.find`, message: syntax.fault });
      return;
    }
    this.level.push(origin.level);
    this.target.push(origin.target);
    this.number.push(origin.number);
    this.window.push(WINDOWS.indexOf(source.window ?? "sentence"));
    this.flags.push(
      (source.presupposes === true ? PRESUPPOSES : 0) | (syntax.unordered ? UNORDERED : 0),
    );
    this.dominant.push(this.guard(source.dominant, file, `${field}.dominant`));
    this.unless.push(this.union(origin.unless, this.guard(source.unless, file, `${field}.unless`)));
    const inClause = this.guard(source.unlessInClause, file, `${field}.unlessInClause`);
    this.unlessInClause.push(this.union(origin.unlessInClause, inClause));
    this.unlessNear.push(this.guard(source.unlessNear, file, `${field}.unlessNear`));
    const candidates: number[] = [];
    syntax.slots.forEach((slot, k) => {
      const concepts = this.choices(slot, file, `${field}.find`);
      this.slotConcepts.push(concepts);
      this.slotFlags.push((slot.optional ? OPTIONAL : 0) | (slot.marked ? MARKED : 0));
      this.slotGap.push(slot.gap);
      this.slotForbidden.push(this.named(slot.forbidden, file, `${field}.find`));
      // A frame over two sentences hangs on its first slot, so that the first sentence triggers it.
      if (!slot.optional && (source.window !== "two sentences" || k === 0)) {
        candidates.push(concepts);
      }
    });
    this.slot.push(this.slotConcepts.length);
    this.candidates.push(candidates);
  }

  private choices(slot: SlotSyntax, file: string, field: string): number {
    return this.sets.of(
      slot.choices.flatMap((choice) =>
        "literal" in choice
          ? [this.concepts.literal(choice.literal)]
          : (this.sets.lists[this.named([choice.concept], file, field)] ?? []),
      ),
    );
  }

  /** The number of the set of a guard's concepts; 0, the empty one, without a guard. */
  guard(choice: string | undefined, file: string, field: string): number {
    if (choice === undefined) return 0;
    return this.named(
      choice.split("|").map((name) => name.slice(1)),
      file,
      field,
    );
  }

  private union(one: number, other: number): number {
    return this.sets.of([one, other].flatMap((set) => this.sets.lists[set] ?? []));
  }

  private named(names: readonly string[], file: string, field: string): number {
    const members: number[] = [];
    for (const name of names) {
      const number = this.concepts.numberOf(name);
      this.concepts.used.add(name);
      if (number !== undefined) members.push(number);
      else {
        const message = `names the concept @${name}, which concepts.yaml does not have: add it or correct the name`;
        this.problems.push({ file, field, message });
      }
    }
    return this.sets.of(members);
  }
}
