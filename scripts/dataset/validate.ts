/** What no single record can show: ids that resolve, standings in order, nothing orphaned. */
import type { PositionFile, SiteFile, SourceFile } from "../../src/dataset/schema.ts";
import { addressFault } from "./address.ts";
import { checkClaim } from "./check-claim.ts";
import { checkFacts } from "./check-facts.ts";
import { type CheckCited, checkOrder, type Report } from "./check-record.ts";
import { datasetFile, type Problem } from "./problem.ts";
import type { DatasetFiles, Filed } from "./read.ts";
import { wrongLanguage } from "./source-language.ts";
import { isOfStateMedia } from "./state-media.ts";

export function validate(files: DatasetFiles): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, field, message) => problems.push({ file, field, message });

  const sources = index(files.sources, report);
  const facts = index(files.facts, report);
  index(files.claims, report);
  checkSources(files.sources, report);
  const cited = checkFacts(files.facts, sources, report);
  const checkCited: CheckCited = (ids, file, field) => {
    for (const id of ids) {
      if (facts.has(id)) continue;
      report(file, field, `cites ${id}, which is not in facts/: add it or correct the id`);
    }
  };
  checkPositions(files.positions, checkCited, report);
  for (const claim of files.claims) checkClaim(claim, files.claims, checkCited, report);
  for (const { file, record } of files.sources) {
    if (!cited.has(record.id)) report(file, record.id, "is cited by no fact: cite or remove it");
  }
  checkSites(files.sites, report);
  return problems;
}

function index<T extends { id: string }>(records: Filed<T>[], report: Report): Map<string, T> {
  const byId = new Map<string, T>();
  for (const { file, record } of records) {
    if (byId.has(record.id)) report(file, record.id, "stands twice: rename or merge one");
    byId.set(record.id, record);
  }
  return byId;
}

function checkSources(sources: readonly Filed<SourceFile>[], report: Report): void {
  const pages = new Map<string, string>();
  for (const { file, record } of sources) {
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
}

function checkPositions(
  positions: readonly Filed<PositionFile>[],
  checkCited: CheckCited,
  report: Report,
): void {
  for (const { file, record } of positions) {
    record.weapons.forEach(({ states }, w) => {
      const field = `weapons[${w}].states`;
      states.forEach(({ facts }, i) => {
        checkCited(facts, file, `${field}[${i}].facts`);
        checkOrder(states, i, file, field, report);
      });
    });
  }
}

function checkSites(sites: readonly SiteFile[], report: Report): void {
  const hosts = new Set<string>();
  for (const { host } of sites) {
    if (hosts.has(host)) report(datasetFile("sites.yaml"), host, "stands twice: keep one");
    hosts.add(host);
  }
}
