/**
 * How a sentence puts a claim forward. Mention is not assertion: a denial, a question or a
 * conditional that holds the same words is not the claim.
 */
import {
  type Cue,
  DENIED_BEFORE,
  DENIED_BEHIND,
  hasCue,
  isCued,
  WISHED_BEHIND,
  WISHED_INSIDE,
} from "./cues.ts";
import type { Span, Stance } from "./finding.ts";

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

/** A stand that "does not change" is not denied by it. */
const NEGATION: Cue = [
  [
    "no",
    "neither",
    "never",
    "hardly",
    "scarcely",
    "without",
    "anything but",
    "stopped",
    "ceased",
    "fail",
    "short of",
    "n't",
    "n’t",
  ],
  /\b(?:not(?! (?:only|just|merely|simply|until|least|chang(?:e|ed|ing)|budg(?:e|ed|ing)|waver(?:ed)?)\b)|never|no(?! (?:fewer|less|later|more|sooner|doubt|change)\b)(?!,)|none|neither|nor|hardly|scarcely|cannot|without|nobody(?! else\b)|nothing(?! (?:changes|has changed|new)\b)|anything but|(?:stopped|ceased) (?:being|to be)|fail(?:s|ed|ing)? to(?! (?:shift|sway|change|move|end|lift|overturn)\b)|stopped short of|short of|[a-z]+n['’]t(?! (?:change|changed|budge|waver)\b))\b/i,
];
/** "There is no NATO ban": what is named in passing is named as absent. */
const NONE_BEFORE: Cue = [
  ["no", "never an", "without"],
  /\b(?:no|not an?|not any|never an?|without an?|without)\s+(?:\w+\s+)?$/i,
];
/** "The claim that … was rejected", where the claim's own words stand between. */
const NOTION: Cue = [
  [
    "notion that",
    "idea that",
    "claim that",
    "assertion that",
    "suggestion that",
    "theory that",
    "belief that",
    "argument that",
  ],
  /\b(?:notion|idea|claim|assertion|suggestion|theory|belief|argument) that\s(?:[^,;]*\s)?$/i,
];
const NOTION_REFUSED =
  /^[^.;]{0,60}?\b(?:is|was|are|were) (?:[a-z]+ )?(?:rejected|denied|refuted|dismissed|debunked|disputed|naive|naïve|absurd|far-fetched|fanciful)\b/i;
/** "Is there a NATO policy?", "If the ban falls": what would be named in passing is in doubt itself. */
const EXISTENCE_ASKED = /\b(?:is|are|was) there (?:ever )?(?:an?|any|such)\b/i;
const EXISTENCE_WISHED: Cue = [
  ["should", "must", "ought", "need", "lack"],
  /\b(?:should|must|ought to|needs? to|needs?|lacks?) (?:have|adopt|get|an?)\b/i,
];
const IF_IT: Cue = [
  ["if", "once", "when", "unless"],
  /\b(?:if|once|when|unless)\s+(?:the|an?|this|that|such)\s+(?:\w+\s+)?$/i,
];
const MAY_FALL: Cue = [
  ["could", "may", "might", "would"],
  /^[^,;.]{0,12}?\b(?:could|may|might|would) (?:soon |yet |still |well )?(?:fall|go|end|be (?:lifted|dropped|eased|scrapped))\b/i,
];
/** "If NATO adopted a policy": its words make what they name. */
const IF: Cue = [["if", "unless", "were", "should"], /\b(?:if|unless|were|should)\s+(?:\w+\s+)?$/i];
const ADOPTS =
  /^\s*(?:adopt(?:s|ed)?|introduce[ds]?|impose[ds]?|sets?|ha[ds]|agree[ds]?(?: on)?|drew up|to (?:adopt|introduce|impose|have)) (?:an?|any|such)\b/i;
/** "A Storm Shadow with such a range would be another weapon." */
const ANY = /(?:^|[\s“"])(?:an?|any)\s+$/i;
const WOULD_BE: Cue = ["would ", /^\s*would (?:be|have been|need|require)\b/i];
/** The next sentence takes it back: "People say so. They do not." */
const TAKEN_BACK: Cue = [
  ["not", "n't", "n’t", "there is no", "there was no", "false", "untrue", "incorrect", "a myth"],
  /^[\s”"’)\].?!…]*(?:(?:but|yet|in fact) )?(?:(?:(?:they|it|he|she|that|this|we|there|you) (?:(?:do|does|did|is|are|was|were|has|have)(?:n['’]t| not)|cannot)|there (?:is|was) no(?:ne| such (?:thing|rule|ban|policy))|(?:it|that|this) (?:is|was) (?:simply |plainly )?(?:false|untrue|incorrect|a myth))(?: (?:so|true|the case|correct|one|any|none))?|not so|untrue)(?:[.;:!]|,?[”"])/i,
];
/** "A ban that Washington had kept is gone." */
const GONE: Cue = [
  ["gone", "history", "no more"],
  /^[^.;]{0,60}?\b(?:is|are) (?:now )?(?:gone|history|no more)\b/i,
];
/** Behind the match in its quotation: “Is it so that …?” the reporter asked. */
const ASKED_AFTER = /^[^.!”"»]*\?\s*[”"’»]/;
/** "Let Ukraine strike", "Lift the ban": a plea, wherever in it the matched words begin. */
const PLEA: Cue = [
  ["lift", "let", "send", "give", "allow", "end", "drop", "scrap", "permit", "stop"],
  /^[\s“"„«‘]*(?:Lift|Let(?! (?:us|me)\b|['’]s\b)|Send|Give|Allow|End(?! of\b)|Drop|Scrap|Permit|Stop)\b/,
];
const WHETHER: Cue = [
  ["whether", " if"],
  /\bwhether\b|\b(?:asked|asks|wonder[a-z]*|unclear|see|decide|know) if\b/i,
];
const CONDITION_BEFORE: Cue = [
  [
    "if",
    "unless",
    "suppos",
    "imagine",
    "in case",
    "in the event",
    "as though",
    "provided that",
    "assuming",
    "lest",
    "once",
    "as soon as",
    "by the time",
    "the day ",
    "were ",
    "had ",
    "should ",
  ],
  /(?:^|[\s,;(“"])(?:if|unless|suppos(?:e|ing)|imagine|in case|in the event|as though|as if|provided that|assuming|lest|once|as soon as|by the time|the day (?:that|when))\b|(?:^|[,;(“"—–]\s*)(?:were|had|should) (?:[a-z]|$)/i,
];
const CONDITION_INSIDE: Cue = [
  ["if", "unless", "would have", "could have", "might have", "should have"],
  /\b(?:if|unless|would have|could have|might have|should have)\b/i,
];
const FORECAST: Cue = [
  [
    "will",
    "would",
    "could",
    "might",
    "shall",
    "set to",
    "going to",
    "about to",
    "expected to",
    "likely to",
    "poised to",
    "prepar",
    "ready to",
    "soon",
    "'d",
    "’d",
    "'ll",
    "’ll",
  ],
  /\b(?:will|would|could|might|shall|is set to|are set to|going to|about to|expected to|likely to|poised to|prepar(?:e|es|ed|ing) to|ready to|soon|[a-z]+['’]d)\b|['’]ll\b/i,
];

/** The stance of one match. */
export function stanceOf(input: StanceInput): Stance {
  const { sentence, match, filled } = input;
  const before = sentence.slice(0, match.start);
  const after = sentence.slice(match.end);
  const inside = outsideOf(sentence, match, filled);
  // What stands around a quotation can deny it, but its own words say whether it asks or wishes.
  const own = input.quoted ? before.slice(openingOf(before) + 1) : before;
  if (isCued(TAKEN_BACK, input.next)) return "denied";
  if (input.presupposed) {
    const absent = isCued(NONE_BEFORE, before);
    if (absent || hasCue(DENIED_BEHIND, before) || hasCue(DENIED_BEFORE, after)) return "denied";
    if (isCued(GONE, after)) return "denied";
    const inDoubt = existenceInDoubt(input, before, inside, after);
    if (inDoubt !== null) return inDoubt;
    // What is named in passing is named by the article, whoever is reported around it.
    return input.quoted ? "quoted" : "asserted";
  }
  if (isDenied(before, inside, after, own)) return "denied";
  if (input.asks && !GRANTED.test(own) && !asksLater(own, after)) return "asked";
  if (input.quoted && ASKED_AFTER.test(after)) return "asked";
  if (isCued(WHETHER, own) || isCued(WHETHER, inside)) return "asked";
  if (
    isCued(CONDITION_BEFORE, withoutProviso(clauseBefore(own))) ||
    isCued(CONDITION_INSIDE, withoutProviso(inside))
  ) {
    return "hypothetical";
  }
  if (hasCue(WISHED_BEHIND, nearBefore(own)) || hasCue(WISHED_INSIDE, inside))
    return "hypothetical";
  if (WOULD.test(after) && GERUND.test(sentence.slice(match.start, match.end)))
    return "hypothetical";
  if (isCued(PLEA, lastPart(own) + sentence.slice(match.start))) return "hypothetical";
  const [firstWord = ""] = sentence.slice(match.start, match.end).split(/\s/, 1);
  const leading = lastWords(clauseBefore(own), 2);
  if (hasForecast(inside) || hasForecast(leading) || isCued(MAY_BE, `${leading} ${firstWord}`)) {
    return "forecast";
  }
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
  if (asks && EXISTENCE_ASKED.test(before)) return "asked";
  if (isCued(EXISTENCE_WISHED, inside) || isCued(IF_IT, before)) return "hypothetical";
  if (isCued(IF, before) && ADOPTS.test(inside)) return "hypothetical";
  if (ANY.test(before) && isCued(WOULD_BE, after)) return "hypothetical";
  return isCued(MAY_FALL, after) ? "forecast" : null;
}

/** "NATO forbids it, so what is left?": the match stands before the question. */
function asksLater(own: string, after: string): boolean {
  return !ASKS.test(own) && ASKED_LATER.test(after);
}

/** Where the quotation that a text ends in was opened, or -1. */
function openingOf(before: string): number {
  return Math.max(...["“", '"', "„", "«", "‘"].map((mark) => before.lastIndexOf(mark)));
}

function isDenied(before: string, inside: string, after: string, own: string): boolean {
  if (isCued(NEGATION, inside) || hasCue(DENIED_BEHIND, inside)) return true;
  if (hasCue(DENIED_BEHIND, before) || hasCue(DENIED_BEFORE, after)) return true;
  if (isCued(NOTION, before) && NOTION_REFUSED.test(after)) return true;
  return isCued(NEGATION, lastWords(clauseBefore(own), 3));
}

/**
 * "can" and "may strike" tell what is allowed; "may yet", "may draw" look ahead. "may" in small letters
 * only: the month is no forecast.
 */
const MAY_BE: Cue = [
  "may ",
  /\bmay (?:yet|soon|well|still|have|become|draw|lead|drag|provoke|escalate|trigger|mean|forbid|allow|permit|let|lift|decide|ban)\b/,
];

function hasForecast(text: string): boolean {
  return isCued(FORECAST, text) || isCued(MAY_BE, text);
}

const ASKS =
  /(?:^|[,;:]\s*|["“])(?:\w+ )?(?:who|what|why|how|when|where|is|are|was|does|do|did|can|could|will|would|has|have|should)\b/i;
const ASKED_LATER =
  /[,;:–—]\s*(?:(?:so|but|and|then) )?(?:what|why|how|who|when|where)\b[^?]*\?[”"’»]?\s*$/i;
/** "If confirmed", "if Moscow is right": said in passing of a report, and no condition of the claim. */
const PROVISO =
  /\bif (?:confirmed|true|correct|accurate|(?:the )?[\w’'-]+ (?:is|are) (?:right|correct|true|to be believed|confirmed))\b/gi;
const withoutProviso = (text: string) => (/if /i.test(text) ? text.replace(PROVISO, "") : text);
/** What follows stands in a question as a fact: "Now that Washington has agreed, how soon …?" */
const GRANTED =
  /\b(?:now that|given that|after|because|although|though|even though|despite|when your|when our)\b[^,?]*$/i;

/** The matched stretch with the words that filled slots taken out. */
function outsideOf(sentence: string, match: Span, filled: Span[]): string {
  let rest = "";
  let at = match.start;
  for (const span of filled) {
    rest += `${sentence.slice(at, Math.max(at, span.start))} `;
    at = Math.max(at, span.end);
  }
  return rest + sentence.slice(at, match.end);
}

/** "Letting Ukraine strike would change little": what would come of it is weighed, not told. */
const GERUND = /\b(?:letting|allowing|permitting|authori[sz]ing|lifting|easing|scrapping)\b/i;
const WOULD = /^\s*(?:would|could|might)\b/i;

function lastWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(-count).join(" ");
}

/** The clause the match stands in, as far as it stands before the match. */
function clauseBefore(before: string): string {
  return before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(":")) + 1);
}

/** What stands behind the last semicolon. */
function lastPart(text: string): string {
  return text.slice(text.lastIndexOf(";") + 1);
}

/** What governs the match directly: the words before it up to the last comma or colon. */
function nearBefore(before: string): string {
  return before.slice(Math.max(...[",", ";", ":"].map((mark) => before.lastIndexOf(mark))) + 1);
}
