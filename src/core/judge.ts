/** Stance, tense and standing of a match: whether the reader should be told of it, and how. */
import { type Article, type Day, dayOf } from "./article.ts";
import type { Finding, Period, Reading, Span, Stance } from "./finding.ts";
import type { FrameMatch } from "./frames.ts";
import type { SentencePlace } from "./guards.ts";
import { type Located, locate, matchedWords } from "./locate.ts";
import { at } from "./numbers.ts";
import { lastDayInOffice } from "./office.ts";
import { type Pack, type PackClaim, PRESUPPOSES } from "./pack.ts";
import { isQuoted } from "./quotes.ts";
import { quotesIn, type ReadBlock } from "./read-block.ts";
import type { Readings } from "./readings.ts";
import { looksAhead, stanceOf } from "./stance.ts";
import { readOfTimes } from "./standings.ts";
import {
  earlierEntry,
  earlierTimes,
  HEADED,
  isAboutEarlierTime,
  isPastForm,
  isTold,
} from "./tense.ts";
import { type Said, speakerOf } from "./who-says.ts";

/** How much of the next sentence is read, in characters. */
const NEXT = 60;

export interface CheckOptions {
  /** Also statements that the record supports. */
  supported?: boolean;
  /** Also stances that get no note. */
  silent?: boolean;
  /** A finding for each frame that matches, and not one for each claim: for the editors' checks. */
  everyFrame?: boolean;
}

/** An article being checked. */
export interface Job {
  article: Article;
  pack: Pack;
  options: CheckOptions;
  readings: Readings;
  blocks: readonly ReadBlock[];
  /** Where each block starts in the extracted text. */
  starts: readonly number[];
}

/**
 * The finding that a match makes, which the reader need not be told of; null where it speaks of another time, the claim
 * has no reading then, or none of its slots is marked.
 */
export function judge(
  job: Job,
  match: FrameMatch,
  place: SentencePlace,
  claim: PackClaim,
  onItsDay: Reading,
): Finding | null {
  const { article, pack } = job;
  const read = job.blocks[place.block];
  if (!read) return null;
  const day = dayOf(read.block, article);
  const located = locate(match, read, place.sentence, pack);
  if (!located) return null;
  const { sentence, sentenceText, spans } = located;
  const whole = inSentence(located, located.whole);
  const present = claim.tense === "present";
  const named = earlierTimes(sentenceText, day);
  if (present && isAboutEarlierTime(sentenceText, named, whole)) return null;
  const entry = earlierEntry(textsUpTo(job, place.block), day);
  if (present && entry !== null) return null;
  const told = entry ? [...named, entry] : named;
  const times = told.length > 0 ? told : timeInOffice(sentenceText, whole, day);
  const reading = readOfTimes(claim.standings, times, onItsDay);
  if (!reading) return null;
  const { stance, speaker } = stanceAndSpeaker(job, match.frame, place, read, located, claim);
  // In reported speech "did not allow" is backshift and speaks of the speaker's present.
  if (present && stance === "asserted" && saysPast(read, located)) return null;

  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  const blockStart = job.starts[place.block] ?? 0;
  return {
    claim: claim.id,
    frame: at(pack.numbers.frameNumber, match.frame),
    block: place.block,
    stance,
    speaker: speaker(),
    sentence,
    spans,
    matched: matchedWords(match, read, pack),
    guards: guardsOf(match.frame, pack),
    reading,
    quote: read.tokens.text.slice(start, end),
    start: blockStart + start,
    end: blockStart + end,
    sentenceText,
    ...(read.block.published === undefined ? {} : { published: read.block.published }),
  };
}

/** When a claim's words that name no time are of somebody who has left office: his last day there. */
function timeInOffice(sentence: string, claim: Span, day: Day | null): Period[] {
  const until = lastDayInOffice(sentence.slice(0, claim.end), day);
  return until === null ? [] : [{ from: until, to: until }];
}

function stanceAndSpeaker(
  { article, blocks, pack }: Job,
  frame: number,
  place: SentencePlace,
  read: ReadBlock,
  located: Located,
  claim: PackClaim,
): { stance: Stance; speaker: () => string | null } {
  const { sentence, sentenceText, whole, filled } = located;
  const quoted = isQuoted(quotesIn(read), whole);
  const match = inSentence(located, whole);
  // Who says so is the dearest of the questions, and often settled before it is asked.
  let said: Said | null | undefined;
  const whose = (): Said | null => {
    if (said === undefined) said = speakerOf(article, blocks, place.block, sentence, match, quoted);
    return said;
  };
  const filledInSentence = filled.map((span) => inSentence(located, span));
  const stance = stanceOf({
    sentence: sentenceText,
    asks: read.sentences[place.sentence]?.asks ?? false,
    match,
    filled: filledInSentence,
    quoted,
    attributed: () => whose() !== null,
    presupposed: (at(pack.numbers.frameFlags, frame) & PRESUPPOSES) !== 0,
    next: read.tokens.text.slice(sentence.end, sentence.end + NEXT),
  });
  const affirms = stance === "asserted" || stance === "attributed" || stance === "quoted";
  const mayLookAhead = affirms && claim.stances.includes("forecast");
  return {
    stance: mayLookAhead && looksAhead(sentenceText, filledInSentence) ? "forecast" : stance,
    speaker: () => (stance === "asserted" ? null : (whose()?.speaker ?? null)),
  };
}

/** The texts of a block and of the last few before it in its section. */
function textsUpTo({ blocks }: Job, b: number): string[] {
  const section = blocks[b]?.section ?? 0;
  return blocks.slice(Math.max(section, b - HEADED), b + 1).map(({ block }) => block.text);
}

/** A span of the block as one of the sentence. */
function inSentence({ sentence }: Located, { start, end }: Span): Span {
  return { start: start - sentence.start, end: end - sentence.start };
}

/** True where words of the claim itself are past, and nobody whom the claim names has said so. */
function saysPast({ tokens }: ReadBlock, { filled, sentence }: Located): boolean {
  const { text } = tokens;
  return filled.some(
    ({ start, end }) =>
      isPastForm(text.slice(start, end)) && !isTold(text.slice(sentence.start, start)),
  );
}

function guardsOf(frame: number, pack: Pack): string[] {
  const glosses = new Set<string>();
  for (const set of [
    at(pack.numbers.frameUnless, frame),
    at(pack.numbers.frameUnlessInClause, frame),
    at(pack.numbers.frameUnlessNear, frame),
  ]) {
    for (let k = at(pack.sets.first, set); k < at(pack.sets.first, set + 1); k++) {
      const gloss = pack.glosses[at(pack.sets.items, k)];
      if (gloss) glosses.add(gloss);
    }
  }
  return [...glosses];
}
