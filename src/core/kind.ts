import { type Timing, VERDICTS, type Verdict } from "./finding.ts";

/** How a note looks: `changed` is "accurate when published", the others are verdicts. */
export type Kind = "changed" | Verdict;

export const KINDS: readonly Kind[] = ["changed", ...VERDICTS];

export function kindOf({ timing, verdict }: { timing: Timing; verdict: Verdict }): Kind {
  return timing === "since-publication" ? "changed" : verdict;
}
