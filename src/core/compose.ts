/** From findings to the report a reader sees: prose, sources and the state of play added. */
import { citePages } from "./cite.ts";
import type { Dataset } from "./dataset.ts";
import { writeDay } from "./day.ts";
import type { Checked, Finding, Reading, Stance, Verdict } from "./finding.ts";
import { editionOf, type Prose } from "./prose.ts";
import type { CitedSource, Note, Report } from "./report.ts";
import { toldStanding } from "./standings.ts";
import { stateOfPlay } from "./state-of-play.ts";

/** What a verdict is called to a reader. */
export const VERDICT_LABELS: Record<Verdict, string> = {
  contradicted: "Contradicted by the record",
  partly: "Partly accurate",
  context: "Needs context",
  unproven: "Not established",
  disputed: "Disputed",
  supported: "Supported by the record",
};

const MOST_SOURCES = 4;
const MOST_QUOTATIONS = 2;
/** Guards that the explanation names; some claims have thirty. */
const NAMED_GUARDS = 6;

/** Everything that is told of one article. */
export function composeReport(checked: Checked, dataset: Dataset): Report {
  return {
    article: checked.article,
    notes: composeNotes(checked, dataset),
    stateOfPlay: stateOfPlay(dataset.positions, checked.article.published ?? dataset.asOf),
    dataset: editionOf(dataset),
  };
}

/** Findings whose claim the prose does not have are left out: the two come from one build. */
export function composeNotes({ article, findings }: Checked, prose: Prose): Note[] {
  const claims = new Map(prose.claims.map((claim) => [claim.id, claim]));
  const facts = new Map(prose.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(prose.sources.map((source) => [source.id, source]));
  return findings.flatMap((finding) => {
    const claim = claims.get(finding.claim);
    return claim ? [composeNote(finding, claim, article.published, facts, sources)] : [];
  });
}

type ClaimProse = Prose["claims"][number];
type FactProse = Prose["facts"][number];
type SourceProse = Prose["sources"][number];

function composeNote(
  finding: Finding,
  claim: ClaimProse,
  published: string | null,
  facts: ReadonlyMap<string, FactProse>,
  sources: ReadonlyMap<string, SourceProse>,
): Note {
  const { reading } = finding;
  const standing = toldStanding(claim.standings, reading);
  const factsOf = (ids: readonly string[]) => ids.flatMap((id) => facts.get(id) ?? []);
  const cited = factsOf(standing?.facts ?? []);
  const pages = citePages(cited, sources);
  return {
    claim: claim.id,
    statement: claim.statement,
    verdict: reading.verdict,
    label: labelOf(reading),
    timing: reading.timing,
    changed: reading.changed,
    of: reading.of,
    stance: finding.stance,
    speaker: finding.speaker,
    quote: finding.quote,
    start: finding.start,
    end: finding.end,
    sentence: finding.sentenceText,
    record: standing?.record ?? "",
    detail: standing?.detail ?? null,
    history: claim.standings.map(({ from, verdict, record }) => ({ from, verdict, record })),
    matters: claim.why,
    disputed: claim.disputed && {
      text: claim.disputed.text,
      sources: citePages(factsOf(claim.disputed.facts), sources),
    },
    why: explain(finding, finding.published === undefined ? published : finding.published),
    sources: pages.slice(0, MOST_SOURCES),
    furtherSources: pages.slice(MOST_SOURCES),
    quotations: cited.flatMap(({ quote }) => quote ?? []).slice(0, MOST_QUOTATIONS),
    reviewed: claim.reviewed,
  };
}

/** What the reader sees first. */
function labelOf({ timing, verdict, changed }: Reading): string {
  if (timing === "since-publication" && changed !== null) {
    return `Accurate when published · changed ${writeDay(changed)}`;
  }
  if (timing === "at-publication" && changed !== null) {
    return `Already out of date when published · changed ${writeDay(changed)}`;
  }
  return VERDICT_LABELS[verdict];
}

const STANCE_WORDS: Record<Stance, string> = {
  asserted: "asserted by the article",
  attributed: "attributed",
  quoted: "quoted",
  denied: "denied",
  hypothetical: "put as a condition or a wish",
  asked: "asked",
  forecast: "told as a forecast",
};

/** Between a stance and whoever takes it; whose condition or question it is, nobody need know. */
const BEFORE_SPEAKER: Partial<Record<Stance, string>> = {
  attributed: "to",
  quoted: "from",
  denied: "by",
  forecast: "by",
};

function explain(finding: Finding, published: string | null): string[] {
  const why = finding.matched
    .filter(({ gloss }) => gloss !== null)
    .map(({ words, gloss }) => `“${words}” = ${gloss}`);
  const before = finding.speaker === null ? undefined : BEFORE_SPEAKER[finding.stance];
  const speaker = before === undefined ? "" : ` ${before} ${finding.speaker}`;
  why.push(STANCE_WORDS[finding.stance] + speaker);
  why.push(
    published === null ? "no publication date found" : `article published ${writeDay(published)}`,
  );
  if (finding.reading.of !== null) {
    why.push(`speaks of an earlier time; read by the record of ${writeDay(finding.reading.of)}`);
  }
  if (finding.guards.length > 0) {
    why.push(`looked for and not found: ${listOf(finding.guards)}`);
  }
  return why;
}

/** The first few of what was looked for, and how many others. */
function listOf(guards: readonly string[]): string {
  const others = guards.length - NAMED_GUARDS;
  if (others < 2) return guards.join("; ");
  return `${guards.slice(0, NAMED_GUARDS).join("; ")}; and ${others} other things`;
}

/** The sources that facts rest on, as a note would cite them. */
export function sourcesOfFacts(ids: readonly string[], dataset: Dataset): CitedSource[] {
  const facts = new Map(dataset.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const cited = ids.flatMap((id) => facts.get(id) ?? []);
  return citePages(cited, sources).slice(0, MOST_SOURCES);
}
