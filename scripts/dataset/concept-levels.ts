/** In which order the frames of concepts run: those that others are made of come first. */
import type { ConceptFile } from "../../src/dataset/schema.ts";
import { parseFrame } from "./frame-syntax.ts";

export interface ConceptLevels {
  /**
   * Concept name → 0 where it is made of words alone; else the level of what it includes, or one more
   * than the highest of the concepts its frames name.
   */
  levels: ReadonlyMap<string, number>;
  /** Names of concepts that are made of themselves. */
  circular: ReadonlySet<string>;
}

export function conceptLevels(concepts: ReadonlyMap<string, ConceptFile>): ConceptLevels {
  const levels = new Map<string, number>();
  const circular = new Set<string>();
  const levelOf = (name: string, above: readonly string[]): number => {
    const known = levels.get(name);
    if (known !== undefined) return known;
    if (above.includes(name)) {
      circular.add(name);
      return 0;
    }
    const { frames = [], words = [] } = concepts.get(name) ?? {};
    let level = 0;
    for (const other of frames.flatMap(conceptsNamedIn)) {
      level = Math.max(level, levelOf(other, [...above, name]) + 1);
    }
    if (frames.length > 0) level = Math.max(level, 1);
    for (const entry of words) {
      if (!entry.startsWith("@")) continue;
      level = Math.max(level, levelOf(entry.slice(1), [...above, name]));
    }
    levels.set(name, level);
    return level;
  };
  for (const name of concepts.keys()) levelOf(name, []);
  return { levels, circular };
}

function conceptsNamedIn(find: string): string[] {
  const syntax = parseFrame(find);
  if ("fault" in syntax) return [];
  return syntax.slots.flatMap(({ choices, forbidden }) => [
    ...choices.flatMap((choice) => ("concept" in choice ? [choice.concept] : [])),
    ...forbidden,
  ]);
}
