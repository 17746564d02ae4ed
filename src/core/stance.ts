/**
 * How a sentence puts a claim forward. Mention is not assertion: a denial, a question or a
 * conditional that holds the same words is not the claim.
 */
import { withoutAsides } from "./asides.ts";
import { type Cue, hasCue, isCued, withoutCue } from "./cues.ts";
import {
  ANSWERED_NO,
  DENIAL_AFTER,
  DENIAL_BEFORE,
  GONE,
  IS_TO,
  NEGATION,
  NONE_BEFORE,
  NONE_INSIDE,
  NOTION,
  NOTION_REFUSED,
  SHORT,
  SHORT_OF,
  TAKEN_BACK,
  TO_SAY,
} from "./denial-cues.ts";
import type { Span, Stance } from "./finding.ts";
import { governing } from "./governing.ts";
import {
  ADOPTION_BEFORE,
  ADOPTS,
  ASKED_AFTER,
  ASKED_ALOUD,
  ASKED_LATER,
  ASKED_WITHIN,
  ASKS,
  ASKS_FIRST,
  CONDITION_AFTER,
  CONDITION_BEFORE,
  CONDITION_INSIDE,
  EXISTENCE_ASKED,
  EXISTENCE_WISHED,
  FACT_IN_QUESTION,
  FICTION_AFTER,
  FICTION_BEFORE,
  FOR_IT,
  FORECAST,
  GERUND,
  IF_IT_BEFORE,
  INDEFINITE_BEFORE,
  LEFT_OPEN,
  MAY_BE,
  MAY_FALL,
  NOT_UNTIL,
  PROVISO,
  QUIZ,
  TO_ATTACH,
  TO_BE,
  WEIGHED_AFTER,
  WHETHER,
  WOULD_BE,
} from "./stance-cues.ts";
import { ANONYMITY_ASKED, COME_ON, PLEA, SOUGHT, WISH_BEFORE, WISH_INSIDE } from "./wish-cues.ts";

/** What the judgement needs of a match. Spans index `sentence`. */
export interface StanceInput {
  /** The sentence's text. */
  sentence: string;
  asks: boolean;
  /** From the first to the last word that filled a slot. */
  match: Span;
  /** The words that filled slots: what stands there is part of the claim itself. */
  filled: Span[];
  quoted: boolean;
  /** Asked only where nothing else settles the stance. */
  attributed: () => boolean;
  /** The words name something in passing: a question or a condition around them leaves that standing. */
  presupposed: boolean;
  /** What the article says next. */
  next: string;
}

/** The stance of one match. */
export function stanceOf(input: StanceInput): Stance {
  const { sentence, match, filled } = input;
  const before = bare(sentence.slice(0, match.start));
  const matched = sentence.slice(match.start, match.end);
  const after = sentence.slice(match.end);
  const inside = bare(outsideOf(sentence, match, filled));
  // What stands around a quotation can deny it, but its own words say whether it asks or wishes.
  const own = governing(input.quoted ? before.slice(openingOf(before) + 1) : before);
  if (isCued(SHORT, input.next) && isCued(TAKEN_BACK, input.next)) return "denied";
  if (input.presupposed) {
    const absent = isCued(NONE_BEFORE, before);
    if (absent || hasCue(DENIAL_BEFORE, before) || hasCue(DENIAL_AFTER, after)) return "denied";
    if (isCued(SHORT_OF, inside) || isCued(NONE_INSIDE, inside)) return "denied";
    if (isCued(GONE, after)) return "denied";
    const inDoubt = existenceInDoubt(input, before, inside, after);
    if (inDoubt !== null) return inDoubt;
    // What is named in passing is named by the article, whoever is reported around it.
    return input.quoted ? "quoted" : "asserted";
  }
  if (isCued(BUT_IT_DID_NOT, after)) return "denied";
  if (isCued(HOLDS_BACK, before) && FROM.test(inside)) return "denied";
  if (isCued(TO_SAY, before) && IS_TO.test(after)) return "denied";
  if (isCued(ANSWERED_NO, sentence)) return "denied";
  if (isDenied(plain(governing(before)), plain(inside), plain(after), plain(own))) return "denied";
  if (input.asks && !FACT_IN_QUESTION.test(own) && !asksLater(own + matched, after)) return "asked";
  if (isCued(ASKED_ALOUD, sentence) || isCued(QUIZ, sentence)) return "asked";
  if (isCued(FICTION_BEFORE, before) || isCued(FICTION_AFTER, after)) return "hypothetical";
  if (isCued(NOT_UNTIL, sentence)) return "hypothetical";
  if (isCued(FOR_IT, own) && TO_BE.test(inside)) return "hypothetical";
  if (input.quoted && ASKED_AFTER.test(after)) return "asked";
  if (ASKED_WITHIN.test(matched)) return "asked";
  const leftOpen = ASKS_FIRST.test(own) && isCued(LEFT_OPEN, matched);
  if (!leftOpen && (hasCue(WHETHER, own) || hasCue(WHETHER, inside))) return "asked";
  if (
    hasCue(CONDITION_BEFORE, withoutProviso(reasonBefore(clauseBefore(own)))) ||
    hasCue(CONDITION_INSIDE, withoutProviso(inside)) ||
    isCued(CONDITION_AFTER, after)
  ) {
    return "hypothetical";
  }
  // "It asks for missiles, which Washington refuses": what is wished for is not what is told of it.
  const wished = !isCued(OF_WHICH, matched) && hasCue(WISH_BEFORE, nearBefore(own));
  if (wished || hasCue(WISH_INSIDE, inside)) return "hypothetical";
  if (hasCue(SOUGHT, nearBefore(own) + matched)) return "hypothetical";
  if (isCued(WEIGHED_AFTER, after) && GERUND.test(matched)) return "hypothetical";
  const plea = lastPart(own) + sentence.slice(match.start);
  if (isCued(PLEA, plea) || isCued(COME_ON, before)) return "hypothetical";
  const [firstWord = ""] = matched.split(/\s/, 1);
  // "Fearing what Moscow might do, Washington …": a clause that is closed leads to nothing.
  const leading = CLOSED.test(own) ? "" : lastWords(clauseBefore(own), 2);
  const looksOn = hasForecast(withoutCue(CONCEDED, inside)) || hasForecast(leading);
  if (!leftOpen && (looksOn || isCued(MAY_BE, `${leading} ${firstWord}`))) return "forecast";
  if (input.quoted) return "quoted";
  return input.attributed() ? "attributed" : "asserted";
}

/** True where the filled words themselves look ahead ("will inevitably draw"). */
export function looksAhead(sentence: string, filled: Span[]): boolean {
  return filled.some((span) => hasForecast(sentence.slice(span.start, span.end)));
}

/** Whether what is named in passing is said to be there at all; null where it is. */
function existenceInDoubt(
  { asks }: StanceInput,
  before: string,
  inside: string,
  after: string,
): Stance | null {
  if (asks && (EXISTENCE_ASKED.test(before) || TO_ATTACH.test(inside))) return "asked";
  if (isCued(EXISTENCE_WISHED, inside) || isCued(IF_IT_BEFORE, before)) return "hypothetical";
  if (isCued(ADOPTION_BEFORE, before) && ADOPTS.test(inside)) return "hypothetical";
  if (INDEFINITE_BEFORE.test(before) && isCued(WOULD_BE, after)) return "hypothetical";
  return isCued(MAY_FALL, after) ? "forecast" : null;
}

/** "NATO forbids it, so what is left?": the match stands before the question. */
function asksLater(upTo: string, after: string): boolean {
  return !ASKS.test(upTo) && ASKED_LATER.test(after);
}

/** Where the quotation that a text ends in was opened, or -1. */
function openingOf(before: string): number {
  return Math.max(...["“", '"', "„", "«", "‘"].map((mark) => before.lastIndexOf(mark)));
}

/** The match goes on in a clause of its own about what it began with. */
const OF_WHICH: Cue = [["which", "who"], /,\s+(?:which|whom?)\s/i];

/** "Some write that it reached ATACMS; it did not." */
const BUT_IT_DID_NOT: Cue = [
  [" not", "n't", "n’t"],
  /^[^;–—]{0,40}[;–—]\s*(?:but |in fact )?(?:it|that|this|they|he|she) (?:did|does|do|is|was|were|has|had|have)(?: not|n['’]t)\b[^,]{0,12}$/i,
];

/** Without what is said by the way. */
const bare = (text: string) => withoutAsides(withoutCue(ANONYMITY_ASKED, text));

/** "To keep |Western capitals| from |letting Ukraine fire|": what they are kept from is not so. */
const HOLDS_BACK: Cue = [
  ["keep", "kept", "block", "prevent", "stop", "deter", "dissuad", "discourag", "restrain"],
  /\b(?:keep(?:s|ing)?|kept|block(?:s|ed|ing)?|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|deter(?:s|red|ring)?|dissuad(?:e|es|ed|ing)|discourag(?:e|es|ed|ing)|restrain(?:s|ed|ing)?) (?:the |its |their )?$/i,
];
const FROM = /^\s*from\s/;

/** "didn't they", "isn't it", "don't fool yourselves", and what another "never dared": none denies the claim. */
const NO_DENIAL: Cue = [
  ["n't", "n’t", "never", "do not", "no mistake", "secret", "mystery"],
  /\b(?:never|no|not) (?:a )?(?:secret|mystery)\b|\bmake no mistake(?: about it)?\b|\b(?:do not|don['’]t) (?:fool|kid|deceive) (?:your|our)sel(?:f|ves)\b|,\s*(?:is|are|was|were|do|does|did|has|have|had|wo|would)n['’]t (?:it|they|he|she|we|you|there|that)\b|\bwhat [A-Z]\w+ (?:had )?never (?:dared|did|would)\b/g,
];

/** Without what only looks like a denial. */
const plain = (text: string) => withoutCue(NO_DENIAL, text);

/** Ends with a comma, also where "and" goes on from there: what stands before is a clause of its own. */
const CLOSED = /,\s*(?:and\s+)?$/;

function isDenied(before: string, inside: string, after: string, own: string): boolean {
  if (hasCue(NEGATION, inside) || hasCue(DENIAL_BEFORE, inside)) return true;
  if (hasCue(DENIAL_BEFORE, before) || hasCue(DENIAL_AFTER, after)) return true;
  if (hasCue(NOTION, before) && hasCue(NOTION_REFUSED, after)) return true;
  // "Under rules that were never published, NATO …": a clause that is closed denies nothing that follows.
  const leading = CLOSED.test(own) ? "" : lastWords(withoutCue(CONTRAST, clauseBefore(own)), 3);
  return hasCue(NEGATION, leading);
}

/** "While Denmark sets no conditions, ": what is said of another denies nothing of what follows. */
const CONTRAST: Cue = [
  ["while", "whereas", "though", "in a"],
  /\b(?:(?:while|whereas|although|though)\s[^,]*,\s*|in an? \w+ (?:that|which)\s[^,]*,\s*(?:the\s+)?)$/gi,
];

/** "Spain will go on sending arms, but …": the future of something else. */
const CONCEDED: Cue = [
  ["but", "yet"],
  /\b(?:will|would|might|may|could)\s+(?:[\w’'-]+\s+){1,9}[\w’'-]+,?\s+(?:but|yet)\s/gi,
];

function hasForecast(text: string): boolean {
  return hasCue(FORECAST, text) || isCued(MAY_BE, text);
}

const withoutProviso = (text: string) => withoutCue(PROVISO, text);

/** A slot that ends in "whether" has opened a clause: its "will" or "should" is what has to be decided. */
const OPENS_CLAUSE: Cue = [["whether", " if"], /(?:^|\s)whether$|\sif$/i];
const ITS_MODAL =
  /^\s*(?:[^\s,;:]+\s+){0,5}?(?:will|would|should|could|may|might|can|must|ought to)\s/i;

/** "Washington has not followed suit and |does not allow| it": the first verb is no part of the claim. */
const OTHER_VERB: Cue = [
  " and",
  /\b(?:has|have|had|do|does|did|is|are|was|were) not [\w’'-]+(?: [\w’'-]+){0,3},? and\s*$/gi,
];
const VERB = /^(?:has|have|do|does|is|are|will|still|continues?|cannot)\b/i;
/** "Denmark will |allow| Ukraine to use them", "Kyiv will be |able to|" tell what has been decided. */
const WILL: Cue = ["will", /\bwill(?: now| also)?(?: be)?\s*$/gi];
const PERMITS = /^(?:allow|permit|let|able to|free to)\b/i;

/** What stands before a slot, without what is no part of the claim that the slot goes on with. */
function ofClaim(piece: string, slot: string): string {
  if (VERB.test(slot)) return withoutCue(OTHER_VERB, piece);
  return PERMITS.test(slot) ? withoutCue(WILL, piece) : piece;
}

/** The matched stretch with the words that filled slots taken out. */
function outsideOf(sentence: string, match: Span, filled: Span[]): string {
  let rest = "";
  let at = match.start;
  /** How many slots may stand before the modal of a clause that "whether" has opened. */
  let open = 0;
  const add = (piece: string) => {
    rest += open > 0 ? piece.replace(ITS_MODAL, "") : piece;
    if (/[,;:]/.test(piece)) open = 0;
  };
  for (const span of filled) {
    const piece = sentence.slice(at, Math.max(at, span.start));
    add(`${ofClaim(piece, sentence.slice(span.start, span.end))} `);
    at = Math.max(at, span.end);
    open = isCued(OPENS_CLAUSE, sentence.slice(span.start, span.end)) ? 2 : open - 1;
  }
  add(sentence.slice(at, match.end));
  return rest;
}

function lastWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(-count).join(" ");
}

/** The clause the match stands in, as far as it stands before the match. */
function clauseBefore(before: string): string {
  return before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(":")) + 1);
}

/** "Should he relent, …, because": what a reason is given for may be a condition, the reason is none. */
function reasonBefore(clause: string): string {
  return clause.slice(clause.lastIndexOf(" because ") + 1);
}

/** What stands behind the last semicolon. */
function lastPart(text: string): string {
  return text.slice(text.lastIndexOf(";") + 1);
}

/** What governs the match directly: the words before it from the last comma, semicolon or colon on. */
function nearBefore(before: string): string {
  return before.slice(Math.max(...[",", ";", ":"].map((mark) => before.lastIndexOf(mark))) + 1);
}
