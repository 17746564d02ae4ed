/**
 * What a sentence says by the way between two commas: who says so, or more about what it has named: "NATO, the
 * ambassador said on Monday, forbids it".
 */
import type { Span } from "./finding.ts";
import { REPORTING } from "./reporting-verbs.ts";

const words = (list: string): Set<string> => new Set(list.split(" "));
const RELATIVE = words("who whom whose which where");
/** "As the minister put it", "as Moscow sees it". */
const PUTS = words("put puts had has says said notes noted sees saw");
/** "In the view of". */
const VIEW = words("view words telling opinion judgement");
/** With these begins what may stand behind the verb: "said on Monday". */
const WHEN = words(
  "on in at to after before during once when as last this again later earlier yesterday today aloud",
);
/** With these begins a clause of its own: the comma before it closes no aside. */
const OPENS = words(
  "while but and or for as when although though because since if whereas so which who where after before unless until " +
    "adding saying meaning noting citing with then",
);
/** What is concluded need not be said, and is no attribution; an aside it is all the same. */
const CONCLUDES = /^(?:conclude|observe)[ds]$/;
/** In characters, and how many words may stand behind the verb. */
const LONGEST = 100;
const MOST_BEHIND = 6;

/** A text without its asides; the comma behind one stays where it may close what stood before as well. */
export function withoutAsides(text: string): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of asidesIn(text)) {
    if (start < at) continue;
    rest += text.slice(at, start);
    const said = text.slice(start + 2, end).split(" ");
    at = said[0] === "as" || isTelling(said) ? end + 1 : end;
  }
  return rest + text.slice(at);
}

/** The asides in a text, from the comma before each to the one behind it. */
export function asidesIn(text: string): Span[] {
  const found: Span[] = [];
  let comma = text.indexOf(",");
  for (let next = comma; next >= 0; comma = next) {
    next = text.indexOf(",", comma + 1);
    if (next >= 0 && isAside(text, comma + 1, next)) found.push({ start: comma, end: next });
  }
  return found;
}

/** True where what stands between two commas is an aside, and what comes behind goes on with the clause. */
function isAside(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST || !text.startsWith(" ", start)) return false;
  const aside = text.slice(start + 1, end);
  if (/[;:“”"]/.test(aside)) return false;
  const [behind = ""] = text.slice(end + 2, end + 20).split(" ", 1);
  const said = aside.split(" ");
  return !OPENS.has(behind) && (isAbout(said) || isTelling(said));
}

function isAbout([first = "", second = "", third = "", ...rest]: readonly string[]): boolean {
  // "Who holds that governments, shy of it, lag": the comma ends something else.
  if (RELATIVE.has(first)) return ![second, third, ...rest].includes("that");
  if (first === "according") return second === "to";
  if (first === "in") return second === "the" && VIEW.has(third) && rest[0] === "of";
  return first === "as" && [third, ...rest].slice(-3).some((word) => PUTS.has(word));
}

/** "The ambassador told reporters on Monday". */
function isTelling(said: readonly string[]): boolean {
  const verb = said.findLastIndex((word) => REPORTING.has(word) || CONCLUDES.test(word));
  if (verb < 1) return false;
  const behind = said.slice(said[verb] === "told" ? verb + 2 : verb + 1);
  return behind.length <= MOST_BEHIND && (behind.length === 0 || WHEN.has(behind[0] as string));
}
