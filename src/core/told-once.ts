/** Which findings of a sentence its reader sees, where several claims speak of the same words. */
import type { Finding } from "./finding.ts";

/** A finding, with what decides whether another of the sentence is told in its place. */
export interface Candidate {
  finding: Finding;
  /** Ids of claims that say more of the same words. */
  yieldsTo: readonly string[];
  /** The number of the record it is told by, where several claims tell that in the same words. */
  record: number | undefined;
  /** Whether the reader is told of it: what the record supports only keeps wider claims from being told. */
  told: boolean;
}

/** The wider claim gives way to the narrower; a record is told once, by the finding whose slots take up most. */
export function toldOnce(candidates: readonly Candidate[]): Finding[] {
  const kept = candidates.filter(
    (one) =>
      one.told &&
      !candidates.some(
        (other) => one.yieldsTo.includes(other.finding.claim) && areOfSameWords(one, other),
      ),
  );
  return kept
    .filter((one, i) => !kept.some((other, k) => other !== one && tellsBetter(other, k, one, i)))
    .map(({ finding }) => finding);
}

/** True where `other` tells the record of `one` by more of the same words, or by as many and comes first. */
function tellsBetter(other: Candidate, k: number, one: Candidate, i: number): boolean {
  if (one.record === undefined || other.record !== one.record) return false;
  if (!areOfSameWords(one, other)) return false;
  const more = lengthOfSlots(other) - lengthOfSlots(one);
  return more > 0 || (more === 0 && k < i);
}

function areOfSameWords({ finding: one }: Candidate, { finding: other }: Candidate): boolean {
  return one.start < other.end && other.start < one.end;
}

/** In characters. */
function lengthOfSlots({ finding }: Candidate): number {
  return finding.matched.reduce((sum, { words }) => sum + words.length, 0);
}
