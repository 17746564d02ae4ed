/** The heart: which statements of an article a dataset has something to say about. */

import { Anchored } from "./anchored.ts";
import { type Article, type Block, blockStarts, dayOf, sectionsOf } from "./article.ts";
import { AsideReader, type Remainder } from "./aside-reader.ts";
import type { Finding, Stance } from "./finding.ts";
import type { FrameMatch } from "./frames.ts";
import { Guards, type SentencePlace } from "./guards.ts";
import { type HitRange, hitsUpTo } from "./hits.ts";
import { type CheckOptions, type Job, judge } from "./judge.ts";
import { at } from "./numbers.ts";
import { compareTexts } from "./order.ts";
import { CLAUSE, type Pack, type PackClaim, TWO_SENTENCES } from "./pack.ts";
import { BlockReader, type ReadBlock } from "./read-block.ts";
import { Readings } from "./readings.ts";
import { SentenceWindow } from "./sentence-window.ts";
import { clausesOf, type Sentence } from "./sentences.ts";
import { toldStanding } from "./standings.ts";
import { type Candidate, toldOnce } from "./told-once.ts";

/** Findings of an article in reading order, each claim at most once in a sentence. */
export function checkArticle(article: Article, pack: Pack, options: CheckOptions = {}): Finding[] {
  return [...findingsInTurn(article, pack, options)].flat();
}

/** The same, those of one block after another: the first are there before the last are looked for. */
export function* findingsInTurn(
  article: Article,
  pack: Pack,
  options: CheckOptions = {},
): Generator<Finding[], void> {
  const reader = new BlockReader(pack);
  const blocks: ReadBlock[] = [];
  const sections = sectionsOf(article.blocks);
  const readTo = (count: number) => {
    for (let b = blocks.length; b < count; b++) {
      blocks.push(reader.read(article.blocks[b] as Block, sections[b] as number));
    }
  };
  const readings = new Readings(options.supported === true);
  const starts = blockStarts(article.blocks);
  const job: Job = { article, pack, options, readings, blocks, starts };
  const readAll = () => readTo(article.blocks.length);
  const guards = new Guards(blocks, readAll, pack);
  const anchored = new Anchored(pack);
  const window = new SentenceWindow(pack);
  const asides = new AsideReader(pack);
  for (let b = 0; b < article.blocks.length; b++) {
    readTo(b + 1);
    const { hits, sentences } = blocks[b] as ReadBlock;
    const findings: Finding[] = [];
    let own: HitRange = { from: 0, to: 0 };
    let next = hitsUpTo(hits, 0, sentences[0]?.to ?? 0);
    for (let s = 0; s < sentences.length; s++) {
      own = next;
      next = hitsUpTo(hits, own.to, sentences[s + 1]?.to ?? 0);
      window.turnTo(hits, own, next);
      const frames = anchored.framesIn(hits, own, window);
      if (frames.length === 0) continue;
      const sentence = sentences[s] as Sentence;
      const remainder = asides.read(blocks[b] as ReadBlock, sentence, own);
      const more = checkSentence(job, guards, { block: b, sentence: s }, frames, window, remainder);
      // A frame over two sentences and one over the second may have found the same.
      findings.push(...more.filter((one) => options.everyFrame || !findings.some(isSameAs(one))));
    }
    if (findings.length > 0) {
      yield findings.sort((a, b) => a.start - b.start || compareTexts(a.claim, b.claim));
    }
  }
}

/** The same claim, of words that overlap. */
function isSameAs(one: Finding): (other: Finding) => boolean {
  return ({ claim, start, end }) => claim === one.claim && start < one.end && one.start < end;
}

function checkSentence(
  job: Job,
  guards: Guards,
  place: SentencePlace,
  frames: readonly number[],
  window: SentenceWindow,
  remainder: Remainder | null,
): Finding[] {
  const { pack, options } = job;
  const read = job.blocks[place.block];
  if (!read) return [];
  const day = dayOf(read.block, job.article);
  const candidates: Candidate[] = [];
  const claims = byClaim(frames, pack);
  for (const [claim, ofClaim] of claims) {
    const reading = job.readings.of(claim, day);
    if (!reading || !(job.readings.isTold(reading) || isYieldedTo(claim, claims))) continue;
    const matches = ofClaim.flatMap(
      (frame) =>
        matchIn(window, frame, read, place.sentence, pack) ?? remainder?.match(frame) ?? [],
    );
    const judged = (match: FrameMatch): Finding | null =>
      guards.allow(match, place, window.own()) ? judge(job, match, place, claim, reading) : null;
    const findings = options.everyFrame
      ? matches.flatMap((match) => judged(match) ?? [])
      : noted(mostTelling(matches, read, judged, claim.stances), claim, options);
    for (const finding of findings) {
      const record = toldStanding(claim.standings, finding.reading)?.shared;
      const told = job.readings.isTold(finding.reading);
      candidates.push({ finding, yieldsTo: claim.yieldsTo ?? [], record, told });
    }
  }
  const isAll = options.silent || options.everyFrame;
  if (!isAll) return toldOnce(candidates);
  return candidates.flatMap(({ finding, told }) => (told ? [finding] : []));
}

/** The frames of each claim; those of one claim stand together in a pack. */
function byClaim(frames: readonly number[], pack: Pack): Map<PackClaim, number[]> {
  const claims = new Map<PackClaim, number[]>();
  for (const frame of frames) {
    const claim = pack.claims[at(pack.numbers.frameTarget, frame)] as PackClaim;
    const others = claims.get(claim);
    if (others) others.push(frame);
    else claims.set(claim, [frame]);
  }
  return claims;
}

/** True where another claim that the sentence may make gives way to this one. */
function isYieldedTo({ id }: PackClaim, claims: ReadonlyMap<PackClaim, unknown>): boolean {
  for (const { yieldsTo } of claims.keys()) if (yieldsTo?.includes(id)) return true;
  return false;
}

/** A finding if its stance gets a note. */
function noted(finding: Finding | null, claim: PackClaim, { silent }: CheckOptions): Finding[] {
  return finding && (silent || claim.stances.includes(finding.stance)) ? [finding] : [];
}

/**
 * Of a claim's findings in a sentence the one whose slots take up most of it: it has seen most of what
 * the sentence says. Of equals the one that is silent. To judge is dear: the longest are judged first.
 */
function mostTelling(
  matches: readonly FrameMatch[],
  { tokens: { starts, ends } }: ReadBlock,
  judged: (match: FrameMatch) => Finding | null,
  accepted: readonly Stance[],
): Finding | null {
  const lengths = matches.map(({ slots }) =>
    slots.reduce(
      (sum, slot) => sum + (slot ? (ends[slot.to - 1] ?? 0) - (starts[slot.from] ?? 0) : 0),
      0,
    ),
  );
  for (const length of [...new Set(lengths)].sort((a, b) => b - a)) {
    let telling: Finding | null = null;
    for (let k = 0; k < matches.length; k++) {
      const finding = lengths[k] === length ? judged(matches[k] as FrameMatch) : null;
      if (finding && !(telling && accepted.includes(finding.stance))) telling = finding;
    }
    if (telling) return telling;
  }
  return null;
}

function matchIn(
  window: SentenceWindow,
  frame: number,
  { sentences, tokens }: ReadBlock,
  s: number,
  pack: Pack,
): FrameMatch | null {
  const sentence = sentences[s];
  if (!sentence) return null;
  const within = at(pack.numbers.frameWindow, frame);
  const clauses =
    within === CLAUSE ? { of: clausesOf(tokens, sentence), base: sentence.from } : null;
  const placed = within === TWO_SENTENCES ? window.both(frame) : window.own();
  const filled = placed.matcher.match(frame, clauses);
  if (!filled) return null;
  const slots = filled.map((hit) => placed.slot(hit));
  // What stands wholly in the sentence behind is that one's to find.
  return slots.some((slot) => slot && slot.from < sentence.to) ? { frame, slots } : null;
}
