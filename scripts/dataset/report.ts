/** What `npm run dataset` prints: counts, balance, age of reviews, thin spots. */
import type { Compiled } from "./compile.ts";

/** Records worded as current are listed once their review is older than this. */
const STALE_AFTER_DAYS = 180;
const DAY_MS = 86_400_000;

export function datasetReport({ dataset, files }: Compiled, today = new Date()): string {
  const lines: string[] = [];
  const { claims, facts, positions, sources } = dataset;
  lines.push(
    `dataset ${dataset.version}: ${claims.length} claims, ${facts.length} facts, ` +
      `${positions.length} positions of ${new Set(positions.map((p) => p.supplier)).size} suppliers, ${sources.length} sources`,
    `claims by verdict now: ${tally(claims.map((c) => c.standings.at(-1)?.verdict ?? ""))}`,
    `claims by family: ${tally(claims.map((c) => c.family))}`,
    `claims by side they help: ${tally(claims.map((c) => c.side))}`,
    `facts by actor: ${tally(facts.map((f) => f.actor))}`,
    `sources by kind: ${tally(sources.map((s) => s.kind))}`,
  );
  const kinds = new Map(sources.map((source) => [source.id, source.kind]));
  const has = (fact: (typeof facts)[number], wanted: string[]) =>
    fact.sources.some((id) => wanted.includes(kinds.get(id) ?? ""));
  const primary = facts.filter((f) => has(f, ["official", "law", "manufacturer"]));
  const wire = facts.filter((f) => has(f, ["official", "law", "manufacturer", "wire"]));
  lines.push(
    `facts with a primary: ${share(primary.length, facts.length)}; with a primary or wire: ${share(wire.length, facts.length)}; high confidence: ${share(facts.filter((f) => f.confidence === "high").length, facts.length)}`,
  );
  const primaries = new Set(primary.map((f) => f.id));
  const without = claims.filter(
    (c) => !c.standings.some((s) => s.facts.some((id) => primaries.has(id))),
  );
  if (without.length > 0)
    lines.push(`claims without a primary: ${without.map((c) => c.id).join(", ")}`);
  const cited = new Set([
    ...claims.flatMap((c) => c.standings.flatMap((s) => s.facts)),
    ...positions.flatMap((p) => p.states.flatMap((s) => s.facts)),
  ]);
  lines.push(`facts cited by a claim or position: ${share(cited.size, facts.length)}`);
  const stale = facts.filter(
    (f) =>
      /\bas of\b/i.test(f.statement) &&
      today.getTime() - Date.parse(f.reviewed) > STALE_AFTER_DAYS * DAY_MS,
  );
  if (stale.length > 0) {
    lines.push(
      `worded as current and not reviewed for ${STALE_AFTER_DAYS} days: ${stale.map((f) => f.id).join(", ")}`,
    );
  }
  lines.push(
    `sentences: ${count(files, "matches")} that match, ${count(files, "nearMisses")} near misses`,
  );
  return `${lines.join("\n")}\n`;
}

function count(files: Compiled["files"], field: "matches" | "nearMisses"): number {
  return files.claims.reduce((sum, { record }) => sum + record[field].length, 0);
}

function tally(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([value, n]) => `${value} ${n}`)
    .join(", ");
}

function share(part: number, whole: number): string {
  return whole === 0 ? "0" : `${part} (${Math.round((100 * part) / whole)} %)`;
}
