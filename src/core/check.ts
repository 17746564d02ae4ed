/** The heart: which statements of an article a dataset has something to say about. */
import { type Article, type Block, blockStarts, type Day, dayOf, sectionsOf } from "./article.ts";
import type { Finding, MatchedWords, Span, Stance } from "./finding.ts";
import {
  type FrameMatch,
  framesAnchoredIn,
  type HitRange,
  hitsWithin,
  markedTokens,
  matchFrame,
} from "./frames.ts";
import { kindOf } from "./kind.ts";
import { at, type Pack, type PackClaim, rowHas, WINDOWS } from "./pack.ts";
import { isQuoted, type Quotes, quotesOf } from "./quotes.ts";
import { type Hits, scan } from "./scan.ts";
import { clausesOf, type Sentence, sentencesOf } from "./sentences.ts";
import { attributionOf, lastNamedSpeaker, transcriptSpeaker } from "./speaker.ts";
import { looksAhead, stanceOf } from "./stance.ts";
import { readStandings } from "./standings.ts";
import { isAboutEarlierTime, isPastForm } from "./tense.ts";
import { type Tokens, tokenize } from "./tokens.ts";

export interface CheckOptions {
  /** Also statements that the record supports. */
  supported?: boolean;
  /** Also stances that get no note. */
  silent?: boolean;
}

/** A block with everything found in it. */
interface ScannedBlock {
  block: Block;
  tokens: Tokens;
  sentences: Sentence[];
  hits: Hits;
  /** Filled when a match needs them. */
  quotes: Quotes | null;
  uses: Map<number, number> | null;
}

/** An article being checked. */
interface Job {
  article: Article;
  pack: Pack;
  options: CheckOptions;
  blocks: ScannedBlock[];
  /** Where each block starts in the extracted text. */
  starts: number[];
  /** The first block of each block's section: a headline begins one. */
  sections: number[];
  /** How often each concept is named in a section, by the section's first block. */
  uses: Map<number, ReadonlyMap<number, number>>;
}

/** A sentence by its place: block and number in the block. */
interface Place {
  b: number;
  s: number;
}

/** Findings of an article in reading order, each claim at most once in a sentence. */
export function checkArticle(article: Article, pack: Pack, options: CheckOptions = {}): Finding[] {
  const blocks = article.blocks.map((block) => scanBlock(block, pack));
  const job: Job = {
    article,
    sections: sectionsOf(article.blocks),
    pack,
    options,
    blocks,
    starts: blockStarts(article.blocks),
    uses: new Map(),
  };
  const findings: Finding[] = [];
  blocks.forEach(({ sentences }, b) => {
    sentences.forEach((sentence, s) => {
      findings.push(...checkSentence(job, { b, s }, sentence));
    });
  });
  return findings.sort((a, b) => a.start - b.start || a.claim.localeCompare(b.claim));
}

function checkSentence(job: Job, place: Place, sentence: Sentence): Finding[] {
  const { pack } = job;
  const scanned = job.blocks[place.b];
  if (!scanned) return [];
  const own = hitsWithin(scanned.hits, sentence.from, sentence.to);
  const findings = new Map<number, Finding>();
  for (const frame of framesAnchoredIn(scanned.hits, own, pack)) {
    const claim = at(pack.frameClaim, frame);
    if (findings.has(claim)) continue;
    const match = matchInWindow(frame, scanned, place.s, own, pack);
    if (!match || !contextAllows(job, frame, place)) continue;
    const finding = judge(job, match, place);
    if (finding) findings.set(claim, finding);
  }
  return [...findings.values()];
}

function scanBlock(block: Block, pack: Pack): ScannedBlock {
  const tokens = tokenize(block.text);
  const hits = scan(tokens, pack);
  const sentences = hits.concept.length > 0 ? sentencesOf(tokens) : [];
  return { block, tokens, sentences, hits, quotes: null, uses: null };
}

function matchInWindow(
  frame: number,
  scanned: ScannedBlock,
  s: number,
  own: HitRange,
  pack: Pack,
): FrameMatch | null {
  const { hits, sentences, tokens } = scanned;
  const sentence = sentences[s];
  if (!sentence) return null;
  const window = WINDOWS[at(pack.frameWindow, frame)];
  if (window === "two sentences") {
    const next = sentences[s + 1] ?? sentence;
    return matchFrame(frame, hits, hitsWithin(hits, sentence.from, next.to), pack, null);
  }
  const clauses =
    window === "clause" ? { of: clausesOf(tokens, sentence), base: sentence.from } : null;
  return matchFrame(frame, hits, own, pack, clauses);
}

/** The guards of a frame: words beside the match and what the article is about. */
function contextAllows(job: Job, frame: number, { b, s }: Place): boolean {
  const { blocks, pack } = job;
  const scanned = blocks[b];
  const sentence = scanned?.sentences[s];
  if (!scanned || !sentence) return false;
  const unless = at(pack.frameUnless, frame);
  if (unless !== 0 && holds(scanned.hits, sentence.from, sentence.to, unless, pack)) return false;
  const near = at(pack.frameUnlessNear, frame);
  if (near !== 0) {
    const before = scanned.sentences[s - 1] ?? sentence;
    const after = scanned.sentences[s + 1] ?? sentence;
    if (holds(scanned.hits, before.from, after.to, near, pack)) return false;
  }
  const dominant = at(pack.frameDominant, frame);
  return dominant === 0 || (!isRivalled(job, near, b) && isDominant(job, dominant, near, b));
}

/** True where a paragraph close by names a rival: "the Baltic nation" may well be that one. */
function isRivalled(job: Job, rivals: number, b: number): boolean {
  if (rivals === 0) return false;
  for (let i = Math.max(0, b - RIVAL_REACH); i <= b; i++) {
    if (usesOf(usesInBlock(job, i), rivals, job.pack) > 0) return true;
  }
  return false;
}

function holds(hits: Hits, from: number, to: number, set: number, pack: Pack): boolean {
  const range = hitsWithin(hits, from, to);
  for (let h = range.from; h < range.to; h++) {
    if (rowHas(pack.sets, set, hits.concept[h] ?? -1)) return true;
  }
  return false;
}

/** How many paragraphs back a definite description may refer. */
const RIVAL_REACH = 2;

/**
 * An article is mostly about a concept that it names at least twice, and more often than all the
 * frame's rivals (`unlessNear`) together.
 */
function isDominant(job: Job, set: number, rivals: number, b: number): boolean {
  const uses = usesIn(job, b);
  const named = usesOf(uses, set, job.pack);
  return named >= 2 && (rivals === 0 || named > usesOf(uses, rivals, job.pack));
}

function usesOf(uses: ReadonlyMap<number, number>, set: number, { sets }: Pack): number {
  let sum = 0;
  for (let k = at(sets.first, set); k < at(sets.first, set + 1); k++) {
    sum += uses.get(at(sets.items, k)) ?? 0;
  }
  return sum;
}

/** How often each concept is named in the section of a block; counted once for each section. */
function usesIn(job: Job, b: number): ReadonlyMap<number, number> {
  const section = job.sections[b] ?? 0;
  const known = job.uses.get(section);
  if (known) return known;
  const counted = new Map<number, number>();
  for (let i = section; i < job.blocks.length && job.sections[i] === section; i++) {
    for (const [concept, count] of usesInBlock(job, i)) {
      counted.set(concept, (counted.get(concept) ?? 0) + count);
    }
  }
  job.uses.set(section, counted);
  return counted;
}

/** How often each concept is named in a block; counted once. */
function usesInBlock({ blocks }: Job, b: number): ReadonlyMap<number, number> {
  const block = blocks[b];
  if (!block) return new Map();
  if (!block.uses) {
    block.uses = new Map();
    for (const concept of block.hits.concept) {
      block.uses.set(concept, (block.uses.get(concept) ?? 0) + 1);
    }
  }
  return block.uses;
}

/** Where a match stands: all spans index its block's text. */
interface Located {
  sentence: Span;
  sentenceText: string;
  /** The words that filled slots, in reading order. */
  filled: Span[];
  /** From the first to the last of them. */
  whole: Span;
  /** What to mark. */
  spans: Span[];
}

function locate(match: FrameMatch, scanned: ScannedBlock, s: number, pack: Pack): Located | null {
  const { tokens, hits } = scanned;
  const filled = match.filled
    .filter((hit) => hit >= 0)
    .map((hit) => spanOf(tokens, hits.from[hit] ?? 0, hits.to[hit] ?? 0))
    .sort((x, y) => x.start - y.start);
  const first = filled[0];
  const last = filled.at(-1);
  const spans = markedTokens(match, hits, pack).map(([from, to]) => spanOf(tokens, from, to));
  if (!first || !last || spans.length === 0) return null;
  const whole = { start: first.start, end: last.end };
  const sentence = sentenceSpan(scanned, s, whole);
  if (!sentence) return null;
  const sentenceText = tokens.text.slice(sentence.start, sentence.end);
  return { sentence, sentenceText, filled, whole, spans };
}

/** Stance, tense and standing of a match; null where the reader should not be told of it. */
function judge(job: Job, match: FrameMatch, place: Place): Finding | null {
  const { article, pack, options } = job;
  const claim = pack.claims[at(pack.frameClaim, match.frame)];
  const scanned = job.blocks[place.b];
  const located = scanned && locate(match, scanned, place.s, pack);
  if (!claim || !scanned || !located) return null;
  const { stance, speaker } = stanceAndSpeaker(job, match.frame, place, scanned, located, claim);
  const day = dayOf(scanned.block, article);
  if (claim.tense === "present" && isPast(scanned, located, day, stance)) return null;
  if (!options.silent && !claim.stances.includes(stance)) return null;
  const reading = readStandings(claim.standings, day);
  if (!options.supported && kindOf(reading) === "supported") return null;

  const { sentence, sentenceText, spans } = located;
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  const blockStart = job.starts[place.b] ?? 0;
  return {
    claim: claim.id,
    frame: at(pack.frameNumber, match.frame),
    block: place.b,
    stance,
    speaker,
    sentence,
    spans,
    matched: matchedWords(match, scanned, pack),
    guards: guardsOf(match.frame, pack),
    reading,
    quote: scanned.tokens.text.slice(start, end),
    start: blockStart + start,
    end: blockStart + end,
    sentenceText,
    ...(scanned.block.published === undefined ? {} : { published: scanned.block.published }),
  };
}

function stanceAndSpeaker(
  { blocks, pack }: Job,
  frame: number,
  place: Place,
  scanned: ScannedBlock,
  { sentence, sentenceText, whole, filled }: Located,
  claim: PackClaim,
): { stance: Stance; speaker: string | null } {
  const inSentence = ({ start, end }: Span): Span => ({
    start: start - sentence.start,
    end: end - sentence.start,
  });
  scanned.quotes ??= quotesOf(scanned.tokens.text);
  const quoted = isQuoted(scanned.quotes, whole);
  const speaker = speakerOf(blocks, place.b, sentence, inSentence(whole), quoted);
  const filledInSentence = filled.map(inSentence);
  const stance = stanceOf({
    sentence: sentenceText,
    asks: scanned.sentences[place.s]?.asks ?? false,
    match: inSentence(whole),
    filled: filledInSentence,
    quoted,
    attributed: speaker !== undefined,
    presupposed: at(pack.framePresupposes, frame) === 1,
  });
  const affirms = stance === "asserted" || stance === "attributed" || stance === "quoted";
  const ahead = affirms && looksAhead(sentenceText, filledInSentence);
  return {
    stance: ahead && claim.stances.includes("forecast") ? "forecast" : stance,
    speaker: stance === "asserted" ? null : (speaker ?? null),
  };
}

/** True where the sentence speaks of an earlier time than the article's. */
function isPast(
  { tokens }: ScannedBlock,
  { sentenceText, filled }: Located,
  published: Day | null,
  stance: Stance,
): boolean {
  if (isAboutEarlierTime(sentenceText, published)) return true;
  // Told by somebody, "did not allow" is the present of the one who said it.
  if (stance !== "asserted") return false;
  return filled.some(({ start, end }) => isPastForm(tokens.text.slice(start, end)));
}

/** How far behind a quotation "…, he said" is looked for, in characters. */
const FOLLOW_UP = 200;
/** How far back the speaker of "he said" is looked for: pages exist that are one block of megabytes. */
const LOOK_BACK = 2_000;

/** Who says so: null for an attribution without a name, undefined for the article itself. */
function speakerOf(
  blocks: ScannedBlock[],
  b: number,
  bounds: Span,
  match: Span,
  quoted: boolean,
): string | null | undefined {
  const text = blocks[b]?.tokens.text ?? "";
  const attribution = attributionOf(text.slice(bounds.start, bounds.end), match);
  if (attribution && !attribution.pronoun) return attribution.speaker;
  if (!attribution && !quoted) return transcriptSpeakerOf(blocks, b);
  // "He said", or a quotation that is introduced or followed up in another sentence.
  const rest = text.slice(bounds.end);
  const followUp = quoted && !attribution ? lastNamedSpeaker(rest.slice(0, FOLLOW_UP)) : null;
  const start = Math.max(0, bounds.start - LOOK_BACK);
  const before = lastNamedSpeaker(text.slice(start, bounds.start));
  const above = b > 0 ? lastNamedSpeaker(blocks[b - 1]?.tokens.text.slice(-LOOK_BACK) ?? "") : null;
  return before ?? followUp ?? above ?? transcriptSpeakerOf(blocks, b) ?? null;
}

/** How far a transcript's speaker reaches when paragraphs carry no name. */
const TRANSCRIPT_REACH = 12;

/** In a transcript ("MR. SULLIVAN: …") a paragraph is spoken by the last speaker named before it. */
function transcriptSpeakerOf(blocks: ScannedBlock[], b: number): string | undefined {
  for (let i = b; i >= 0 && i > b - TRANSCRIPT_REACH; i--) {
    const speaker = transcriptSpeaker(blocks[i]?.block.text ?? "");
    if (speaker !== null) return speaker;
  }
  return undefined;
}

function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}

/** A sentence is read this far around its match, in characters: some text has no full stops. */
const REACH = 1000;

/** The sentence's text range with its closing punctuation; longer where the match runs on. */
function sentenceSpan(scanned: ScannedBlock, s: number, match: Span): Span | null {
  const { tokens, sentences } = scanned;
  const sentence = sentences[s];
  if (!sentence) return null;
  let last = s;
  while (last + 1 < sentences.length && endOf(scanned, last) < match.end) last++;
  const first = tokens.starts[sentence.from] ?? 0;
  const start = first - (/["'“„«‘(]/.test(tokens.text.charAt(first - 1)) ? 1 : 0);
  return {
    start: Math.max(start, match.start - REACH),
    end: Math.min(endOf(scanned, last), match.end + REACH),
  };
}

/** Where a sentence ends: behind its closing punctuation, before the white space that follows. */
function endOf(scanned: ScannedBlock, s: number): number {
  const { tokens, sentences } = scanned;
  const lastToken = (sentences[s]?.to ?? 1) - 1;
  const end = tokens.ends[lastToken] ?? 0;
  const next = tokens.starts[lastToken + 1] ?? tokens.text.length;
  const closing = /^[.!?…"'”’“»)\]]*/.exec(tokens.text.slice(end, next));
  return end + (closing?.[0].length ?? 0);
}

function matchedWords(
  match: FrameMatch,
  { tokens, hits }: ScannedBlock,
  pack: Pack,
): MatchedWords[] {
  return match.filled
    .filter((hit) => hit >= 0)
    .map((hit) => {
      const { start, end } = spanOf(tokens, hits.from[hit] ?? 0, hits.to[hit] ?? 0);
      const gloss = pack.glosses[hits.concept[hit] ?? -1] || null;
      return { words: tokens.text.slice(start, end), gloss };
    });
}

function guardsOf(frame: number, pack: Pack): string[] {
  const glosses = new Set<string>();
  for (const set of [at(pack.frameUnless, frame), at(pack.frameUnlessNear, frame)]) {
    for (let k = at(pack.sets.first, set); k < at(pack.sets.first, set + 1); k++) {
      const gloss = pack.glosses[at(pack.sets.items, k)];
      if (gloss) glosses.add(gloss);
    }
  }
  return [...glosses];
}
