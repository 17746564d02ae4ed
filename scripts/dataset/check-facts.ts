/** Facts against the sources they cite. */
import type { FactFile, SourceFile } from "../../src/dataset/schema.ts";
import { checkLength, checkWording, type Report } from "./check-record.ts";
import type { Filed } from "./read.ts";

const LONGEST_QUOTE = 20;
/** Worded as current: true only as of some day. */
const CURRENT = /\b(?:still|has not|have not|never|not yet|so far|currently|to date)\b/i;
const DATED = /\b(?:as of|until|by|on|in|before|since)\b[^.]*\b20\d\d\b/i;

/** Returns the ids of the sources that are cited. */
export function checkFacts(
  facts: readonly Filed<FactFile>[],
  sources: ReadonlyMap<string, SourceFile>,
  report: Report,
): ReadonlySet<string> {
  const citedIds = new Set<string>();
  for (const { file, record } of facts) {
    const cited: SourceFile[] = [];
    for (const id of record.sources) {
      citedIds.add(id);
      const source = sources.get(id);
      if (source) cited.push(source);
      else
        report(
          file,
          `${record.id}.sources`,
          `cites ${id}, which is not in sources/: add it or correct the id`,
        );
    }
    checkWitnesses(record, cited, file, report);
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
  return citedIds;
}

/** Whether the pages that a fact cites can carry it. */
function checkWitnesses(
  fact: FactFile,
  cited: readonly SourceFile[],
  file: string,
  report: Report,
): void {
  if (cited.length > 0 && cited.every((source) => source.stateMedia)) {
    report(file, `${fact.id}.sources`, "rests on state media alone: add an independent page");
  }
  const primary = cited.some(
    ({ kind, partlySeen }) => !partlySeen && (kind === "official" || kind === "law"),
  );
  const publishers = new Set(cited.map((source) => source.publisher));
  if (fact.confidence === "high" && !primary && publishers.size < 2) {
    report(
      file,
      `${fact.id}.confidence`,
      "is high: cite a second publisher or a primary, or say medium",
    );
  }
}
