/** What a frame cannot match without: where the matcher begins, so that most frames cost nothing. */
import { OPTIONAL } from "../../src/core/pack.ts";
import type { FrameCompiler } from "./compile-frames.ts";
import type { KindCompiler } from "./compile-kinds.ts";
import type { PackLists } from "./write-pack.ts";

/** Hangs each frame on the kinds of words that fill its rarest required slot, or help to make up what does. */
export class AnchorCompiler {
  /** Set → the kinds without which nothing is of it. */
  private readonly kinds = new Map<number, ReadonlySet<number>>();
  /** Set → how often words are of those kinds. */
  private readonly uses = new Map<number, number>();
  /** Concept → the kinds that are of it, and the frames that make it up. */
  private readonly holders = new Map<number, number[]>();
  private readonly makers = new Map<number, number[]>();

  constructor(
    private readonly frames: FrameCompiler,
    private readonly lists: PackLists,
    /** How often words are of each kind. */
    private readonly kindUses: readonly number[],
  ) {
    const { kindFirst, kindItems } = lists;
    for (let kind = 0; kind + 1 < kindFirst.length; kind++) {
      for (const concept of kindItems.slice(kindFirst[kind], kindFirst[kind + 1])) {
        addTo(this.holders, concept, kind);
      }
    }
    frames.level.forEach((level, frame) => {
      if (level > 0) addTo(this.makers, frames.target[frame] ?? 0, frame);
    });
  }

  /** Kind → the frames of the wanted levels that hang on it. */
  kindsOf(wanted: (level: number) => boolean): number[][] {
    const anchors = Array.from({ length: this.lists.kindFirst.length - 1 }, (): number[] => []);
    this.frames.level.forEach((level, frame) => {
      if (!wanted(level)) return;
      for (const kind of this.anchorsOf(frame)) anchors[kind]?.push(frame);
    });
    return anchors;
  }

  private anchorsOf(frame: number): ReadonlySet<number> {
    return this.kindsBehind(this.rarestSet(frame));
  }

  /** The set of the slot that a frame hangs on. */
  rarestSet(frame: number): number {
    let rarest = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (const set of this.frames.candidates[frame] ?? []) {
      const uses = this.usesBehind(set);
      if (uses < fewest) [rarest, fewest] = [set, uses];
    }
    return rarest;
  }

  private usesBehind(set: number): number {
    const known = this.uses.get(set);
    if (known !== undefined) return known;
    let uses = 0;
    for (const kind of this.kindsBehind(set)) uses += this.kindUses[kind] ?? 0;
    this.uses.set(set, uses);
    return uses;
  }

  private kindsBehind(set: number): ReadonlySet<number> {
    const known = this.kinds.get(set);
    if (known) return known;
    const kinds = new Set<number>();
    // A concept that is made of itself, which is an error of its own, ends here.
    this.kinds.set(set, kinds);
    for (const concept of this.frames.sets.lists[set] ?? []) {
      for (const kind of this.holders.get(concept) ?? []) kinds.add(kind);
    }
    const { makingFirst, makingItems } = this.lists;
    for (const concept of makingItems.slice(makingFirst[set], makingFirst[set + 1])) {
      for (const frame of this.makers.get(concept) ?? []) {
        for (const kind of this.anchorsOf(frame)) kinds.add(kind);
      }
    }
    return kinds;
  }
}

function addTo(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Set → the concepts with frames of their own that are of it or included in what is. */
export function makingsOf({ sets, level, target }: FrameCompiler, kinds: KindCompiler): number[][] {
  const made = [...new Set(target.filter((_, frame) => (level[frame] ?? 0) > 0))];
  const makings = new Map<number, number[]>();
  for (const concept of made) {
    for (const own of kinds.concepts[kinds.own(concept)] ?? []) {
      addTo(makings, own, concept);
    }
  }
  return sets.lists.map((set) => [
    ...new Set(set.flatMap((concept) => makings.get(concept) ?? [])),
  ]);
}

/** The sets of the slots that a frame must fill. */
export function requiredSets(
  { slot, slotFlags, slotConcepts }: FrameCompiler,
  frame: number,
): number[] {
  const slots = slotConcepts.slice(slot[frame], slot[frame + 1]);
  const flags = slotFlags.slice(slot[frame], slot[frame + 1]);
  return [...new Set(slots.filter((_, k) => ((flags[k] ?? 0) & OPTIONAL) === 0))];
}

/**
 * For each frame the sets it needs besides the words it hangs on: those of words before those that must
 * be made, the rare first.
 */
export function needsOf(
  frames: FrameCompiler,
  anchors: AnchorCompiler,
  { makingFirst }: PackLists,
  uses: readonly number[],
): number[][] {
  const isMade = (set: number) => makingFirst[set] !== makingFirst[set + 1];
  const costs = frames.sets.lists.map((set, number) => {
    const often = set.reduce((sum, concept) => sum + (uses[concept] ?? 0), 0);
    return (isMade(number) ? MADE : 0) + often;
  });
  return frames.candidates.map((_, frame) => {
    const anchor = anchors.rarestSet(frame);
    return requiredSets(frames, frame)
      .filter((set) => set !== anchor || isMade(set))
      .sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0));
  });
}

/** More than any words are used. */
const MADE = 1e9;
