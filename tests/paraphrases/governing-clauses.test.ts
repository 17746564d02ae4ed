/**
 * What governs a statement may leave it standing or not: the same plain sentences in clauses that do not put them
 * forward. None may get its note. A clause found to be missing belongs here, with a word of its kind in `core`.
 */
import { expect, test } from "vitest";
import { compileOrKeep } from "../../scripts/dataset/kept.ts";
import { claimsNoted } from "../../scripts/dataset/paraphrases.ts";

/** Each makes its claim where it stands alone. */
const STATEMENTS: [claim: string, on: string, statement: string][] = [
  [
    "us-bars-strikes-inside-russia",
    "2024-07-10",
    "the United States does not allow Ukraine to hit targets inside Russia with US weapons",
  ],
  [
    "us-allows-atacms-inside-russia",
    "2024-07-10",
    "the United States allows Ukraine to fire ATACMS at targets inside Russia",
  ],
  [
    "uk-allows-storm-shadow-inside-russia",
    "2024-07-10",
    "Britain allows Ukraine to fire Storm Shadow missiles at targets inside Russia",
  ],
  ["nato-forbids-strikes-inside-russia", "2024-07-10", "NATO forbids strikes inside Russia"],
  ["taurus-delivered", "2024-07-10", "Germany has delivered Taurus missiles to Ukraine"],
  [
    "us-lifted-all-restrictions",
    "2024-07-10",
    "Biden dropped all limits on Ukraine’s use of American weapons against targets in Russia",
  ],
  [
    "us-decides-storm-shadow",
    "2024-07-10",
    "Washington decides whether Ukraine may fire Storm Shadow missiles into Russia",
  ],
];

const CLAUSES = [
  "Critics reject the idea that …",
  "It is unclear whether …",
  "Nobody has confirmed that …",
  "There is no proof that …",
  "There is no confirmation that …",
  "There was no word yet that …",
  "Moscow fears that …",
  "Kyiv hopes that …",
  "Diplomats worry that …",
  "There is a risk that …",
  "The prospect that … alarms Moscow",
  "The possibility that … was discussed",
  "There were hints that …",
  "There is talk in the corridors that …",
  "There was speculation that …",
  "A rumour went round that …",
  "The rumour that … has been denied",
  "It is too early to say that …",
  "It would be wrong to say that …",
  "It can hardly be said that …",
  "We cannot say that …",
  "It does not follow that …",
  "It is no longer true that …",
  "It was never the case that …",
  "Few believe that …",
  "Some pretend that …",
  "Analysts doubt that …",
  "Officials dispute that …",
  "Some readers wrongly concluded that …",
  "The caption wrongly said that …",
  "In an editing error we wrote that …",
  "The paper withdrew its report that …",
  "A post falsely claims that …",
  "Contrary to reports that …, nothing of the kind has happened",
  "He called it nonsense that …",
  "He made fun of the so-called news that …",
  "He joked that …",
  "It is a myth that …",
  "Imagine that …",
  "Suppose for a moment that …",
  "He spoke as if …",
  "Even if …, little would change",
  "Nothing will change unless …",
  "They will wait until …",
  "That would mean that …",
  "One wonders whether …",
  "A reporter asked if …",
  "The minister never said that …",
  "The ministry would neither confirm nor deny that …",
  "A draft plan foresees that …",
  "A bill before Congress says that …",
  "In a poll, 40 percent said they believed that …",
  "Whoever thinks that … is mistaken",
  "Do not believe that …",
  "The Kremlin denied that …",
  "…, the satirical site wrote",
  "…, according to a fabricated post",
  "…, the paper wrongly reported",
  "…, he wrote by mistake",
  "…, which nobody believes",
  "…, which is not true",
  "…, which turned out to be false",
  "…, a claim that has been disproved",
  "…, which is exactly what did not happen",
  "…, reports since withdrawn had said",
  "…, or so he hoped",
  "…, she hoped",
  "…, it was rumoured",
  "…, if the rumours are true",
  "…, or does it",
  "…. None of this is true",
  "…. This was later corrected",
  "…. It did not happen",
  "…. That is false",
];

const { pack } = compileOrKeep().bundle;
const noted = (claim: string, on: string, sentence: string): boolean =>
  claimsNoted(`${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`, on, pack).includes(claim);

test.each(STATEMENTS)("alone it is %s", (claim, on, statement) => {
  expect(noted(claim, on, statement)).toBe(true);
});

test.each(CLAUSES)("%s", (clause) => {
  const flagged = STATEMENTS.filter(([claim, on, statement]) =>
    noted(claim, on, clause.replace("…", statement)),
  );
  expect(flagged).toEqual([]);
});
