import { expect, test } from "vitest";
import { expandEntry } from "./words.ts";

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
  ["strike deep (v)", ["strike deep", "strikes deep", "struck deep", "striking deep"]],
  ["long-range missile (n)", ["long-range missile", "long-range missiles"]],
  ["ally (n)", ["ally", "allies"]],
])("%s", (entry, phrases) => {
  expect(expandEntry(entry)).toEqual(phrases);
});
