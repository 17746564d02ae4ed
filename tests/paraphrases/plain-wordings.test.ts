/**
 * The plainest wordings of the commonest statements, in which most articles make them: each supplier's
 * permission and ban in the wires' own turns of phrase, and the same words as a wish, a question, a condition
 * or a denial, which are no statement.
 */
import { describe, expect, test } from "vitest";
import { compileOrKeep } from "../../scripts/dataset/kept.ts";
import { claimsNoted } from "../../scripts/dataset/paraphrases.ts";

const { pack } = compileOrKeep().bundle;

interface Supplier {
  name: string;
  adjective: string;
  supplied: string;
  spokesman: string;
  /** How the ids of the claims on its weapons begin. */
  claims: string;
}

const SUPPLIERS: Supplier[] = `
The United States | American | US-supplied | the Pentagon | us-
Washington | US | American-supplied | a US official | us-
Britain | British | British-supplied | a Foreign Office spokesman | uk-
London | British | UK-supplied | Downing Street | uk-
Germany | German | German-supplied | a government spokesman | germany-
Berlin | German | German-made | the chancellery | germany-
France | French | French-supplied | the Elysée | france-
Paris | French | French-made | a French official | france-
Italy | Italian | Italian-supplied | the defence minister | italy-
Rome | Italian | Italian | Antonio Tajani | italy-
Sweden | Swedish | Swedish-supplied | the defence minister | sweden-
Norway | Norwegian | Norwegian-supplied | the prime minister | norway-
Denmark | Danish | Danish | the foreign minister | denmark-
The Czech Republic | Czech | Czech-supplied | the prime minister | czechia-
Spain | Spanish | Spanish-supplied | the defence minister | spain-
The West | Western | Western-supplied | officials | west-
`
  .trim()
  .split("\n")
  .map((line) => {
    const [name, adjective, supplied, spokesman, claims] = line.split(" | ") as [
      string,
      string,
      string,
      string,
      string,
    ];
    return { name, adjective, supplied, spokesman, claims };
  });

/** A day on which a permission is news, and one on which a ban is. */
const PERMISSION_DAY = "2024-06-10";
const BAN_DAY = "2024-05-20";

const PERMISSIONS = [
  "{N} has allowed Ukraine to use {S} weapons to strike targets inside Russia.",
  "{N} said on Friday that Ukraine could use {S} weapons to strike targets inside Russia.",
  "{N} said Ukraine could use its weapons against military targets on Russian territory.",
  "Ukraine can use {S} weapons to hit targets in Russia, {P} said.",
  "Ukraine can use {A} weapons to strike targets inside Russia, {P} said on Thursday.",
  "{N} has given Ukraine permission to use {S} weapons to strike inside Russia.",
  "{N} gave Kyiv the green light to use {A} weapons on Russian soil.",
  "{N} has authorised Ukraine to fire {A} missiles into Russia.",
  "{N} has lifted its restrictions on Ukraine using {S} weapons to strike inside Russia.",
  "{N} has lifted a ban on Ukraine using {A} weapons against targets in Russia.",
  "Kyiv has the right to use {S} weapons against military targets in Russia, {P} said.",
  "{N} allows Ukraine to strike Russian territory with its weapons.",
  "{N} has no objection to Ukraine using {A} weapons on Russian soil.",
  "{N} has approved Ukrainian strikes inside Russia with {S} weapons.",
  "{N} now lets Kyiv hit targets inside Russia with {A} arms.",
  "{P} confirmed that Ukraine was allowed to use {S} weapons on Russian territory.",
  "{N}’s decision to let Ukraine strike Russia with its weapons angered the Kremlin.",
  "{N} has agreed to let Ukraine use {S} weapons inside Russia.",
];
const BANS = [
  "{N} does not allow Ukraine to use {S} weapons to strike targets inside Russia.",
  "{N} has not allowed Ukraine to use its weapons to strike inside Russia.",
  "{N} has so far refused to let Ukraine use {S} weapons against targets in Russia.",
  "Ukraine is not allowed to use {S} weapons to strike targets inside Russia.",
  "{S} weapons may not be used to strike targets inside Russia.",
  "{N} bars Ukraine from using {S} weapons on Russian territory.",
  "{N} prohibits Ukraine from firing {A} weapons into Russia.",
  "{N} opposes the use of {A} weapons inside Russia.",
  "{N} has ruled out the use of its weapons on Russian soil.",
  "{N} has banned Kyiv from using {A} arms against targets in Russia.",
  "{N}’s ban on Ukraine using {S} weapons to strike inside Russia has frustrated commanders.",
  "{N} insists that its weapons be used only on Ukrainian territory.",
  "{A} weapons can only be used on Ukrainian territory, {P} said.",
  "{N} will not let Ukraine use {A} weapons to hit targets inside Russia, {P} said.",
  "{N} has restricted the use of {A} weapons to Ukrainian territory.",
  "Kyiv is forbidden from using {A} weapons to strike inside Russia.",
  "Weapons supplied by {N} cannot be used for strikes inside Russia.",
  "{N} has not given Ukraine permission to strike Russian territory with {A} weapons.",
  "{N} continues to forbid Ukraine’s use of {A} weapons inside Russia.",
  "{N} forbids the use of its weapons on Russian soil.",
];
const NO_STATEMENTS = [
  "{N} should allow Ukraine to use {S} weapons to strike targets inside Russia.",
  "Should {N} let Ukraine use {S} weapons to strike inside Russia?",
  "Will {N} allow Ukraine to hit targets in Russia with {A} weapons?",
  "Zelensky urged {N} to allow Ukraine to use {S} weapons inside Russia.",
  "Kyiv has asked {N} for permission to use {A} weapons against targets in Russia.",
  "If {N} allows Ukraine to use {A} weapons inside Russia, Moscow will respond.",
  "{P} denied that {N} had allowed Ukraine to use {S} weapons inside Russia.",
  "{P} denied that {N} bars Ukraine from using {S} weapons inside Russia.",
  "It is not true that {N} has allowed strikes inside Russia with {A} weapons.",
  "{N} might allow Ukraine to use {S} weapons inside Russia.",
  "Putin warned {N} against allowing Ukraine to use {A} weapons inside Russia.",
  "{N} is under pressure to let Ukraine use {S} weapons to strike inside Russia.",
  "Nobody asked whether {N} bars strikes inside Russia with {A} weapons.",
];

describe.each(SUPPLIERS)("$name", (supplier) => {
  test("a permission in plain words", () => {
    expect(unseen(supplier, PERMISSIONS, PERMISSION_DAY)).toEqual([]);
  });

  test("a ban in plain words", () => {
    expect(unseen(supplier, BANS, BAN_DAY)).toEqual([]);
  });

  test("a wish, a question, a condition or a denial is neither", () => {
    const noted = NO_STATEMENTS.map((template) => fill(template, supplier)).filter((text) =>
      claimsNoted(text, PERMISSION_DAY, pack).some((id) =>
        /-(?:allows|bars|forbids|lifted|only)-/.test(id),
      ),
    );
    expect(noted).toEqual([]);
  });
});

/** The sentences that none of the claims is noted on. */
function unseen(supplier: Supplier, templates: string[], day: string): string[] {
  return templates
    .map((template) => fill(template, supplier))
    .filter((text) => !claimsNoted(text, day, pack).some((id) => id.startsWith(supplier.claims)));
}

function fill(template: string, { name, adjective, supplied, spokesman }: Supplier): string {
  const inside = name.replace(/^The /, "the ");
  const text = template
    .replaceAll("{N}", inside)
    .replaceAll("{A}", adjective)
    .replaceAll("{S}", supplied)
    .replaceAll("{P}", spokesman);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
