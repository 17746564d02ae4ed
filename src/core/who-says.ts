/** Who says the words of a match, looked for in its sentence and around it. */
import type { Span } from "./finding.ts";
import type { ReadBlock } from "./read-block.ts";
import { attributionOf, lastNamedSpeaker, transcriptSpeaker } from "./speaker.ts";

/** How far behind a quotation "…, he said" is looked for, in characters. */
const FOLLOW_UP = 200;
/** How far back the speaker of "he said" is looked for: pages exist that are one block of megabytes. */
const LOOK_BACK = 2_000;

/** A name within a sentence. */
const NAME = /[a-z,] [A-ZÀ-Þ][a-zß-ÿ]/;

/** Who says so: null for an attribution without a name, undefined for the article itself. */
export function speakerOf(
  blocks: readonly ReadBlock[],
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
  // Where the paragraph itself has named somebody since, "he" may well be that one.
  const isOpen = !NAME.test(text.slice(start, bounds.start));
  const above =
    isOpen && b > 0 ? lastNamedSpeaker(blocks[b - 1]?.tokens.text.slice(-LOOK_BACK) ?? "") : null;
  return before ?? followUp ?? above ?? transcriptSpeakerOf(blocks, b) ?? null;
}

/** How far a transcript's speaker reaches when paragraphs carry no name. */
const TRANSCRIPT_REACH = 12;

/** In a transcript ("MR. SULLIVAN: …") a paragraph is spoken by the last speaker named before it. */
function transcriptSpeakerOf(blocks: readonly ReadBlock[], b: number): string | undefined {
  for (let i = b; i >= 0 && i > b - TRANSCRIPT_REACH; i--) {
    const speaker = transcriptSpeaker(blocks[i]?.block.text ?? "");
    if (speaker !== null) return speaker;
  }
  return undefined;
}
