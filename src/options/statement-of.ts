import type { Claim } from "../core/dataset.ts";
import type { Text } from "../ui/text.ts";

/** What a claim says, by its id; that it is unknown where a later dataset has it no more. */
export function statementOf(id: string, claims: readonly Claim[], text: Text): string {
  return claims.find((claim) => claim.id === id)?.statement ?? text("optionsUnknownClaim", id);
}
