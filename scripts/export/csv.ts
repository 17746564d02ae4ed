import type { Dataset } from "../../src/core/dataset.ts";

/** The columns, by name. */
export const COLUMNS = [
  "claim",
  "statement",
  "from",
  "until",
  "verdict",
  "record",
  "detail",
  "facts",
  "reviewed",
];

/** One row for each standing, as RFC 4180 has it: quotes doubled, lines ended by CR LF. */
export function claimsCsv(dataset: Dataset): string {
  const rows = dataset.claims.flatMap((claim) =>
    claim.standings.map((standing, i) => [
      claim.id,
      claim.statement,
      standing.from ?? "",
      claim.standings[i + 1]?.from ?? "",
      standing.verdict,
      standing.record,
      standing.detail ?? "",
      standing.facts.join(" "),
      claim.reviewed,
    ]),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
