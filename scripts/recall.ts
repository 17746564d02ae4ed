/**
 * `npm run recall [-- [--set NAME] [--all] CLAIM …]`: how many sentences of `tests/paraphrases` get
 * the note they should, claim by claim; with claims named, or `--all`, also each sentence that was not seen or
 * wrongly flagged. With `--others` instead the notes that those claims, or all, gave to sentences written for
 * other claims: many are right, each that is not is a false flag.
 */
import { parseArgs } from "node:util";
import { compileOrKeep } from "./dataset/kept.ts";
import { measureRecall, otherNotes, readParaphrases } from "./dataset/paraphrases.ts";
import { ROOT } from "./paths.ts";

const { values, positionals } = parseArgs({
  options: {
    set: { type: "string", default: "first" },
    all: { type: "boolean", default: false },
    others: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const path = `${ROOT}tests/paraphrases/${values.set}.jsonl`;
const chosen = (claim: string) => positionals.length === 0 || positionals.includes(claim);
const paraphrases = readParaphrases(path);
const { pack } = compileOrKeep().bundle;
const print = (line: string) => process.stdout.write(`${line}\n`);

if (values.others) printOthers();
else printRecall();

function printRecall(): void {
  let [matches, unseen, misses, flagged] = [0, 0, 0, 0];
  for (const row of measureRecall(
    paraphrases.filter(({ claim }) => chosen(claim)),
    pack,
  )) {
    matches += row.matches;
    unseen += row.unseen.length;
    misses += row.misses;
    flagged += row.flagged.length;
    const seen = row.matches - row.unseen.length;
    print(
      `${row.claim}: ${seen} of ${row.matches} seen, ${row.flagged.length} of ${row.misses} wrongly flagged`,
    );
    if (!values.all && positionals.length === 0) continue;
    for (const { text, why } of row.unseen) print(`  unseen (${why}): ${text}`);
    for (const { text, why } of row.flagged) print(`  flagged (${why}): ${text}`);
  }
  print(
    `all: ${matches - unseen} of ${matches} seen (${share(matches - unseen, matches)}), ${flagged} of ${misses} wrongly flagged (${share(flagged, misses)})`,
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : (part / whole).toFixed(3);
}

function printOthers(): void {
  const notes = otherNotes(paraphrases, pack).filter(({ noted }) => chosen(noted));
  notes.sort((a, b) => a.noted.localeCompare(b.noted) || a.claim.localeCompare(b.claim));
  for (const { claim, kind, noted, finding, on, text } of notes) {
    const { verdict, timing } = finding.reading;
    const how = `${finding.stance}, frame ${finding.frame}, ${verdict} ${timing}`;
    print(`${noted} (${how}) on a ${kind} of ${claim}, ${on}: ${text}`);
  }
  print(`all: ${notes.length} notes on ${paraphrases.length} sentences`);
}
