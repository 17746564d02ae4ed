/** Compiles concepts and frames to the arrays that `src/core/pack.ts` describes. */
import type { PackData } from "../../src/core/pack.ts";
import { MARKED, OPTIONAL, WINDOWS } from "../../src/core/pack.ts";
import { tokenize } from "../../src/core/tokens.ts";
import type { ClaimFile, ConceptFile, FrameFile } from "../../src/dataset/schema.ts";
import { type FrameSyntax, parseFrame, type SlotSyntax } from "./frame-syntax.ts";
import type { Problem } from "./problem.ts";
import type { Filed } from "./read.ts";
import { expandEntry } from "./words.ts";

const CONCEPTS_FILE = "src/dataset/concepts.yaml";

interface TrieNode {
  edges: Map<number, TrieNode>;
  opaque: Set<number>;
  transparent: Set<number>;
}

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
  const root: TrieNode = { edges: new Map(), opaque: new Set(), transparent: new Set() };
  const usage: number[] = [];
  /** Concepts that a frame or another concept names. */
  const used = new Set<string>();

  const counts = new Map<string, number>();
  const backgroundWords = tokenize(background).words;
  for (let size = 1; size <= 3; size++) {
    for (let i = 0; i + size <= backgroundWords.length; i++) {
      const phrase = backgroundWords.slice(i, i + size).join(" ");
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
  }

  const addPhrase = (phrase: string, concept: number, transparent: boolean): void => {
    const folded = tokenize(phrase).words;
    let node = root;
    for (const word of folded) {
      let number = words.get(word);
      if (number === undefined) {
        number = words.size;
        words.set(word, number);
      }
      let next = node.edges.get(number);
      if (!next) {
        next = { edges: new Map(), opaque: new Set(), transparent: new Set() };
        node.edges.set(number, next);
      }
      node = next;
    }
    (transparent ? node.transparent : node.opaque).add(concept);
    usage[concept] = (usage[concept] ?? 0) + (counts.get(folded.slice(0, 3).join(" ")) ?? 0);
  };

  /** Adds the phrases of `name` to concept `number`, those of the concepts it includes too. */
  const addWords = (name: string, number: number, including: readonly string[]): void => {
    const concept = concepts.get(name);
    if (!concept) return;
    const seen = new Map<string, string>();
    for (const entry of concept.words) {
      if (entry.startsWith("@")) {
        include(entry.slice(1), number, [...including, name]);
        continue;
      }
      for (const phrase of expandEntry(entry)) {
        const folded = tokenize(phrase).words.join(" ");
        if (folded === "") {
          fault(name, `"${entry}" has no words: remove it`);
          continue;
        }
        const twin = seen.get(folded);
        if (twin !== undefined && twin !== entry) {
          fault(name, `"${phrase}" stands in "${twin}" and in "${entry}": keep one`);
        }
        seen.set(folded, entry);
        addPhrase(phrase, number, concept.transparent === true);
      }
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
    const name = `"${tokenize(text).words.join(" ")}"`;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = glosses.length;
    numbers.set(name, number);
    glosses.push("");
    addPhrase(text, number, true);
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
  const anchored: { frame: number; set: number }[] = [];

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
    let best = { set: 0, uses: Number.POSITIVE_INFINITY };
    syntax.slots.forEach((each, k) => {
      const concepts = choices(each);
      slot.concepts.push(concepts);
      slot.flags.push((each.optional ? OPTIONAL : 0) | (each.marked ? MARKED : 0));
      slot.gap.push(k === 0 ? -1 : each.gap);
      slot.forbidden.push(named(each.forbidden, file, `${field}.find`));
      const uses = (sets[concepts] ?? []).reduce((sum, concept) => sum + (usage[concept] ?? 0), 0);
      // A frame over two sentences hangs on its first slot, so that the first sentence triggers it.
      const eligible = !each.optional && (source.window !== "two sentences" || k === 0);
      if (eligible && uses < best.uses) best = { set: concepts, uses };
    });
    frame.slot.push(slot.concepts.length);
    anchored.push({ frame: index, set: best.set });
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

  const anchors: number[][] = glosses.map(() => []);
  for (const { frame: index, set: members } of anchored) {
    for (const concept of sets[members] ?? []) anchors[concept]?.push(index);
  }

  const trie = flatten(root);
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
    ...trie,
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
    anchors: rows(anchors),
  };
  return { pack, problems };
}

/**
 * Numbers the trie's nodes; the root is 0, which also means "no node". Nodes with the same future
 * become one, so that "{do|does|did} not {allow|permit}" costs its words and not their product.
 */
function flatten(
  root: TrieNode,
): Pick<PackData, "edgeWord" | "edgeNode" | "opaque" | "transparent"> {
  interface Flat {
    words: number[];
    targets: number[];
    opaque: number[];
    transparent: number[];
  }
  const sorted = (members: Set<number>) => [...members].sort((a, b) => a - b);
  const nodes: Flat[] = [{ words: [], targets: [], opaque: [], transparent: [] }];
  const known = new Map<string, number>();

  const flat = (node: TrieNode): Flat => {
    const edges = [...node.edges].sort(([a], [b]) => a - b);
    return {
      words: edges.map(([word]) => word),
      targets: edges.map(([, next]) => intern(next)),
      opaque: sorted(node.opaque),
      transparent: sorted(node.transparent),
    };
  };
  const intern = (node: TrieNode): number => {
    const value = flat(node);
    const key = JSON.stringify(value);
    const twin = known.get(key);
    if (twin !== undefined) return twin;
    const number = nodes.push(value) - 1;
    known.set(key, number);
    return number;
  };
  nodes[0] = flat(root);

  return {
    edgeWord: rows(nodes.map(({ words }) => words)),
    edgeNode: nodes.flatMap(({ targets }) => targets),
    opaque: rows(nodes.map(({ opaque }) => opaque)),
    transparent: rows(nodes.map(({ transparent }) => transparent)),
  };
}

function rows(lists: number[][]): { first: number[]; items: number[] } {
  const first = [0];
  for (const list of lists) first.push((first.at(-1) ?? 0) + list.length);
  return { first, items: lists.flat() };
}
