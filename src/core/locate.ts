/** Where a match stands in its block's text. */
import type { MatchedWords, Span } from "./finding.ts";
import { type FrameMatch, markedTokens } from "./frames.ts";
import { at, rowHas } from "./numbers.ts";
import type { Pack } from "./pack.ts";
import type { ReadBlock } from "./read-block.ts";
import type { Tokens } from "./tokens.ts";

/** Where a match stands: all spans index its block's text. */
export interface Located {
  sentence: Span;
  sentenceText: string;
  /** The words that filled slots, in reading order. */
  filled: Span[];
  /** From the first to the last of them. */
  whole: Span;
  /** What to mark. */
  spans: Span[];
}

export function locate(match: FrameMatch, read: ReadBlock, s: number, pack: Pack): Located | null {
  const { tokens } = read;
  const filled: Span[] = [];
  for (const slot of match.slots) if (slot) filled.push(spanOf(tokens, slot.from, slot.to));
  filled.sort((x, y) => x.start - y.start);
  const first = filled[0];
  const last = filled.at(-1);
  const spans = markedTokens(match, pack).map(([from, to]) => spanOf(tokens, from, to));
  if (!first || !last || spans.length === 0) return null;
  const whole = { start: first.start, end: last.end };
  const sentence = sentenceSpan(read, s, whole);
  if (!sentence) return null;
  const sentenceText = tokens.text.slice(sentence.start, sentence.end);
  return { sentence, sentenceText, filled, whole, spans };
}

/** The words that filled slots, with what they were read as. */
export function matchedWords(match: FrameMatch, { tokens }: ReadBlock, pack: Pack): MatchedWords[] {
  const firstSlot = at(pack.numbers.frameSlot, match.frame);
  return match.slots.flatMap((slot, k) => {
    if (!slot) return [];
    const { start, end } = spanOf(tokens, slot.from, slot.to);
    const set = at(pack.numbers.slotConcepts, firstSlot + k);
    const gloss = glossOf(slot.kind, set, pack);
    return [{ words: tokens.text.slice(start, end), gloss }];
  });
}

/** Of the concepts of a kind, the one that a slot looked for. */
function glossOf(kind: number, set: number, { kinds, sets, glosses }: Pack): string | null {
  for (let k = at(kinds.first, kind); k < at(kinds.first, kind + 1); k++) {
    const concept = at(kinds.items, k);
    if (rowHas(sets, set, concept)) return glosses[concept] || null;
  }
  return null;
}

function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}

/** A sentence is read this far around its match, in characters: some text has no full stops. */
const REACH = 1000;

/** The sentence's text range with its closing punctuation; longer where the match runs on. */
function sentenceSpan(read: ReadBlock, s: number, match: Span): Span | null {
  const { tokens, sentences } = read;
  const sentence = sentences[s];
  if (!sentence) return null;
  let last = s;
  while (last + 1 < sentences.length && endOf(read, last) < match.end) last++;
  const first = tokens.starts[sentence.from] ?? 0;
  const start = first - (/["'“„«‘(]/.test(tokens.text.charAt(first - 1)) ? 1 : 0);
  return {
    start: Math.max(start, match.start - REACH),
    end: Math.min(endOf(read, last), match.end + REACH),
  };
}

/** Where a sentence ends: behind its closing punctuation, before the white space that follows. */
function endOf(read: ReadBlock, s: number): number {
  const { tokens, sentences } = read;
  const lastToken = (sentences[s]?.to ?? 1) - 1;
  const end = tokens.ends[lastToken] ?? 0;
  const next = tokens.starts[lastToken + 1] ?? tokens.text.length;
  const closing = /^[.!?…"'”’“»)\]]*/.exec(tokens.text.slice(end, next));
  return end + (closing?.[0].length ?? 0);
}
