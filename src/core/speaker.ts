/** Who is speaking: the subject of a reporting verb, in the words of the article. */
import type { Span } from "./finding.ts";

const REPORTING =
  "said|says|told|tells|added|adds|argued|argues|warned|warns|insisted|insists|stressed|stresses|" +
  "stated|wrote|writes|declared|declares|noted|explained|explains|announced|confirmed|confirms|" +
  "reiterated|repeated|tweeted|posted|believes|thinks|maintains|maintained|suggested|suggests|" +
  "acknowledged|conceded|contends|contended|complained|asserted|asserts|alleged|alleges|" +
  "claimed|claims that|accused|remarked|recalled|reported|reports that|pointed out";

/** Words that begin the reported part or end the subject. */
const BOUNDARY = /[,;:“”"„«»()—–]|\b(?:that|and|but|as|when|who|which|while|because)\b/giu;
const SUBJECT_VERB = new RegExp(
  `([^,;:“”"„«»()—–]{2,80}?)\\s+(?:has |have |had |also |later |then |again |repeatedly |publicly |previously )*(?:${REPORTING})\\b`,
  "giu",
);
const VERB_SUBJECT = new RegExp(
  `(?:^|[,”"“»?!.]\\s*)(?:${REPORTING})\\s+((?:the |a |an )?(?:[\\p{L}.’'-]+\\s?){1,6})`,
  "iu",
);
const ACCORDING =
  /\baccording to\s+((?:the |a |an |two |three |several |senior )?[\p{L}\p{N}.’'-]+(?:\s[\p{L}\p{N}.’'-]+){0,5})/iu;
const PRONOUN = /^(?:he|she|they|it|who)$/i;
const HEARSAY =
  /\b(?:reportedly|allegedly|supposedly|purportedly|is said to|are said to|so-called)\b/i;

/** An attribution found in a sentence. */
export interface Attribution {
  /** The speaker; null where only hearsay is signalled. */
  speaker: string | null;
  pronoun: boolean;
}

/**
 * The attribution that governs the words at `match`, or null. `sentence` is the sentence's text and
 * `match` the matched words in it.
 */
export function attributionOf(sentence: string, match: Span): Attribution | null {
  const before = sentence.slice(0, match.start);
  const after = sentence.slice(match.end);
  const according = ACCORDING.exec(sentence);
  if (according?.[1]) return named(trimSubject(according[1]));
  const leading = lastSubject(before);
  if (leading !== null) return named(leading);
  const trailing = trailingSubject(after);
  if (trailing !== null) return named(trailing);
  return HEARSAY.test(sentence) ? { speaker: null, pronoun: false } : null;
}

/** The last named speaker of a text: what a later "he said" refers to. */
export function lastNamedSpeaker(text: string): string | null {
  let found: string | null = null;
  for (const match of text.matchAll(SUBJECT_VERB)) {
    const subject = subjectOf(match[1] ?? "");
    if (subject && !PRONOUN.test(subject) && /\p{Lu}/u.test(subject)) found = subject;
  }
  const inverted = VERB_SUBJECT.exec(text)?.[1];
  return found ?? (inverted && /\p{Lu}/u.test(inverted) ? trimSubject(inverted) : null);
}

function named(speaker: string): Attribution {
  return { speaker, pronoun: PRONOUN.test(speaker) };
}

/** The subject of the last reporting verb before the match, not beyond a semicolon. */
function lastSubject(before: string): string | null {
  let subject: string | null = null;
  const governing = before.slice(before.lastIndexOf(";") + 1);
  for (const match of governing.matchAll(SUBJECT_VERB))
    subject = subjectOf(match[1] ?? "") ?? subject;
  return subject;
}

/** "…, the Kremlin said" and "…,” said Dmitry Peskov": the reporting verb close behind the match. */
function trailingSubject(after: string): string | null {
  const inverted = VERB_SUBJECT.exec(after)?.[1];
  if (inverted) return trimSubject(inverted);
  const clause = /[,”"“»?!]\s*([^,”"“»]{2,80})$/u.exec(after.replace(/[.!?\s]+$/, ""))?.[1];
  if (!clause) return null;
  const match = SUBJECT_VERB.exec(`${clause} `);
  SUBJECT_VERB.lastIndex = 0;
  return match ? subjectOf(match[1] ?? "") : null;
}

/** What follows the last boundary: "In Tallinn, the chancellor" gives "the chancellor". */
function subjectOf(text: string): string | null {
  let start = 0;
  for (const boundary of text.matchAll(BOUNDARY)) start = boundary.index + boundary[0].length;
  const subject = trimSubject(text.slice(start));
  const words = subject.split(/\s+/);
  return subject.length > 1 && words.length <= 9 ? subject : null;
}

function trimSubject(text: string): string {
  return text
    .trim()
    .replace(/[.,;:]+$/, "")
    .replace(/\s+(?:on|in|at|to|during|after|earlier|this|last)\b.*$/i, "")
    .replace(/\s+(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/i, "");
}

/** "MR. SULLIVAN: …" at the head of a transcript's paragraph; "Q" for a reporter's question. */
const TRANSCRIPT = /^(?:(Q)(?=\s)|([A-Z][A-Z.’' -]{2,48}):)\s/;

export function transcriptSpeaker(block: string): string | null {
  const match = TRANSCRIPT.exec(block);
  if (!match) return null;
  if (match[1]) return "a reporter";
  return (match[2] ?? "")
    .toLowerCase()
    .replace(
      /(^|[\s.’'-])(\p{Ll})/gu,
      (_, gap: string, letter: string) => gap + letter.toUpperCase(),
    );
}
