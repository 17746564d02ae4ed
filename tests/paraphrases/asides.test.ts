/** What stands between two commas by the way neither hides a statement nor makes one. */
import { expect, test } from "vitest";
import { compileOrKeep } from "../../scripts/dataset/kept.ts";
import { claimsNoted } from "../../scripts/dataset/paraphrases.ts";

const { pack } = compileOrKeep().bundle;

test.each([
  [
    "2024-05-30",
    "nato-forbids",
    "NATO, the ambassador told reporters on Monday, forbids Ukraine to strike inside Russia.",
  ],
  [
    "2024-12-20",
    "ukraine-is-nato",
    "Ukraine, according to the leaflet that was handed out, is a member of NATO.",
  ],
  [
    "2024-12-20",
    "ukraine-is-nato",
    "Ukraine, the delegate insisted at Monday's session, is a member of NATO.",
  ],
  [
    "2024-12-20",
    "nato-party",
    "NATO, in the words of the envoy, is a party to the conflict in Ukraine.",
  ],
  [
    "2024-12-20",
    "oreshnik-icbm",
    "The Oreshnik, the Wall Street Journal reported, is an intercontinental ballistic missile.",
  ],
  [
    "2024-11-25",
    "uk-allows-storm-shadow",
    "Downing Street, which had waited for months, has now unchained its Storm Shadows for use across the border.",
  ],
])("%s %s: %s", (on, claim, text) => {
  expect(claimsNoted(text, on, pack).some((id) => id.startsWith(claim))).toBe(true);
});

test.each([
  [
    "2024-05-30",
    "Italy will not let Kyiv fire Italian weapons at Russia, the minister said, while Spain pledged a billion euros.",
  ],
  ["2024-12-20", "Ukraine, unlike Finland, is no member of NATO, the minister said."],
  ["2024-12-20", "Ukraine, the minister said on Monday, is not a member of NATO."],
  ["2024-12-20", "Is Ukraine, as the leaflet says, a member of NATO?"],
])("%s nothing of Spain or of membership: %s", (on, text) => {
  const noted = claimsNoted(text, on, pack);
  expect(noted.filter((id) => /^spain-|^ukraine-is-nato/.test(id))).toEqual([]);
});
