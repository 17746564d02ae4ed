/** Compiles concepts and frames to the pack that `src/core/pack.ts` describes. */
import { at } from "../../src/core/numbers.ts";
import { type Pack, type PackText, readPack } from "../../src/core/pack.ts";
import { BlockReader } from "../../src/core/read-block.ts";
import type { ClaimFile, ConceptFile } from "../../src/dataset/schema.ts";
import { CONCEPTS_FILE, ConceptCompiler } from "./compile-concepts.ts";
import { FrameCompiler } from "./compile-frames.ts";
import { KindCompiler } from "./compile-kinds.ts";
import { conceptLevels } from "./concept-levels.ts";
import type { Node } from "./phrase-graph.ts";
import type { Problem } from "./problem.ts";
import type { Filed } from "./read.ts";
import { type PackLists, writePack } from "./write-pack.ts";

export interface CompiledPack {
  /** The bytes that `readPack` reads. */
  pack: Uint8Array;
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
  const compiler = new ConceptCompiler(concepts);
  const frames = new FrameCompiler(compiler);
  const circular = new Set<string>();
  const levels = conceptLevels(concepts, circular);
  for (const name of circular) {
    compiler.fault(`${name}.frames`, "is made of itself: take it out of its own frames");
  }
  addMakers(frames, compiler, concepts, levels);
  claims.forEach(({ file, record }, target) => {
    record.frames.forEach((source, number) => {
      frames.add(source, { file, field: `frames[${number}]`, level: 0, target, number });
    });
  });
  for (const name of concepts.keys()) {
    if (!compiler.used.has(name)) compiler.fault(name, "is used by no frame: remove it or use it");
  }

  const sharedRecords = sharedRecordsOf(claims);
  const text: PackText = {
    version,
    glosses: compiler.glosses,
    claims: claims.map(({ record }) => ({
      id: record.id,
      standings: record.standings.map(({ from, verdict, record: words }) => {
        const shared = sharedRecords.get(words);
        return shared === undefined ? { from, verdict } : { from, verdict, shared };
      }),
      stances: record.stances ?? ["asserted", "attributed", "quoted"],
      tense: record.tense ?? (record.standings.length > 1 ? "present" : "any"),
      reviewed: record.reviewed,
    })),
    levels: frames.level.reduce((most, level) => Math.max(most, level), 0),
  };
  const lists = listsOf(compiler, frames);
  // Concepts that frames make up are found only once those frames hang somewhere.
  const phrasesAlone = usesIn(background, readPack(writePack(lists, text)));
  for (const concept of compiler.made) phrasesAlone[concept] = Number.MAX_SAFE_INTEGER;
  const makers = anchorsOf(frames, phrasesAlone, lists, (level) => level > 0);
  const makerLevels = makers.map((of) =>
    of.reduce((bits, frame) => bits | (1 << (frames.level[frame] ?? 0)), 0),
  );
  const makerRows = rows(makers);
  const withMakers = {
    ...lists,
    makerFirst: makerRows.first,
    makerItems: makerRows.items,
    makerLevels,
  };
  const uses = usesIn(background, readPack(writePack(withMakers, text)));
  const anchors = rows(anchorsOf(frames, uses, lists, (level) => level === 0));
  return {
    pack: writePack(
      { ...withMakers, anchorFirst: anchors.first, anchorItems: anchors.items },
      text,
    ),
    problems: [...compiler.problems, ...frames.problems],
  };
}

/** The frames that make up concepts, in order of their levels. */
function addMakers(
  frames: FrameCompiler,
  compiler: ConceptCompiler,
  concepts: ReadonlyMap<string, ConceptFile>,
  levels: ReadonlyMap<string, number>,
): void {
  const makers = [...concepts].flatMap(([name, concept]) =>
    (concept.frames ?? []).map((find, number) => ({ name, find, number })),
  );
  const levelOf = (name: string): number => levels.get(name) ?? 1;
  makers.sort((a, b) => levelOf(a.name) - levelOf(b.name));
  for (const { name, find, number } of makers) {
    const target = compiler.numberOf(name);
    if (target === undefined) continue;
    const field = `${name}.frames[${number}]`;
    frames.add({ find }, { file: CONCEPTS_FILE, field, level: levelOf(name), target, number });
  }
}

function listsOf(compiler: ConceptCompiler, frames: FrameCompiler): PackLists {
  const sets = rows(frames.sets.lists);
  const kinds = new KindCompiler(compiler);
  const phrases = flatten(compiler.phrases(), compiler.vocabulary.size, kinds);
  const ownKind = compiler.glosses.map((_, concept) => kinds.own(concept));
  const kindRows = rows(kinds.concepts);
  const holders = rows(kinds.holders());
  const referents = rows(kinds.referents());
  const none = rows(kinds.concepts.map(() => []));
  return {
    ...compiler.vocabulary.lists(),
    ...phrases,
    kindFirst: kindRows.first,
    kindItems: kindRows.items,
    holderFirst: holders.first,
    holderItems: holders.items,
    ownKind,
    setFirst: sets.first,
    setItems: sets.items,
    referentFirst: referents.first,
    referentItems: referents.items,
    frameLevel: frames.level,
    frameTarget: frames.target,
    frameNumber: frames.number,
    frameWindow: frames.window,
    frameFlags: frames.flags,
    frameDominant: frames.dominant,
    frameUnless: frames.unless,
    frameUnlessNear: frames.unlessNear,
    frameSlot: frames.slot,
    slotConcepts: frames.slotConcepts,
    slotFlags: frames.slotFlags,
    slotGap: frames.slotGap,
    slotForbidden: frames.slotForbidden,
    anchorFirst: none.first,
    anchorItems: none.items,
    makerFirst: none.first,
    makerItems: none.items,
    makerLevels: kinds.concepts.map(() => 0),
  };
}

/** Hangs each frame of the wanted levels on the kinds of its rarest required slot. */
function anchorsOf(
  frames: FrameCompiler,
  uses: readonly number[],
  { holderFirst, holderItems, kindFirst }: PackLists,
  wanted: (level: number) => boolean,
): number[][] {
  const usesOf = (set: number): number =>
    (frames.sets.lists[set] ?? []).reduce((sum, concept) => sum + (uses[concept] ?? 0), 0);
  const anchors = Array.from({ length: kindFirst.length - 1 }, () => new Set<number>());
  frames.candidates.forEach((candidates, frame) => {
    if (!wanted(frames.level[frame] ?? 0)) return;
    const [rarest = 0] = [...candidates].sort((a, b) => usesOf(a) - usesOf(b));
    for (const concept of frames.sets.lists[rarest] ?? []) {
      const kinds = holderItems.slice(holderFirst[concept], holderFirst[concept + 1]);
      for (const kind of kinds) anchors[kind]?.add(frame);
    }
  });
  return anchors.map((of) => [...of]);
}

/** How often each concept stands in a text, a line a paragraph. */
function usesIn(text: string, pack: Pack): number[] {
  const uses: number[] = [];
  const { first, items } = pack.kinds;
  const reader = new BlockReader(pack);
  for (const line of text.split("\n")) {
    const { hits } = reader.read({ kind: "paragraph", text: line });
    for (const kind of hits.kind) {
      for (let k = at(first, kind); k < at(first, kind + 1); k++) {
        const concept = at(items, k);
        uses[concept] = (uses[concept] ?? 0) + 1;
      }
    }
  }
  return uses;
}

/** The word graph as lists; the root is node 0, which also means "no node". */
function flatten(
  root: Node,
  words: number,
  kinds: KindCompiler,
): Pick<
  PackLists,
  "rootNode" | "edgeFirst" | "edgeWord" | "edgeNode" | "opaqueKind" | "transparentKind"
> {
  const order = [root];
  const numbers = new Map([[root, 0]]);
  for (const node of order) {
    for (const next of node.edges.values()) {
      if (!numbers.has(next)) numbers.set(next, order.push(next) - 1);
    }
  }
  const target = (node: Node | undefined): number => (node ? (numbers.get(node) ?? 0) : 0);
  const inner = order.map((node, n) => (n === 0 ? [] : [...node.edges]));
  const edges = rows(inner.map((list) => list.map(([word]) => word)));
  return {
    rootNode: Array.from({ length: words }, (_, word) => target(root.edges.get(word))),
    edgeFirst: edges.first,
    edgeWord: edges.items,
    edgeNode: inner.flatMap((list) => list.map(([, node]) => target(node))),
    opaqueKind: order.map(({ opaque }) => kinds.of(opaque)),
    transparentKind: order.map(({ transparent }) => kinds.of(transparent)),
  };
}

function rows(lists: readonly (readonly number[])[]): { first: number[]; items: number[] } {
  const first = [0];
  for (const list of lists) first.push((first.at(-1) ?? 0) + list.length);
  return { first, items: lists.flat() };
}

/** Records that several claims tell in the same words, numbered: a sentence gets each but once. */
function sharedRecordsOf(claims: readonly Filed<ClaimFile>[]): ReadonlyMap<string, number> {
  const tellers = new Map<string, Set<string>>();
  for (const { record: claim } of claims) {
    for (const { record } of claim.standings) {
      tellers.set(record, (tellers.get(record) ?? new Set()).add(claim.id));
    }
  }
  const shared = [...tellers].filter(([, ids]) => ids.size > 1).map(([record]) => record);
  return new Map(shared.map((record, number) => [record, number]));
}
