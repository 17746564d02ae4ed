/** Compiles concepts and frames to the arrays that `src/core/pack.ts` describes. */
import { loadPack, MARKED, OPTIONAL, type PackData, WINDOWS } from "../../src/core/pack.ts";
import { scan } from "../../src/core/scan.ts";
import { tokenize } from "../../src/core/tokens.ts";
import type { ClaimFile, ConceptFile, FrameFile } from "../../src/dataset/schema.ts";
import { type FrameSyntax, parseFrame, type SlotSyntax } from "./frame-syntax.ts";
import { type Node, PhraseGraph, sharedPhrase } from "./phrase-graph.ts";
import type { Problem } from "./problem.ts";
import type { Filed } from "./read.ts";
import { choicesOf } from "./words.ts";

const CONCEPTS_FILE = "src/dataset/concepts.yaml";

export interface CompiledPack {
  pack: PackData;
  problems: Problem[];
}

/**
 * `background` is text in the manner of the articles to be checked; how often it names a concept
 * decides which slot a frame hangs on.
 */
export function compilePack(
  version: string,
  concepts: ReadonlyMap<string, ConceptFile>,
  claims: readonly Filed<ClaimFile>[],
  background: string,
): CompiledPack {
  const problems: Problem[] = [];
  const words = new Map<string, number>();
  const glosses: string[] = [];
  const numbers = new Map<string, number>();
  const graph = new PhraseGraph();
  let root = graph.empty;
  /** Concepts that a frame or another concept names. */
  const used = new Set<string>();

  const wordNumbers = (text: string): number[] =>
    tokenize(text, false).words.map((word) => {
      const known = words.get(word);
      if (known !== undefined) return known;
      words.set(word, words.size);
      return words.size - 1;
    });
  /** The phrases of one entry, ending in `end`. */
  const entryNode = (entry: string, end: Node): Node =>
    choicesOf(entry).reduceRight(
      (next, choices) =>
        choices.reduce(
          (all, choice) => graph.union(all, graph.path(wordNumbers(choice), next)),
          graph.empty,
        ),
      end,
    );
  const spelled = (phrase: readonly number[]): string => {
    const spellings = [...words.keys()];
    return phrase.map((number) => spellings[number]).join(" ");
  };

  /** Adds the phrases of `name` to concept `number`, those of the concepts it includes too. */
  const addWords = (name: string, number: number, including: readonly string[]): void => {
    const concept = concepts.get(name);
    if (!concept) return;
    const end = graph.end(number, concept.transparent === true);
    const entries: { entry: string; node: Node }[] = [];
    for (const entry of concept.words) {
      if (entry.startsWith("@")) {
        include(entry.slice(1), number, [...including, name]);
        continue;
      }
      if (/\{[^}]*\{/.test(entry)) {
        fault(name, `"${entry}" has braces in braces: write two entries`);
        continue;
      }
      const node = entryNode(entry, end);
      if (node === end || node === graph.empty) fault(name, `"${entry}" has no words: remove it`);
      for (const other of entries) {
        const phrase = sharedPhrase(other.node, node);
        if (!phrase) continue;
        fault(name, `"${spelled(phrase)}" stands in "${other.entry}" and in "${entry}": keep one`);
      }
      entries.push({ entry, node });
      root = graph.union(root, node);
    }
  };
  const include = (name: string, number: number, including: readonly string[]): void => {
    const by = including.at(-1) ?? "";
    used.add(name);
    if (!concepts.has(name)) fault(by, `includes @${name}, which is no concept: correct it`);
    else if (including.includes(name)) fault(by, `includes @${name} in a circle: cut it`);
    else addWords(name, number, including);
  };
  const fault = (field: string, message: string): void => {
    // A concept included twice has its faults reported once.
    const known = problems.some((each) => each.field === field && each.message === message);
    if (!known) problems.push({ file: CONCEPTS_FILE, field, message });
  };
  for (const [name, concept] of concepts) {
    numbers.set(name, glosses.length);
    glosses.push(concept.gloss);
  }
  for (const [name, number] of [...numbers]) addWords(name, number, []);

  const literal = (text: string): number => {
    const name = `"${tokenize(text, false).words.join(" ")}"`;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = glosses.length;
    numbers.set(name, number);
    glosses.push("");
    root = graph.union(root, entryNode(text, graph.end(number, true)));
    return number;
  };

  const sets: number[][] = [[]];
  const setNumbers = new Map<string, number>([["", 0]]);
  const set = (members: number[]): number => {
    const sorted = [...new Set(members)].sort((a, b) => a - b);
    const key = sorted.join(" ");
    const known = setNumbers.get(key);
    if (known !== undefined) return known;
    setNumbers.set(key, sets.length);
    return sets.push(sorted) - 1;
  };

  const named = (names: string[], file: string, field: string): number => {
    const members: number[] = [];
    for (const name of names) {
      const number = numbers.get(name);
      used.add(name);
      if (number !== undefined) members.push(number);
      else {
        const message = `names the concept @${name}, which concepts.yaml does not have: add it or correct the name`;
        problems.push({ file, field, message });
      }
    }
    return set(members);
  };
  const guard = (choice: string | undefined, file: string, field: string): number =>
    choice === undefined
      ? 0
      : named(
          choice.split("|").map((name) => name.slice(1)),
          file,
          field,
        );

  const frame = {
    claim: [] as number[],
    number: [] as number[],
    window: [] as number[],
    dominant: [] as number[],
    unless: [] as number[],
    unlessNear: [] as number[],
    presupposes: [] as number[],
    slot: [0],
  };
  const slot = {
    concepts: [] as number[],
    flags: [] as number[],
    gap: [] as number[],
    forbidden: [] as number[],
  };
  const anchored: { frame: number; candidates: number[] }[] = [];

  const addFrame = (file: string, claim: number, number: number, source: FrameFile): void => {
    const field = `frames[${number}]`;
    const syntax: FrameSyntax = parseFrame(source.find);
    if ("fault" in syntax) {
      problems.push({ file, field: `${field}.find`, message: syntax.fault });
      return;
    }
    const choices = (of: SlotSyntax): number =>
      set(
        of.choices.flatMap((choice) =>
          "literal" in choice
            ? [literal(choice.literal)]
            : (sets[named([choice.concept], file, `${field}.find`)] ?? []),
        ),
      );
    const index = frame.claim.length;
    frame.claim.push(claim);
    frame.number.push(number);
    frame.window.push(WINDOWS.indexOf(source.window ?? "sentence"));
    frame.dominant.push(guard(source.dominant, file, `${field}.dominant`));
    frame.unless.push(guard(source.unless, file, `${field}.unless`));
    frame.presupposes.push(source.presupposes === true ? 1 : 0);
    frame.unlessNear.push(guard(source.unlessNear, file, `${field}.unlessNear`));
    const candidates: number[] = [];
    syntax.slots.forEach((each, k) => {
      const concepts = choices(each);
      slot.concepts.push(concepts);
      slot.flags.push((each.optional ? OPTIONAL : 0) | (each.marked ? MARKED : 0));
      slot.gap.push(k === 0 ? -1 : each.gap);
      slot.forbidden.push(named(each.forbidden, file, `${field}.find`));
      // A frame over two sentences hangs on its first slot, so that the first sentence triggers it.
      if (!each.optional && (source.window !== "two sentences" || k === 0))
        candidates.push(concepts);
    });
    frame.slot.push(slot.concepts.length);
    anchored.push({ frame: index, candidates });
  };
  claims.forEach(({ file, record }, claim) => {
    record.frames.forEach((source, number) => {
      addFrame(file, claim, number, source);
    });
  });

  for (const name of concepts.keys()) {
    if (!used.has(name)) {
      const message = "is used by no frame: remove it or use it";
      problems.push({ file: CONCEPTS_FILE, field: name, message });
    }
  }

  const phrases = flatten(root);
  const pack: PackData = {
    version,
    words: [...words.keys()].join(" "),
    glosses,
    claims: claims.map(({ record }) => ({
      id: record.id,
      standings: record.standings.map(({ from, verdict }) => ({ from, verdict })),
      stances: record.stances ?? ["asserted", "attributed", "quoted"],
      tense: record.tense ?? (record.standings.length > 1 ? "present" : "any"),
      reviewed: record.reviewed,
    })),
    ...phrases,
    sets: rows(sets),
    frameClaim: frame.claim,
    frameNumber: frame.number,
    frameWindow: frame.window,
    frameDominant: frame.dominant,
    frameUnless: frame.unless,
    frameUnlessNear: frame.unlessNear,
    framePresupposes: frame.presupposes,
    frameSlot: frame.slot,
    slotConcepts: slot.concepts,
    slotFlags: slot.flags,
    slotGap: slot.gap,
    slotForbidden: slot.forbidden,
    anchors: rows(glosses.map(() => [])),
  };
  const uses = countUses(pack, background);
  const usesOf = (number: number) =>
    (sets[number] ?? []).reduce((sum, concept) => sum + (uses[concept] ?? 0), 0);
  const anchors: number[][] = glosses.map(() => []);
  for (const { frame: index, candidates } of anchored) {
    const [rarest = 0] = candidates.sort((a, b) => usesOf(a) - usesOf(b));
    for (const concept of sets[rarest] ?? []) anchors[concept]?.push(index);
  }
  return { pack: { ...pack, anchors: rows(anchors) }, problems };
}

/** How often each concept stands in a text. */
function countUses(pack: PackData, text: string): number[] {
  const uses: number[] = [];
  const { concept } = scan(tokenize(text), loadPack(JSON.stringify(pack)));
  for (const number of concept) uses[number] = (uses[number] ?? 0) + 1;
  return uses;
}

/** The graph as arrays; the root is node 0, which also means "no node". */
function flatten(root: Node): Pick<PackData, "edgeWord" | "edgeNode" | "opaque" | "transparent"> {
  const order = [root];
  const numbers = new Map([[root, 0]]);
  for (const node of order) {
    for (const next of node.edges.values()) {
      if (!numbers.has(next)) numbers.set(next, order.push(next) - 1);
    }
  }
  return {
    edgeWord: rows(order.map(({ edges }) => [...edges.keys()])),
    edgeNode: order.flatMap(({ edges }) => Array.from(edges.values(), (n) => numbers.get(n) ?? 0)),
    opaque: rows(order.map(({ opaque }) => [...opaque])),
    transparent: rows(order.map(({ transparent }) => [...transparent])),
  };
}

function rows(lists: number[][]): { first: number[]; items: number[] } {
  const first = [0];
  for (const list of lists) first.push((first.at(-1) ?? 0) + list.length);
  return { first, items: lists.flat() };
}
