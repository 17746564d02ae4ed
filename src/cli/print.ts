/** The report as a person reads it in a terminal. */
import { writeDay } from "../core/day.ts";
import type { Note, Report } from "../core/report.ts";

export function printReport(report: Report): string {
  const { article, notes, stateOfPlay, dataset } = report;
  const lines = [
    article.title ?? "(no title)",
    `published ${article.published === null ? "on an unknown day" : writeDay(article.published)} · ` +
      `${article.isArticle ? "an article" : "not an article"} · ` +
      `${article.onTopic ? "on topic" : "off topic"} (score ${article.topicScore})`,
    "",
  ];
  notes.forEach((note, i) => {
    lines.push(...noteLines(note, i + 1), "");
  });
  lines.push(
    `${notes.length} ${notes.length === 1 ? "note" : "notes"}; checked against ${dataset.claims} claims. ` +
      "The absence of a mark means nothing.",
  );
  if (article.onTopic) {
    const day = writeDay(article.published ?? dataset.asOf);
    lines.push("", `State of play on ${day}`);
    for (const row of stateOfPlay) {
      lines.push(
        `  ${row.supplier}, ${row.weapon}: ${row.state} since ${writeDay(row.since)}. ${row.scope}`,
      );
    }
  }
  lines.push("", `dataset ${dataset.version}`);
  return `${lines.join("\n")}\n`;
}

function noteLines(note: Note, number: number): string[] {
  const speaker = note.speaker === null ? "" : `, ${note.speaker}`;
  return [
    `${number}. ${note.label}`,
    `   ${note.record}`,
    ...(note.detail === null ? [] : [`   ${note.detail}`]),
    `   “${note.quote}” (${note.stance}${speaker})`,
    `   why: ${note.why.join("; ")}`,
    ...note.sources.map((source) => {
      const title = source.title === null ? "" : `, ${source.title}`;
      const date = source.published === null ? "" : `, ${writeDay(source.published)}`;
      const kind = source.stateMedia ? "state media" : source.kind;
      return `   - ${source.publisher}${title}${date} [${kind}] ${source.url}`;
    }),
  ];
}
