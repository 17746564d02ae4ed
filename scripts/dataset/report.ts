/** What `npm run dataset` prints: counts, balance, age of reviews, thin spots. */
import { factsOfClaim, fullRecord } from "../../src/core/dataset.ts";
import type { Compiled } from "./compile.ts";

/** Records worded as current are listed once their review is older than this. */
const STALE_AFTER_DAYS = 180;
const DAY_MS = 86_400_000;
/** The least that the README asks of a claim is 6 and 4; these are what it recommends. */
const FEW_MATCHES = 8;
const FEW_MISSES = 6;

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
  const seen = sources.filter(({ partlySeen }) => !partlySeen);
  const kinds = new Map(seen.map((source) => [source.id, source.kind]));
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
    ...claims.flatMap(factsOfClaim),
    ...positions.flatMap((p) => p.states.flatMap((s) => s.facts)),
  ]);
  lines.push(`facts cited by a claim or position: ${share(cited.size, facts.length)}`);
  lines.push(...reviewLines(dataset, today), ...thinSpots({ dataset, files }, cited));
  lines.push(
    `sentences: ${count(files, "matches")} that match, ${count(files, "nearMisses")} near misses`,
  );
  return `${lines.join("\n")}\n`;
}

/** How long ago records were reviewed; those worded as current are named once that is too long. */
function reviewLines({ claims, facts, positions }: Compiled["dataset"], today: Date): string[] {
  const reviews = [
    ...claims.map(({ id, reviewed, standings, why, disputed }) => {
      const prose = [why, disputed?.text ?? "", ...standings.map(fullRecord)].join(" ");
      return { id, reviewed, prose };
    }),
    ...facts.map(({ id, reviewed, statement }) => ({ id, reviewed, prose: statement })),
    ...positions.map(({ supplier, weapon, reviewed, states }) => ({
      id: `${supplier}: ${weapon}`,
      reviewed,
      prose: states.map((s) => s.scope).join(" "),
    })),
  ].map((record) => ({
    ...record,
    days: Math.max(0, Math.floor((today.getTime() - Date.parse(record.reviewed)) / DAY_MS)),
  }));
  const ages = reviews.map((r) => r.days).sort((a, b) => a - b);
  const current = reviews.filter((r) => /\bas of\b/i.test(r.prose));
  const stale = current.filter((r) => r.days > STALE_AFTER_DAYS);
  return [
    `reviews: ${reviews.length} records, half of them at most ${ages[ages.length >> 1] ?? 0} days ago, the oldest ${ages.at(-1) ?? 0} days ago`,
    `worded as current: ${current.length} records; not reviewed for ${STALE_AFTER_DAYS} days: ${named(stale.map((r) => r.id))}`,
  ];
}

/** Where the dataset knows least. */
function thinSpots({ dataset, files }: Pick<Compiled, "dataset" | "files">, cited: Set<string>) {
  const { claims, facts, positions } = dataset;
  const few = files.claims.filter(
    ({ record }) => record.matches.length < FEW_MATCHES || record.nearMisses.length < FEW_MISSES,
  );
  const clear = positions.filter((p) => p.states.some((s) => s.state !== "unclear"));
  const known = new Set(clear.map((p) => p.supplier));
  const unclear = [...new Set(positions.map((p) => p.supplier))].filter((s) => !known.has(s));
  const single = facts.filter((f) => f.sources.length === 1);
  const oneFact = claims.filter((c) => factsOfClaim(c).length === 1);
  return [
    `claims that rest on one fact: ${named(oneFact.map((c) => c.id))}`,
    `claims with fewer than ${FEW_MATCHES} matches or ${FEW_MISSES} near misses: ${named(few.map(({ record }) => record.id))}`,
    `suppliers of which no clear state is known: ${named(unclear)}`,
    `facts with one source: ${share(single.length, facts.length)}; that nothing cites: ${named(facts.filter((f) => !cited.has(f.id)).map((f) => f.id))}`,
  ];
}

function named(ids: readonly string[]): string {
  return ids.length === 0 ? "none" : `${ids.length}: ${ids.join(", ")}`;
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
