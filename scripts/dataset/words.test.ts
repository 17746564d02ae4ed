import { expect, test } from "vitest";
import { choicesOf, expandEntry } from "./words.ts";

test.each([
  ["NATO", ["NATO"]],
  ["{a|the} ban", ["a ban", "the ban"]],
  ["{the |}US", ["the US", "US"]],
  ["{do|does} not {let|allow}", ["do not let", "do not allow", "does not let", "does not allow"]],
  ["allow (v)", ["allow", "allows", "allowed", "allowing"]],
  ["ban (v)", ["ban", "bans", "banned", "banning"]],
  ["authorise (v)", ["authorise", "authorises", "authorised", "authorising"]],
  ["deny (v)", ["deny", "denies", "denied", "denying"]],
  ["forbid (v)", ["forbid", "forbids", "forbade", "forbidden", "forbidding"]],
  ["scrap (v)", ["scrap", "scraps", "scrapped", "scrapping"]],
  ["lift (v)", ["lift", "lifts", "lifted", "lifting"]],
  ["repeal (v)", ["repeal", "repeals", "repealed", "repealing"]],
  ["compel (v)", ["compel", "compels", "compelled", "compelling"]],
  ["agree (v)", ["agree", "agrees", "agreed", "agreeing"]],
  ["untie (v)", ["untie", "unties", "untied", "untying"]],
  ["withdraw (v)", ["withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"]],
  ["strike deep (v)", ["strike deep", "strikes deep", "struck deep", "striking deep"]],
  ["long-range missile (n)", ["long-range missile", "long-range missiles"]],
  ["ally (n)", ["ally", "allies"]],
])("%s", (entry, phrases) => {
  expect(expandEntry(entry)).toEqual(phrases);
});

test.each([
  "{the |}{US|United States}",
  "Storm {Shadow|Shadows}{ missiles| cruise missiles|}",
  "{has|have} {so far |}{given|granted} {Ukraine |}{permission|leave}{ to| for|}",
  "{un|}authorised {use|uses} of {it|them}",
  "long-{range|reach} missiles",
  "x{ y|}{ z|}{-w|}",
  "allow (v)",
  "{a|the} ban (n)",
])("the choices of %s spell what it expands to", (entry) => {
  const spelled = choicesOf(entry).reduce(
    (heads, choices) => heads.flatMap((head) => choices.map((choice) => [...head, choice])),
    [[]] as string[][],
  );
  const words = (text: string) => text.split(/[\s-]+/).filter((word) => word !== "");
  // Each choice is read by itself, so its words must be whole words of the phrase.
  const phrases = spelled.map((choices) => choices.flatMap(words).join(" "));
  const expected = expandEntry(entry).map((phrase) => words(phrase).join(" "));
  expect(new Set(phrases)).toEqual(new Set(expected));
});
