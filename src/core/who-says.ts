/** Who says the words of a match, looked for in its sentence and around it. */
import type { Article, Block } from "./article.ts";
import type { Span } from "./finding.ts";
import type { ReadBlock } from "./read-block.ts";
import { type Attribution, attributionOf, lastNamedSpeaker, transcriptSpeaker } from "./speaker.ts";

/** How far behind a quotation "…, he said" is looked for, in characters. */
const FOLLOW_UP = 200;
/** How far back the speaker of "he said" is looked for: pages exist that are one block of megabytes. */
const LOOK_BACK = 2_000;

/** A name within a sentence. */
const NAME = /[a-z,] [A-ZÀ-Þ][a-zß-ÿ]/;

/** Words that are somebody's; `speaker` is null where nobody is named. */
export type Said = Pick<Attribution, "speaker">;

/**
 * Whose the words at `match` are; null where they are the article's own. `sentence` is a span of block
 * `b`, `match` one of the sentence; `quoted`: the words stand within quotation marks.
 */
export function speakerOf(
  article: Article,
  blocks: readonly ReadBlock[],
  b: number,
  sentence: Span,
  match: Span,
  quoted: boolean,
): Said | null {
  const text = blocks[b]?.tokens.text ?? "";
  const attribution = attributionOf(text.slice(sentence.start, sentence.end), match);
  if (attribution && !attribution.pronoun) return attribution;
  const inTranscript = () => transcriptSpeakerOf(article, blocks, b);
  if (!attribution && !quoted) {
    const speaker = inTranscript();
    return speaker === null ? null : { speaker };
  }
  // "He said", or a quotation that is introduced or followed up in another sentence.
  const rest = text.slice(sentence.end);
  const followUp = quoted && !attribution ? lastNamedSpeaker(rest.slice(0, FOLLOW_UP)) : null;
  const start = Math.max(0, sentence.start - LOOK_BACK);
  const before = lastNamedSpeaker(text.slice(start, sentence.start));
  // Where the paragraph itself has named somebody since, "he" may well be that one.
  const isOpen = !NAME.test(text.slice(start, sentence.start));
  const above =
    isOpen && b > (blocks[b]?.section ?? 0)
      ? lastNamedSpeaker(blocks[b - 1]?.tokens.text.slice(-LOOK_BACK) ?? "")
      : null;
  return { speaker: before ?? followUp ?? above ?? inTranscript() };
}

/** How far a transcript's speaker reaches when paragraphs carry no name. */
const TRANSCRIPT_REACH = 12;

/** In a transcript ("MR. SULLIVAN: …") a paragraph is spoken by the last speaker named before it. */
function transcriptSpeakerOf(
  article: Article,
  blocks: readonly ReadBlock[],
  b: number,
): string | null {
  const section = blocks[b]?.section ?? 0;
  for (let i = b; i >= section && i > b - TRANSCRIPT_REACH; i--) {
    const speaker = transcriptSpeaker(blocks[i]?.block.text ?? "");
    if (speaker !== null) return isTranscript(article.blocks, i) ? speaker : null;
  }
  return null;
}

/** With these a transcript names its speakers: an excerpt may have only one. */
const TITLED = /^(?:MR|MRS|MS|DR|GEN|SEN|SEC|SECRETARY|PRESIDENT|AMBASSADOR|MINISTER)\b/;

/** True where a block's speaker has a title, or others speak nearby: a lone "KYIV: …" is a dateline, "BREAKING: …" a label. */
function isTranscript(blocks: readonly Block[], b: number): boolean {
  if (TITLED.test(blocks[b]?.text ?? "")) return true;
  const near = blocks.slice(Math.max(0, b - TRANSCRIPT_REACH), b + TRANSCRIPT_REACH);
  const speakers = new Set(near.flatMap(({ text }) => transcriptSpeaker(text) ?? []));
  return speakers.size > 1;
}
