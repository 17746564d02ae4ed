/**
 * Who is speaking: the subject of a reporting verb, in the words of the article. English only, and
 * without the `u` flag: a content script runs its expressions cold, and unicode classes are slow to
 * compile.
 */
import { type Cue, isCued, withoutCue } from "./cues.ts";
import { MONTHS } from "./day.ts";
import type { Span } from "./finding.ts";
import { reportingVerbs, type Verb } from "./reporting-verbs.ts";
import { wordSet } from "./word-set.ts";

/** What may stand between the subject and its verb. */
const AUXILIARIES: Cue = [
  [
    "has",
    "have",
    "had",
    "already",
    "also",
    "later",
    "then",
    "again",
    "repeatedly",
    "publicly",
    "previously",
  ],
  /(?:\s+(?:has|have|had|already|also|later|then|again|repeatedly|publicly|previously))+$/i,
];
/** Words that begin the reported part or end the subject; "Mr." and "U.S." end no sentence. */
const BOUNDARY =
  /[,;:“”"„«»()—–?!]|(?<!\b(?:[a-z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Prof))\.\s|\b(?:that|and|but|as|when|who|which|where|while|because|although|though|whereas)\b/gi;
/** A subject may begin after "after" and its like: "at any time after |the Russian leader| warned". */
const AFTER_WHICH =
  /\b(?:after|before|since|until)\s+(?=(?:the\s+)?[A-ZÀ-Þ]|(?:he|she|they|it|media|officials|papers|sources)\s*$)/g;
/** "An official who asked not to be named |said|", "a diplomat, speaking on condition of anonymity, |said|". */
const UNNAMED_ASIDE: Cue = [
  ["who ", "speaking", "on condition"],
  /,?\s(?:who\s(?:asked|requested|spoke|wished|insisted|declined|was not|were not|is not|are not)\s|speaking\s|on condition\s)[^,;:“”"]{0,80},?$/i,
];
/** Words before a verb that say how, not who. */
const MANNER = /(?:^|\s+)(?:still|just|only|even|once|[a-z]+ly)$/;
/** What was not said, and what somebody else has claimed: "has not yet confirmed", "the claimed attack". */
const NO_SUBJECT =
  /\b(?:not|never|[a-z]+n['’]t)(?:\s+(?:yet|immediately|so far))?$|\b(?:after|before|since|amid|despite|following|of|from|with|against|about)$|^(?:the|an?|its?|his|her|their|this|that|these|those|if|unless|once|whether)$/i;
/** Behind the verb something new is told: the verb reports that, and not what came before. */
const OWN_CONTENT =
  /^\s(?:(?:[\w’'-]+\s){0,4}that|an?|it|he|she|they|there|the(?!\s(?:same|next|previous|following)\b))\s/;
/** Behind "told" stands who was told: "told the paper". */
const TELLS_MORE = /^\s(?:[\w’'-]+\s){0,5}that\s/;
/** Verbs that never stand before their subject: "which accuses Washington". */
const NEVER_INVERTS = /^(?:accuse|believe|think)/i;
/** "Ukraine can use British weapons – Cameron", as headlines have it. */
const HEADLINE_SOURCE: Cue = [
  [" – ", " — ", " - "],
  /\s[–—-]\s+([A-ZÀ-Þ][\w’.&-]*(?:\s[A-ZÀ-Þ][\w’.&-]*){0,3})$/,
];
const ACCORDING: Cue = ["according to", /\baccording to\s+/i];
/** "Kyiv was told that", "it was claimed that": whoever said so is not named. */
const PASSIVE = /(?:^|\s)(?:is|are|was|were|be|been|being)$/i;
const PRONOUN = /^(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]ho|[Yy]ou|[Ww]e|I)(?=\s+[a-z]|$)/;
const HEARSAY: Cue = [
  ["reportedly", "allegedly", "supposedly", "purportedly", "said to", "so-called"],
  /\b(?:reportedly|allegedly|supposedly|purportedly|is said to|are said to|so-called)\b/i,
];
const CAPITAL = /[A-ZÀ-ÞČŁŠŽА-Я]/;
/** A subject longer than this is no name. */
const LONGEST_SUBJECT = 90;
const MOST_WORDS = 9;

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
  const speaker =
    accordingTo(sentence) ??
    headlineSpeaker(before) ??
    // Not beyond a semicolon: "Kyiv says it needs more; NATO forbids it" is the article's own.
    lastSubject(before.slice(before.lastIndexOf(";") + 1)) ??
    interposedSubject(sentence.slice(match.start, match.end)) ??
    trailingSubject(after) ??
    headlineSource(after);
  if (speaker !== null && !PASSIVE.test(speaker)) {
    return { speaker, pronoun: PRONOUN.test(speaker) };
  }
  const unnamed = speaker !== null || isCued(HEARSAY, sentence);
  return unnamed ? { speaker: null, pronoun: false } : null;
}

/** "Nobody in Stockholm has said that": no later "he" is nobody. */
const NOBODY = /^(?:Nobody|No one|None)\b/;

/** The last named speaker of a text: what a later "he said" refers to. */
export function lastNamedSpeaker(text: string): string | null {
  for (const verb of reportingVerbs(text).reverse()) {
    const subject = subjectBefore(text, verb.start) ?? subjectBehind(text, verb);
    if (!subject || PRONOUN.test(subject) || PASSIVE.test(subject)) continue;
    if (CAPITAL.test(subject) && !NOBODY.test(subject)) return subject;
  }
  return null;
}

/** What outlets print before a headline's colon to say what kind of piece it is: nobody's name. */
const LABELS = wordSet(
  "analysis breaking column comment exclusive explained explainer factbox live opinion update " +
    "updated video watch",
);

/** "Stoltenberg: NATO sets no limits", as headlines have it. */
function headlineSpeaker(before: string): string | null {
  if (!before.includes(":")) return null;
  const [, name = ""] = /^["“‘]?((?:[A-ZÀ-Þ][\w’.-]*\s?){1,4}):\s*["“‘]?$/.exec(before) ?? [];
  return LABELS.has(name.trim().toLowerCase()) ? null : asSubject(name);
}

/** "… – Cameron" at a headline's end. */
function headlineSource(after: string): string | null {
  return isCued(HEADLINE_SOURCE, after) ? (HEADLINE_SOURCE[1].exec(after)?.[1] ?? null) : null;
}

function accordingTo(sentence: string): string | null {
  const found = isCued(ACCORDING, sentence) ? ACCORDING[1].exec(sentence) : null;
  return found ? nameAt(sentence.slice(found.index + found[0].length)) : null;
}

/** The subject of the last reporting verb before the match. */
function lastSubject(before: string): string | null {
  for (const verb of reportingVerbs(before).reverse()) {
    const subject = subjectBefore(before, verb.start);
    if (subject !== null) return subject;
  }
  return null;
}

/** What ends "NATO, Scholz said on Monday, forbids it". */
const INTERPOSED = /^(?:\s(?:on|in|at|last|this)\s[^,;]{1,30})?,/;

/** A subject and its reporting verb between two commas of the match itself. */
function interposedSubject(matched: string): string | null {
  if (!matched.includes(",")) return null;
  for (const verb of reportingVerbs(matched)) {
    if (!INTERPOSED.test(matched.slice(verb.end))) continue;
    const subject = subjectBefore(matched, verb.start);
    if (subject === null) continue;
    const before = matched.slice(0, matched.lastIndexOf(subject, verb.start));
    if (/,\s*$/.test(before)) return subject;
  }
  return null;
}

/** "…, the Kremlin said" and "…,” said Dmitry Peskov": the reporting verb close behind the match. */
function trailingSubject(after: string): string | null {
  for (const verb of reportingVerbs(after)) {
    const between = after.slice(0, verb.start);
    // The attribution is set off from what is reported.
    const comma = Math.max(...[...',”"“»?!'].map((mark) => between.lastIndexOf(mark)));
    if (comma < 0) continue;
    const said = after.slice(verb.start, verb.end);
    const opens = !NEVER_INVERTS.test(said) && between.slice(comma + 1).trim() === "";
    const tellsMore = /^t(?:ell|old)/i.test(said) ? TELLS_MORE : OWN_CONTENT;
    if (!opens && tellsMore.test(after.slice(verb.end))) continue;
    const subject = opens ? subjectBehind(after, verb) : subjectBefore(after, verb.start);
    if (subject !== null) return subject;
  }
  return null;
}

/** What stands before a verb back to the last boundary: "In Tallinn, the chancellor" gives "the chancellor". */
function subjectBefore(text: string, verb: number): string | null {
  const window = text.slice(Math.max(0, verb - LONGEST_SUBJECT), verb).trimEnd();
  const before = withoutCue(UNNAMED_ASIDE, withoutCue(AUXILIARIES, window));
  let start = 0;
  for (const boundary of [...before.matchAll(BOUNDARY), ...before.matchAll(AFTER_WHICH)]) {
    start = Math.max(start, boundary.index + boundary[0].length);
  }
  const subject = before.slice(start).replace(MANNER, "").trim();
  return NO_SUBJECT.test(subject) ? null : asSubject(subject);
}

/** "said Dmitry Peskov": the name behind a verb that opens its clause. */
function subjectBehind(text: string, verb: Verb): string | null {
  return nameAt(text.slice(verb.end));
}

/** A name or description at the head of a text, up to the next boundary. */
function nameAt(text: string): string | null {
  const window = text.slice(0, LONGEST_SUBJECT);
  const end = window.search(
    /[,;:“”"„«»()—–?!]|\.(?:\s|$)|\b(?:that|and|but|as|when|who|which|while|because)\b/i,
  );
  return asSubject(end < 0 ? window : window.slice(0, end));
}

/** "In September 2022 the ministry", and the year that a comma has parted from its day. */
const LEADING_TIME = new RegExp(
  `^(?:(?:in|on|by|since|until)\\s+(?:(?:early|late|mid)[\\s-]+)?(?:(?:${MONTHS.join("|")})(?:\\s+\\d{1,2})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|20\\d\\d)(?:\\s+20\\d\\d)?|20\\d\\d)\\s+(?=\\S)`,
  "i",
);

/** With which words a leading time begins: the expression takes a while to compile. */
const OPENS_TIME = wordSet("in on by since until");

function withoutLeadingTime(text: string): string {
  const [first = ""] = text.split(" ", 1);
  const opens = OPENS_TIME.has(first.toLowerCase()) || first.startsWith("20");
  return opens ? text.replace(LEADING_TIME, "") : text;
}

function asSubject(text: string): string | null {
  const subject = withoutLeadingTime(text.trim())
    .replace(/[.,;:]+$/, "")
    .replace(/\s+(?:on|in|at|to|near|outside|during|within|after|earlier|this|last)\b.*$/i, "")
    .replace(/\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/i, "");
  return subject.length > 1 && subject.split(/\s+/).length <= MOST_WORDS ? subject : null;
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
