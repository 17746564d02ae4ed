/**
 * How a sentence puts a claim forward. Mention is not assertion: a denial, a question or a
 * conditional that holds the same words is not the claim.
 */
import { withoutAsides } from "./asides.ts";
import { hasCue, isCued, withoutCue } from "./cues.ts";
import {
  ANSWERED_NO,
  BUT_IT_DID_NOT,
  CONTRAST,
  DENIAL_AFTER,
  DENIAL_BEFORE,
  FROM,
  GONE,
  HOLDS_BACK,
  IS_TO,
  NEGATION,
  NO_DENIAL,
  NONE_BEFORE,
  NONE_INSIDE,
  NOTION,
  NOTION_REFUSED,
  RETRACTS,
  SHORT,
  SHORT_OF,
  TAKEN_BACK,
  TO_SAY,
} from "./denial-cues.ts";
import type { Span, Stance } from "./finding.ts";
import { governing } from "./governing.ts";
import { isOnlyNamed } from "./only-named.ts";
import { outsideOf } from "./outside-slots.ts";
import {
  ADOPTION_BEFORE,
  ADOPTS,
  ASKED_AFTER,
  ASKED_ALOUD,
  ASKED_LATER,
  ASKED_WITHIN,
  ASKS,
  ASKS_FIRST,
  CONCEDED,
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
  HOPED_AFTER,
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
import {
  ANONYMITY_ASKED,
  COME_ON,
  OF_WHICH,
  PLEA,
  SOUGHT,
  WISH_BEFORE,
  WISH_INSIDE,
} from "./wish-cues.ts";

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

/**
 * The stance of one match. The first that fits decides: a denial over a question, a question over a condition, a
 * condition over a wish, a wish over a forecast, and these over who says so.
 */
export function stanceOf(input: StanceInput): Stance {
  const { sentence, match, filled } = input;
  const before = bare(sentence.slice(0, match.start));
  const matched = sentence.slice(match.start, match.end);
  const after = sentence.slice(match.end);
  const inside = bare(outsideOf(sentence, match, filled));
  // What stands around a quotation can deny it, but its own words say whether it asks or wishes.
  const own = governing(input.quoted ? before.slice(openingOf(before) + 1) : before);
  if (isCued(SHORT, input.next) && isCued(TAKEN_BACK, input.next)) return "denied";
  if (input.presupposed) return stanceInPassing(input, before, inside, after);
  if (isCued(BUT_IT_DID_NOT, after)) return "denied";
  if (isCued(HOLDS_BACK, before) && FROM.test(inside)) return "denied";
  if (isCued(TO_SAY, before) && IS_TO.test(after)) return "denied";
  if (isCued(ANSWERED_NO, sentence) || isCued(RETRACTS, before + matched)) return "denied";
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
    isCued(CONDITION_AFTER, after) ||
    isCued(HOPED_AFTER, after)
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
  if (isOnlyNamed(before, matched, after)) return "hypothetical";
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

/** The stance of words that name something in passing: only whether that is there at all can be in question. */
function stanceInPassing(
  input: StanceInput,
  before: string,
  inside: string,
  after: string,
): Stance {
  const absent = isCued(NONE_BEFORE, before);
  if (absent || hasCue(DENIAL_BEFORE, before) || hasCue(DENIAL_AFTER, after)) return "denied";
  if (isCued(SHORT_OF, inside) || isCued(NONE_INSIDE, inside)) return "denied";
  if (isCued(GONE, after)) return "denied";
  const inDoubt = existenceInDoubt(input, before, inside, after);
  if (inDoubt !== null) return inDoubt;
  const matched = input.sentence.slice(input.match.start, input.match.end);
  if (isOnlyNamed(before, matched, after)) return "hypothetical";
  // What is named in passing is named by the article, whoever is reported around it.
  return input.quoted ? "quoted" : "asserted";
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

/** Without what is said by the way. */
const bare = (text: string) => withoutAsides(withoutCue(ANONYMITY_ASKED, text));

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

function hasForecast(text: string): boolean {
  return hasCue(FORECAST, text) || isCued(MAY_BE, text);
}

const withoutProviso = (text: string) => withoutCue(PROVISO, text);

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
