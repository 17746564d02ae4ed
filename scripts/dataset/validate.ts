/** What no single record can show: ids that resolve, standings in order, nothing orphaned. */
import type { SourceFile } from "../../src/dataset/schema.ts";
import { addressFault } from "./address.ts";
import { datasetFile, type Problem } from "./problem.ts";
import type { DatasetFiles, Filed } from "./read.ts";
import { type SentenceLimit, tooManySentences } from "./sentence-limits.ts";
import { wrongLanguage } from "./source-language.ts";
import { isOfStateMedia } from "./state-media.ts";

const LONGEST_QUOTE = 20;
/** Words that are not ours to use of anybody; see the dataset's README. */
const NOT_OURS = /\b(?:debunk\p{L}*|propaganda|fake|liars?|lied)\b/iu;
/** Worded as current: true only as of some day. */
const CURRENT = /\b(?:still|has not|have not|never|not yet|so far|currently|to date)\b/i;
const DATED = /\b(?:as of|until|by|on|in|before|since)\b[^.]*\b20\d\d\b/i;

export function validate(files: DatasetFiles): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, field: string, message: string) =>
    problems.push({ file, field, message });

  const sources = index(files.sources, report);
  const facts = index(files.facts, report);
  index(files.claims, report);
  const pages = new Map<string, string>();

  for (const { file, record } of files.sources) {
    const address = addressFault(record.url);
    if (address !== null) report(file, `${record.id}.url`, address);
    const language = wrongLanguage(record, file);
    if (language) report(file, `${record.id}.lang`, language);
    if (isOfStateMedia(record.url) && !record.stateMedia) {
      report(file, `${record.id}.stateMedia`, "is missing on an outlet of a state: add it as true");
    }
    const page = record.url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
    const twin = pages.get(page);
    if (twin)
      report(file, `${record.id}.url`, `is the page of ${twin}: cite that one and remove this`);
    pages.set(page, record.id);
  }

  const citedSources = new Set<string>();
  for (const { file, record } of files.facts) {
    const cited: SourceFile[] = [];
    for (const id of record.sources) {
      citedSources.add(id);
      const source = sources.get(id);
      if (source) cited.push(source);
      else
        report(
          file,
          `${record.id}.sources`,
          `cites ${id}, which is not in sources/: add it or correct the id`,
        );
    }
    if (cited.length > 0 && cited.every((source) => source.stateMedia)) {
      report(file, `${record.id}.sources`, "rests on state media alone: add an independent page");
    }
    const primary = cited.some(
      ({ kind, partlySeen }) => !partlySeen && (kind === "official" || kind === "law"),
    );
    const publishers = new Set(cited.map((source) => source.publisher));
    if (record.confidence === "high" && !primary && publishers.size < 2) {
      report(
        file,
        `${record.id}.confidence`,
        "is high: cite a second publisher or a primary, or say medium",
      );
    }
    const words = record.quote?.text.split(/\s+/).length ?? 0;
    if (words > LONGEST_QUOTE) {
      report(file, `${record.id}.quote`, `has ${words} words: quote at most ${LONGEST_QUOTE}`);
    }
    checkWording(record.statement, file, `${record.id}.statement`, report);
    checkLength(record.statement, 2, file, `${record.id}.statement`, report);
    if (record.date === null && CURRENT.test(record.statement) && !DATED.test(record.statement)) {
      report(file, `${record.id}.statement`, 'is worded as current: say "as of" a day');
    }
  }

  const citedFacts = new Set<string>();
  const cite = (ids: string[], file: string, field: string) => {
    for (const id of ids) {
      citedFacts.add(id);
      if (!facts.has(id)) {
        report(file, field, `cites ${id}, which is not in facts/: add it or correct the id`);
      }
    }
  };
  for (const { file, record } of files.positions) {
    record.weapons.forEach((weapon, w) => {
      weapon.states.forEach((state, i) => {
        const field = `weapons[${w}].states[${i}]`;
        cite(state.facts, file, `${field}.facts`);
        const before = weapon.states[i - 1];
        if (before && before.from >= state.from) {
          report(
            file,
            `${field}.from`,
            `is ${state.from}, not after ${before.from}: put states in order`,
          );
        }
      });
    });
  }

  const claimIds = new Set(files.claims.map(({ record }) => record.id));
  for (const { file, record } of files.claims) {
    record.standings.forEach((standing, i) => {
      const field = `standings[${i}]`;
      cite(standing.facts, file, `${field}.facts`);
      checkWording(standing.record, file, `${field}.record`, report);
      checkLength(standing.record, 1, file, `${field}.record`, report);
      if (standing.detail !== undefined) {
        checkWording(standing.detail, file, `${field}.detail`, report);
        checkLength(standing.detail, 3, file, `${field}.detail`, report);
      }
      const before = record.standings[i - 1];
      if (i === 0 && standing.from !== null) {
        report(file, `${field}.from`, "must be null: the first standing holds from the beginning");
      }
      if (before && standing.from === null) {
        report(file, `${field}.from`, "is null: give the day on which this standing began");
      }
      if (before?.from && standing.from && before.from >= standing.from) {
        report(
          file,
          `${field}.from`,
          `is ${standing.from}, not after ${before.from}: put standings in order`,
        );
      }
      const changed = before && before.verdict !== standing.verdict;
      if (changed && standing.facts.every((id) => before.facts.includes(id))) {
        report(
          file,
          `${field}.facts`,
          "changes the verdict without a new fact: cite what changed it",
        );
      }
    });
    for (const field of ["overlaps", "yieldsTo"] as const) {
      for (const id of record[field] ?? []) {
        if (!claimIds.has(id)) report(file, field, `names ${id}, which is not a claim: correct it`);
      }
    }
    for (const id of record.yieldsTo ?? []) {
      if (yieldsTo(id, record.id, files.claims))
        report(file, "yieldsTo", `names ${id}, which yields to this one: take out one of the two`);
    }
    checkWording(record.why, file, "why", report);
    checkLength(record.why, 2, file, "why", report);
    if (record.disputed) {
      cite(record.disputed.facts, file, "disputed.facts");
      checkWording(record.disputed.text, file, "disputed.text", report);
    }
    const repeated = record.matches.filter((s, i, all) => all.indexOf(s) !== i);
    for (const sentence of repeated) report(file, "matches", `has "${sentence}" twice: vary it`);
  }

  for (const { file, record } of files.sources) {
    if (!citedSources.has(record.id))
      report(file, record.id, "is cited by no fact: cite or remove it");
  }
  const hosts = new Set<string>();
  for (const site of files.sites) {
    if (hosts.has(site.host))
      report(datasetFile("sites.yaml"), site.host, "stands twice: keep one");
    hosts.add(site.host);
  }
  return problems;
}

type Report = (file: string, field: string, message: string) => void;

function index<T extends { id: string }>(records: Filed<T>[], report: Report): Map<string, T> {
  const byId = new Map<string, T>();
  for (const { file, record } of records) {
    if (byId.has(record.id)) report(file, record.id, "stands twice: rename or merge one");
    byId.set(record.id, record);
  }
  return byId;
}

function checkWording(text: string, file: string, field: string, report: Report): void {
  const word = NOT_OURS.exec(text)?.[0];
  if (word) report(file, field, `says "${word}": say what the record shows instead`);
}

function checkLength(
  text: string,
  most: SentenceLimit,
  file: string,
  field: string,
  report: Report,
): void {
  const fault = tooManySentences(text, most);
  if (fault !== null) report(file, field, fault);
}

/** True where a claim yields to another, at once or by way of others. */
function yieldsTo(
  id: string,
  other: string,
  claims: DatasetFiles["claims"],
  seen = new Set<string>(),
): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const next = claims.find(({ record }) => record.id === id)?.record.yieldsTo ?? [];
  return next.some((name) => name === other || yieldsTo(name, other, claims, seen));
}
