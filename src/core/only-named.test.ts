import { expect, test } from "vitest";
import { isOnlyNamed } from "./only-named.ts";

/** The match stands between the bars. */
function isOnlyNamedIn(sentence: string): boolean {
  const [before = "", matched = "", after = ""] = sentence.split("|");
  return isOnlyNamed(before, matched, after);
}

test.each([
  "|Permission to hit Russia with US weapons| is what Kyiv wants most.",
  "|Western permission for strikes deep inside Russia| remains a distant prospect.",
  "American |consent to strikes inside Russia with US weapons| did not come.",
  "He said that |a French go-ahead for SCALP strikes inside Russia| would change the war.",
  "|Authorisation for the use of US arms on Russian soil| has yet to be given.",
  "|Approval of strikes inside Russia with US weapons| has not been given.",
  "|Lifting the limits on US weapons in Russia| is what Kyiv wants.",
  "An |end to the US ban on strikes inside Russia| is not in sight.",
  "A |British ban on firing Storm Shadow into Russia| would be absurd.",
  "A |transfer of JASSM missiles| to Ukraine remains a distant prospect.",
  "|Letting Kyiv fire ATACMS at Russia| would change the war.",
])("names what need not have been done: %s", (sentence) => {
  expect(isOnlyNamedIn(sentence)).toBe(true);
});

test.each([
  "|Permission to hit Russia with US weapons| was given on Thursday.",
  "|Western permission for strikes deep inside Russia| has at last been granted.",
  "|Permission to send US missiles into Russia| was greeted with anger in Moscow.",
  "|The permission to hit Russia with US weapons| changes the war.",
  "|Washington’s nod to strikes inside Russia| is a turning point.",
  "|Green light for Storm Shadow strikes inside Russia|",
  "Biden gave |permission to hit Russia with US weapons|, officials said.",
  "Kyiv, which has |permission to hit Russia with US weapons|, will use it.",
  "By |lifting the limits on US weapons in Russia|, Washington has changed course.",
  "A |British ban on firing Storm Shadow into Russia| remains in force.",
  "|Handing over JASSM| was among the last things that Biden did.",
])("tells of what was done: %s", (sentence) => {
  expect(isOnlyNamedIn(sentence)).toBe(false);
});
