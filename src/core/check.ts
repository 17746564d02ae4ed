/** The heart: which statements of an article a dataset has something to say about. */
import { type Article, type Block, blockStarts } from "./article.ts";
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
}

/** Findings of an article in reading order, each claim at most once in a sentence. */
export function checkArticle(article: Article, pack: Pack, options: CheckOptions = {}): Finding[] {
  const blocks = article.blocks.map((block) => scanBlock(block, pack));
  const starts = blockStarts(article.blocks);
  const findings: Finding[] = [];
  blocks.forEach((scanned, b) => {
    scanned.sentences.forEach((sentence, s) => {
      const seen = new Set<number>();
      const own = hitsWithin(scanned.hits, sentence.from, sentence.to);
      if (own.from === own.to) return;
      for (const frame of framesAnchoredIn(scanned.hits, own, pack)) {
        const claimNumber = at(pack.frameClaim, frame);
        const claim = pack.claims[claimNumber];
        if (!claim || seen.has(claimNumber)) continue;
        const match = matchInWindow(frame, scanned, s, own, pack);
        if (!match || !contextAllows(frame, blocks, b, s, pack)) continue;
        const finding = judge(match, claim, article, blocks, b, s, starts[b] ?? 0, pack, options);
        if (!finding) continue;
        seen.add(claimNumber);
        findings.push(finding);
      }
    });
  });
  return findings.sort((a, b) => a.start - b.start || a.claim.localeCompare(b.claim));
}

function scanBlock(block: Block, pack: Pack): ScannedBlock {
  const tokens = tokenize(block.text);
  const hits = scan(tokens, pack);
  const sentences = hits.concept.length > 0 ? sentencesOf(tokens) : [];
  return { block, tokens, sentences, hits, quotes: null };
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
function contextAllows(
  frame: number,
  blocks: ScannedBlock[],
  b: number,
  s: number,
  pack: Pack,
): boolean {
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
  return dominant === 0 || isDominant(dominant, near, blocks, pack);
}

function holds(hits: Hits, from: number, to: number, set: number, pack: Pack): boolean {
  const range = hitsWithin(hits, from, to);
  for (let h = range.from; h < range.to; h++) {
    if (rowHas(pack.sets, set, hits.concept[h] ?? -1)) return true;
  }
  return false;
}

/**
 * An article is mostly about a concept that it names at least twice, and more often than all the
 * frame's rivals (`unlessNear`) together.
 */
function isDominant(set: number, rivals: number, blocks: ScannedBlock[], pack: Pack): boolean {
  let named = 0;
  let rival = 0;
  for (const { hits } of blocks) {
    for (const concept of hits.concept) {
      if (rowHas(pack.sets, set, concept)) named++;
      else if (rivals !== 0 && rowHas(pack.sets, rivals, concept)) rival++;
    }
  }
  return named >= 2 && named > rival;
}

/** Stance, tense and standing of a match; null where the reader should not be told of it. */
function judge(
  match: FrameMatch,
  claim: PackClaim,
  article: Article,
  blocks: ScannedBlock[],
  b: number,
  s: number,
  blockStart: number,
  pack: Pack,
  options: CheckOptions,
): Finding | null {
  const scanned = blocks[b];
  if (!scanned) return null;
  const { tokens, hits } = scanned;
  const filledHits = match.filled.filter((hit) => hit >= 0);
  const filled = filledHits
    .map((hit) => spanOf(tokens, hits.from[hit] ?? 0, hits.to[hit] ?? 0))
    .sort((x, y) => x.start - y.start);
  const spans = markedTokens(match, hits, pack).map(([from, to]) => spanOf(tokens, from, to));
  const first = filled[0];
  const last = filled.at(-1);
  const start = spans[0]?.start;
  const end = spans.at(-1)?.end;
  const bounds = sentenceSpan(scanned, s, last?.end ?? 0);
  if (!first || !last || !bounds || start === undefined || end === undefined) return null;

  const sentenceText = tokens.text.slice(bounds.start, bounds.end);
  const inSentence = (span: Span): Span => ({
    start: span.start - bounds.start,
    end: span.end - bounds.start,
  });
  scanned.quotes ??= quotesOf(tokens.text);
  const whole = { start: first.start, end: last.end };
  const quoted = isQuoted(scanned.quotes, whole);
  const speaker = speakerOf(blocks, b, bounds, inSentence(whole), quoted);
  const filledInSentence = filled.map(inSentence);
  let stance: Stance = stanceOf({
    sentence: sentenceText,
    asks: scanned.sentences[s]?.asks ?? false,
    match: inSentence(whole),
    filled: filledInSentence,
    quoted,
    attributed: speaker !== undefined,
  });
  const affirms = stance === "asserted" || stance === "attributed" || stance === "quoted";
  if (affirms && claim.stances.includes("forecast") && looksAhead(sentenceText, filledInSentence)) {
    stance = "forecast";
  }

  if (claim.tense === "present") {
    if (isAboutEarlierTime(sentenceText, article.published)) return null;
    const past = filled.some((span) => isPastForm(tokens.text.slice(span.start, span.end)));
    if (past && stance === "asserted") return null;
  }
  if (!options.silent && !claim.stances.includes(stance)) return null;

  const reading = readStandings(claim.standings, article.published);
  const kind = kindOf(reading);
  if (!options.supported && kind === "supported") return null;

  return {
    claim: claim.id,
    frame: at(pack.frameNumber, match.frame),
    block: b,
    stance,
    speaker: speaker ?? null,
    sentence: bounds,
    spans,
    matched: matchedWords(filledHits, tokens, hits, pack),
    guards: guardsOf(match.frame, pack),
    reading,
    quote: tokens.text.slice(start, end),
    start: blockStart + start,
    end: blockStart + end,
    sentenceText,
  };
}

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
  const followUp = quoted && !attribution ? lastNamedSpeaker(firstSentence(rest)) : null;
  const before = lastNamedSpeaker(text.slice(0, bounds.start));
  const above = b > 0 ? lastNamedSpeaker(blocks[b - 1]?.tokens.text ?? "") : null;
  return before ?? followUp ?? above ?? transcriptSpeakerOf(blocks, b) ?? null;
}

function firstSentence(text: string): string {
  return text.slice(0, 200);
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

/** The sentence's text range with its closing punctuation; longer where the match runs on. */
function sentenceSpan(scanned: ScannedBlock, s: number, matchEnd: number): Span | null {
  const { tokens, sentences } = scanned;
  const sentence = sentences[s];
  if (!sentence) return null;
  let last = s;
  while (last + 1 < sentences.length && endOf(scanned, last) < matchEnd) last++;
  const start = tokens.starts[sentence.from] ?? 0;
  const opening = /["'“„«‘(]$/.exec(tokens.text.slice(0, start));
  return { start: start - (opening ? 1 : 0), end: endOf(scanned, last) };
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

function matchedWords(filled: number[], tokens: Tokens, hits: Hits, pack: Pack): MatchedWords[] {
  return filled.map((hit) => {
    const span = spanOf(tokens, hits.from[hit] ?? 0, hits.to[hit] ?? 0);
    return {
      words: tokens.text.slice(span.start, span.end),
      gloss: pack.glosses[hits.concept[hit] ?? -1] || null,
    };
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
