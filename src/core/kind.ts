import type { Timing, Verdict } from "./finding.ts";

/** How a note looks: `changed` is "accurate when published", the others are verdicts. */
export type Kind = "changed" | Verdict;

export const KINDS: readonly Kind[] = [
  "changed",
  "contradicted",
  "partly",
  "context",
  "unproven",
  "disputed",
  "supported",
];

export function kindOf({ timing, verdict }: { timing: Timing; verdict: Verdict }): Kind {
  return timing === "since-publication" ? "changed" : verdict;
}
