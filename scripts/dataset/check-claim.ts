/** A claim's standings, prose and sentences, and what it says of other claims. */
import type { ClaimFile } from "../../src/dataset/schema.ts";
import {
  type CheckCited,
  checkLength,
  checkOrder,
  checkWording,
  type Report,
} from "./check-record.ts";
import type { Filed } from "./read.ts";

export function checkClaim(
  { file, record }: Filed<ClaimFile>,
  claims: readonly Filed<ClaimFile>[],
  checkCited: CheckCited,
  report: Report,
): void {
  checkStandings(record.standings, file, checkCited, report);
  for (const field of ["overlaps", "yieldsTo"] as const) {
    for (const id of record[field] ?? []) {
      if (claims.every((claim) => claim.record.id !== id))
        report(file, field, `names ${id}, which is not a claim: correct it`);
    }
  }
  for (const id of record.yieldsTo ?? []) {
    if (yieldsTo(id, record.id, claims))
      report(file, "yieldsTo", `names ${id}, which yields to this one: take out one of the two`);
  }
  checkWording(record.why, file, "why", report);
  checkLength(record.why, 2, file, "why", report);
  if (record.disputed) {
    checkCited(record.disputed.facts, file, "disputed.facts");
    checkWording(record.disputed.text, file, "disputed.text", report);
  }
  const repeated = record.matches.filter((s, i, all) => all.indexOf(s) !== i);
  for (const sentence of repeated) report(file, "matches", `has "${sentence}" twice: vary it`);
}

function checkStandings(
  standings: ClaimFile["standings"],
  file: string,
  checkCited: CheckCited,
  report: Report,
): void {
  standings.forEach((standing, i) => {
    const field = `standings[${i}]`;
    checkCited(standing.facts, file, `${field}.facts`);
    checkWording(standing.record, file, `${field}.record`, report);
    checkLength(standing.record, 1, file, `${field}.record`, report);
    if (standing.detail !== undefined) {
      checkWording(standing.detail, file, `${field}.detail`, report);
      checkLength(standing.detail, 3, file, `${field}.detail`, report);
    }
    const before = standings[i - 1];
    if (i === 0 && standing.from !== null) {
      report(file, `${field}.from`, "must be null: the first standing holds from the beginning");
    }
    if (before && standing.from === null) {
      report(file, `${field}.from`, "is null: give the day on which this standing began");
    }
    checkOrder(standings, i, file, "standings", report);
    const changed = before && before.verdict !== standing.verdict;
    if (changed && standing.facts.every((id) => before.facts.includes(id))) {
      report(
        file,
        `${field}.facts`,
        "changes the verdict without a new fact: cite what changed it",
      );
    }
  });
}

/** True where a claim yields to another, at once or by way of others. */
function yieldsTo(
  id: string,
  other: string,
  claims: readonly Filed<ClaimFile>[],
  seen = new Set<string>(),
): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const next = claims.find(({ record }) => record.id === id)?.record.yieldsTo ?? [];
  return next.some((name) => name === other || yieldsTo(name, other, claims, seen));
}
