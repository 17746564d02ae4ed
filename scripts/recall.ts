/**
 * `npm run recall [-- [--set NAME] [--all] CLAIM …]`: how many sentences of `tests/paraphrases` get
 * the note they should, claim by claim; with claims named, or `--all`, also each sentence that was not seen or
 * wrongly flagged. With `--others` instead the notes that those claims, or all, gave to sentences written for
 * other claims: many are right, each that is not is a false flag.
 */
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { compileOrKeep } from "./dataset/kept.ts";
import {
  measureRecall,
  otherNotes,
  type Paraphrase,
  readParaphrases,
} from "./dataset/paraphrases.ts";
import { formatProblem } from "./dataset/problem.ts";
import { ROOT } from "./paths.ts";

const FOLDER = `${ROOT}tests/paraphrases`;
const USAGE = "npm run recall -- [--set NAME] [--all | --others] [CLAIM …]";

const { bundle, problems } = compileOrKeep();
const { pack } = bundle;
process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  const asked = read(args);
  if ("fault" in asked) return fail(asked.fault);
  const { set, all, others, claims } = asked;
  const files = readdirSync(FOLDER).sort();
  const sets = files.flatMap((name) => /^(.+)\.jsonl$/.exec(name)?.[1] ?? []);
  if (!sets.includes(set)) return fail(`There is no set ${set}: use one of ${sets.join(", ")}`);
  if (problems.length > 0) {
    for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
    return fail(`The dataset has ${problems.length} problems: mend them first.`);
  }
  const unknown = claims.find((id) => pack.claims.every((claim) => claim.id !== id));
  if (unknown !== undefined) return fail(`${unknown} is no claim: see src/dataset/claims`);
  const paraphrases = readParaphrases(`${FOLDER}/${set}.jsonl`);
  const chosen = (claim: string) => claims.length === 0 || claims.includes(claim);
  if (others) printOthers(paraphrases, chosen);
  else printRecall(paraphrases, chosen, all || claims.length > 0);
  return 0;
}

interface Asked {
  set: string;
  all: boolean;
  others: boolean;
  claims: string[];
}

function read(args: string[]): Asked | { fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        set: { type: "string", default: "first" },
        all: { type: "boolean", default: false },
        others: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    return { ...values, claims: positionals };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { fault: `${message.split(". ", 1)[0]}: write ${USAGE}` };
  }
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function printRecall(
  paraphrases: readonly Paraphrase[],
  chosen: (claim: string) => boolean,
  sentences: boolean,
): void {
  let [matches, unseen, misses, flagged] = [0, 0, 0, 0];
  const own = paraphrases.filter(({ claim }) => chosen(claim));
  for (const row of measureRecall(own, pack)) {
    matches += row.matches;
    unseen += row.unseen.length;
    misses += row.misses;
    flagged += row.flagged.length;
    const seen = row.matches - row.unseen.length;
    print(
      `${row.claim}: ${seen} of ${row.matches} seen, ${row.flagged.length} of ${row.misses} wrongly flagged`,
    );
    if (!sentences) continue;
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

function printOthers(paraphrases: readonly Paraphrase[], chosen: (claim: string) => boolean): void {
  const notes = otherNotes(paraphrases, pack).filter(({ noted }) => chosen(noted));
  notes.sort((a, b) => a.noted.localeCompare(b.noted) || a.claim.localeCompare(b.claim));
  for (const { claim, kind, noted, finding, on, text } of notes) {
    const { verdict, timing } = finding.reading;
    const how = `${finding.stance}, frame ${finding.frame}, ${verdict} ${timing}`;
    print(`${noted} (${how}) on a ${kind} of ${claim}, ${on}: ${text}`);
  }
  print(`all: ${notes.length} notes on ${paraphrases.length} sentences`);
}
