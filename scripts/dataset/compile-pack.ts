/** Compiles concepts and frames to the pack that `src/core/pack.ts` describes. */
import { type Pack, type PackText, readPack } from "../../src/core/pack.ts";
import type { ClaimFile, ConceptFile } from "../../src/dataset/schema.ts";
import { AnchorCompiler, makingsOf, needsOf, requiredSets } from "./compile-anchors.ts";
import { CONCEPTS_FILE, ConceptCompiler } from "./compile-concepts.ts";
import { FrameCompiler } from "./compile-frames.ts";
import { KindCompiler } from "./compile-kinds.ts";
import { conceptLevels } from "./concept-levels.ts";
import type { Node } from "./phrase-graph.ts";
import type { Problem } from "./problem.ts";
import type { Filed } from "./read.ts";
import { kindUsesIn, usesIn } from "./uses.ts";
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
  const { levels, circular } = conceptLevels(concepts);
  for (const name of circular) {
    compiler.fault(`${name}.frames`, "is made of itself: take it out of its own frames");
  }
  addMakers(frames, compiler, concepts, levels);
  claims.forEach(({ file, record }, target) => {
    const unless = frames.guard(record.unless, file, "unless");
    const unlessInClause = frames.guard(record.unlessInClause, file, "unlessInClause");
    record.frames.forEach((source, number) => {
      const field = `frames[${number}]`;
      frames.add(source, { file, field, level: 0, target, number, unless, unlessInClause });
    });
  });
  for (const [name, { hides, descriptions }] of concepts) {
    // What hides, or may be meant instead, is of use where no frame asks for it.
    if (!hides && !descriptions && !compiler.used.has(name))
      compiler.fault(name, "is used by no frame: remove it or use it");
  }

  const clash = compiler.vocabulary.clash();
  if (clash !== null) {
    const [one, other] = clash;
    compiler.fault("", `"${one}" and "${other}" have one hash: leave one of them out`);
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
      ...(record.yieldsTo ? { yieldsTo: record.yieldsTo } : {}),
      reviewed: record.reviewed,
    })),
    makers: frames.level.filter((level) => level > 0).length,
  };
  const lists = listsOf(compiler, frames);
  // Which slot is rarest is known only from reading text, for which a pack without anchors serves.
  const anchors = new AnchorCompiler(frames, lists, kindUsesIn(background, packOf(lists, text)));
  const makers = rows(anchors.kindsOf((level) => level > 0));
  const withMakers = { ...lists, makerFirst: makers.first, makerItems: makers.items };
  const needs = rows(
    needsOf(frames, anchors, withMakers, usesIn(background, packOf(withMakers, text))),
  );
  const claimAnchors = rows(anchors.kindsOf((level) => level === 0));
  const whole = {
    ...withMakers,
    needFirst: needs.first,
    needItems: needs.items,
    anchorFirst: claimAnchors.first,
    anchorItems: claimAnchors.items,
  };
  return { pack: writePack(whole, text), problems: [...compiler.problems, ...frames.problems] };
}

function packOf(lists: PackLists, text: PackText): Pack {
  return readPack(writePack(lists, text));
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
    const level = levelOf(name);
    const guards = { unless: 0, unlessInClause: 0 };
    frames.add({ find }, { file: CONCEPTS_FILE, field, level, target, number, ...guards });
  }
}

function listsOf(compiler: ConceptCompiler, frames: FrameCompiler): PackLists {
  const sets = rows(frames.sets.lists);
  const needs = rows(frames.candidates.map((_, frame) => requiredSets(frames, frame)));
  const kinds = new KindCompiler(compiler);
  const phrases = flatten(compiler.phrases(), compiler.vocabulary.size, kinds);
  const ownKind = compiler.glosses.map((_, concept) => kinds.own(concept));
  const kindRows = rows(kinds.concepts);
  const holders = rows(kinds.holders());
  const makings = rows(makingsOf(frames, kinds));
  const referents = kinds.referents();
  const referentRows = rows(referents.map((row) => row.map(({ concept }) => concept)));
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
    makingFirst: makings.first,
    makingItems: makings.items,
    referentFirst: referentRows.first,
    referentItems: referentRows.items,
    referentBefore: referents.flat().map(({ before }) => before),
    referentAfter: referents.flat().map(({ after }) => after),
    frameTarget: frames.target,
    frameNumber: frames.number,
    frameWindow: frames.window,
    frameFlags: frames.flags,
    frameDominant: frames.dominant,
    frameUnless: frames.unless,
    frameUnlessInClause: frames.unlessInClause,
    frameUnlessNear: frames.unlessNear,
    frameSlot: frames.slot,
    needFirst: needs.first,
    needItems: needs.items,
    slotConcepts: frames.slotConcepts,
    slotFlags: frames.slotFlags,
    slotGap: frames.slotGap,
    slotForbidden: frames.slotForbidden,
    anchorFirst: none.first,
    anchorItems: none.items,
    makerFirst: none.first,
    makerItems: none.items,
  };
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
