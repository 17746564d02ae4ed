/**
 * What a sentence says by the way between two commas: who says so, or more about what it has named: "NATO, the
 * ambassador said on Monday, forbids it".
 */
import type { Span } from "./finding.ts";
import { REPORTING } from "./reporting-verbs.ts";
import { wordSet } from "./word-set.ts";

const RELATIVE = wordSet("who whom whose which where");
/** "As the minister put it", "as Moscow sees it". */
const PUTS = wordSet("put puts had has says said notes noted sees saw");
/** "In the view of". */
const VIEW = wordSet("view words telling opinion judgement");
/** With these begins what may stand behind the verb: "said on Monday". */
const WHEN = wordSet(
  "on in at to after before during once when as last this again later earlier yesterday today aloud",
);
/** With these begins a clause of its own: the comma before it closes no aside. */
const OPENS = wordSet(
  "while but and or for as when although though because since if whereas so which who where after before unless until " +
    "adding saying meaning noting citing with then",
);
/** No reporting verbs, since nobody need have said it aloud, but they set off an aside all the same. */
const CONCLUDES = /^(?:conclude|observe)[ds]$/;
/** In characters. */
const LONGEST = 100;
/** With how many words it may be said who was told, and behind that when and where. */
const MOST_TOLD = 4;
const MOST_BEHIND = 6;

/** An aside, from the comma before it to the one behind. */
export interface Aside extends Span {
  /** It tells who says so; otherwise it tells more about what stands before it. */
  tells: boolean;
}

/** A text without its asides; the comma behind one stays where it may close what stood before as well. */
export function withoutAsides(text: string): string {
  let rest = "";
  let at = 0;
  for (const { start, end, tells } of asidesIn(text)) {
    if (start < at) continue;
    rest += text.slice(at, start);
    at = tells ? end + 1 : end;
  }
  return rest + text.slice(at);
}

/** The asides in a text. */
export function asidesIn(text: string): Aside[] {
  const found: Aside[] = [];
  let start = text.indexOf(",");
  for (let end = start; end >= 0; start = end) {
    end = text.indexOf(",", start + 1);
    const said = end < 0 ? null : setOff(text, start + 1, end);
    if (!said) continue;
    const tells = putsIt(said) || isTelling(said);
    if (tells || isAbout(said)) found.push({ start, end, tells });
  }
  return found;
}

/** The words between two commas, where what comes behind them goes on with the clause. */
function setOff(text: string, start: number, end: number): string[] | null {
  if (end - start > LONGEST || !text.startsWith(" ", start)) return null;
  const between = text.slice(start + 1, end);
  const [behind = ""] = text.slice(end + 2, end + 20).split(" ", 1);
  return OPENS.has(behind) || /[;:“”"]/.test(between) ? null : between.split(" ");
}

function isAbout([first = "", second = "", third = "", ...rest]: readonly string[]): boolean {
  // "Who holds that governments, shy of it, lag": the comma ends something else.
  if (RELATIVE.has(first)) return ![second, third, ...rest].includes("that");
  if (first === "according") return second === "to";
  return first === "in" && second === "the" && VIEW.has(third) && rest[0] === "of";
}

/** "As the minister put it". */
function putsIt([first, , ...rest]: readonly string[]): boolean {
  return first === "as" && rest.slice(-3).some((word) => PUTS.has(word));
}

/** "The ambassador told reporters on Monday". */
function isTelling(said: readonly string[]): boolean {
  const verb = said.findLastIndex((word) => REPORTING.has(word) || CONCLUDES.test(word));
  if (verb < 1) return false;
  const rest = said.slice(verb + 1);
  const when = rest.findIndex((word) => WHEN.has(word));
  const between = when < 0 ? rest.length : when;
  if (between > (said[verb] === "told" ? MOST_TOLD : 0)) return false;
  // "They told us so" has said it before.
  return rest.length - between <= MOST_BEHIND && rest.at(-1) !== "so";
}
