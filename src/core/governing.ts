/**
 * "Asked why he had not come, |he said that| …": words before the clause that says it belong to something else and must
 * not colour the match. By lists of words: as one expression this took five milliseconds of a cold check.
 */
import { REPORTING } from "./reporting-verbs.ts";
import { wordSet } from "./word-set.ts";

/** A clause of whoever says so is no longer. */
const LONGEST = 90;
/** What cuts a clause short besides a comma. */
const CUT = /[;:“”"]/;
/** With these it is a clause of another kind. */
const OPENS_ANOTHER = wordSet(
  "when if who whose which after before although as that where while because since and but or not",
);
/** What these say may be told in order to correct it. */
const PRINTED = wordSet("article report post page story caption graphic clip");
/** More verbs of saying: they answer or tell the world, and report nobody by name. */
const ANSWERS = wordSet("announced concluded shouted replied retorted answered");
const SAYING = wordSet("saying adding arguing insisting stressing explaining");
const NOBODY_SAYS = /^\W*(?:nobody|no|none|few|neither|nor|hardly|scarcely)\b/i;
/** "The reason is that". */
const IS_SO = wordSet("explanation answer reason truth fact point news");
/** Between the verb and "that": "said on Monday that". */
const HOW = wordSet("only again on");

/** What stands before a match from whoever says it on; all of it where that is nobody. */
export function governing(text: string): string {
  const before = afterBut(text);
  const comma = before.lastIndexOf(",");
  const part = before.slice(comma + 1);
  if (comma < 0 || part.length > LONGEST || CUT.test(part)) return before;
  const said = part.trim().toLowerCase().split(/\s+/);
  if (said.at(-1) === "the") said.pop();
  const [first = "", second = ""] = said;
  if (OPENS_ANOTHER.has(first) || second === "which" || said.some((word) => PRINTED.has(word)))
    return before;
  // "Nobody, from the top down, maintains that": who says so, or does not, stands before the comma.
  if (isSaid(first) && NOBODY_SAYS.test(before)) return before;
  return says(said) ? part : before;
}

/** "He would not confirm it but |said": what he did not do is another matter. */
function afterBut(before: string): string {
  const but = before.lastIndexOf(" but ");
  if (but < 0) return before;
  const [next = ""] = before.slice(but + 5).split(" ", 1);
  return isSaid(next.toLowerCase()) ? before.slice(but + 5) : before;
}

/** True for "he said on Monday that", "told reporters that", "the reason is that", "adding". */
function says(clause: readonly string[]): boolean {
  const last = clause.at(-1) ?? "";
  if (SAYING.has(last)) return true;
  if (last !== "that") return false;
  const at = clause.findIndex(isVerb);
  const [verb = "", ...how] = clause.slice(at, -1);
  if (verb === "told") return how.length > 0;
  if (at >= 0) return how.every((word) => HOW.has(word) || word.endsWith("day"));
  // The two words before "that".
  const [first = "", second = ""] = clause.slice(-3, -1);
  if (IS_SO.has(first) && second === "is") return true;
  return first === "only" && /^(?:say|repeat|add)$/.test(second);
}

const isSaid = (word: string): boolean => REPORTING.has(word) || ANSWERS.has(word);
const isVerb = (word: string): boolean => isSaid(word) || SAYING.has(word);
