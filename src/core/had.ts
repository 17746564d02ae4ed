/**
 * "Had" near a claim's words: of an earlier time, or the present of somebody who tells it. By lists of
 * words: as expressions these took a tenth of a cold check of an article.
 */
import type { Span } from "./finding.ts";

const phrases = (list: string): string[] => list.split(", ");

export const TOLD_IN_THE_PAST = phrases(
  "said, told, added, insisted, stressed, confirmed, noted, repeated, reiterated, indicated, " +
    "acknowledged, maintained, replied, explained, made clear, reported, pointed out, emphasised, emphasized, " +
    "underlined, stated, conceded",
);
const TELLS = ["says", ...TOLD_IN_THE_PAST];
/** Behind the claim: ", two officials said". */
const TELLS_AFTER = new RegExp(
  `^[^.;:]{0,40},\\s*(?:according to\\b|[^,.;:]{0,60}\\b(?:${TELLS.join("|")})\\b)`,
  "i",
);

const EARLIER = phrases("been, not, never, long, previously, so far, always, earlier, once");
const HOW = phrases("also, already, just, now, quietly, secretly, in effect, so far, since");
const GRANTED = phrases(
  "allowed, approved, authorised, authorized, cleared, given, granted, permitted, lifted, withdrawn",
);
const SUPPLIED = phrases("delivered, supplied, provided, donated, sent, handed over");
const WHO = phrases("it, they, he, she, we, who, that");
/** Told, "had not changed" and "had promised" are the present of the one who said so. */
const NOT_YET = phrases(
  "not changed, not shifted, not moved, not altered, not decided, not encouraged, not enabled, not yet changed, not yet decided, yet to, " +
    "been no change, been no decision",
);
const PROMISED = phrases(
  "assured, promised, pledged, undertaken, committed, agreed, been assured, been promised, " +
    "been pledged, been undertaken, been committed, been agreed",
);
const NO_DECISION =
  /^not (?:yet )?(?:made up (?:his|her|its|their) minds?|(?:made|taken|reached|come to) (?:a|any|its|his|the)\b)/;

/** Where a clause ends; "U.S." ends none. */
const CLAUSE_END = /[;:]|(?<![A-Z])\./;

/** True where somebody "had told" of what follows these words: they tell of an earlier time. */
export function hadTold(before: string): boolean {
  const [clause = ""] = before.split(CLAUSE_END).slice(-1);
  return someHad(clause, (_, behind) => begins(withoutHow(behind), TOLD_IN_THE_PAST));
}

/** True where "had" in words near a claim puts it into an earlier time. */
export function hadEarlier(near: string): boolean {
  return someHad(near, (before, behind) => {
    if (isOfSomethingElse(before, behind)) return false;
    const [word = ""] = withoutHow(behind).split(/[^a-z]/, 1);
    return word.endsWith("ed") || EARLIER.some((one) => behind.startsWith(one));
  });
}

/**
 * True where "had" is backshift: in "he said Berlin had not changed its mind" it stands for the speaker's "has". `near`
 * are the words of the match and a few before.
 */
export function isBackshift(sentence: string, claim: Span, near: string): boolean {
  const upTo = sentence.slice(0, claim.end).split(CLAUSE_END);
  if (upTo.some((clause) => someHad(clause, isTellable))) return true;
  const isGranted = someHad(
    near,
    (before, behind) =>
      begins(withoutHow(behind), GRANTED) ||
      (behind.startsWith("been") && before.endsWith("no decision ")),
  );
  return isGranted && TELLS_AFTER.test(sentence.slice(claim.end));
}

/** "The first time … had been hit", "the weapons it had delivered": what had been is no part of the claim. */
function isOfSomethingElse(before: string, behind: string): boolean {
  const [ownPart = ""] = before.split(/[,;.]/).slice(-1);
  if (ownPart.includes("first time ")) return true;
  return WHO.some((who) => endsWith(before, who)) && begins(withoutHow(behind), SUPPLIED);
}

/** True where a "had" is of what somebody tells in words before it. */
function isTellable(before: string, behind: string): boolean {
  if (!TELLS.some((word) => holds(before, word))) return false;
  if (begins(withoutHow(behind), GRANTED)) return true;
  if (NOT_YET.some((words) => behind.startsWith(words)) || NO_DECISION.test(behind)) return true;
  if (PROMISED.some((words) => behind.startsWith(words))) return true;
  if (behind.startsWith("changed")) return before.endsWith("nothing ");
  return behind.startsWith("been") && /(?:assurance|guarantee)s? $/.test(before);
}

/** True where `is` holds of some "had" of a text, given the words before and after it in small letters. */
function someHad(text: string, is: (before: string, behind: string) => boolean): boolean {
  const lower = text.toLowerCase().replace(/[“”"]/g, "");
  for (let i = lower.indexOf(HAD); i >= 0; i = lower.indexOf(HAD, i + 1)) {
    if (isLetterAt(lower, i - 1)) continue;
    if (is(lower.slice(0, i), lower.slice(i + HAD.length))) return true;
  }
  return false;
}

const HAD = "had ";

function withoutHow(behind: string): string {
  const how = HOW.find((one) => behind.startsWith(`${one} `));
  return how ? behind.slice(how.length + 1) : behind;
}

const begins = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word) && !isLetterAt(text, word.length));

const endsWith = (before: string, word: string): boolean =>
  before.endsWith(`${word} `) && !isLetterAt(before, before.length - word.length - 2);

function holds(text: string, word: string): boolean {
  for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
    if (!isLetterAt(text, i - 1) && !isLetterAt(text, i + word.length)) return true;
  }
  return false;
}

function isLetterAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 97 && code <= 122;
}
