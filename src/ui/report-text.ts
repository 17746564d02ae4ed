/** The whole report of an article as a text to copy. Plain data in, plain text out. */
import { fullRecord } from "../core/dataset.ts";
import type { CitedSource, Note, PlayRow, Report } from "../core/report.ts";
import { address, type CitedArticle, escaped, sourceLine } from "./citation.ts";
import { written } from "./dates.ts";
import { noteLabel } from "./note-label.ts";
import { PLAY_LABELS } from "./play.ts";
import { plural, type Text } from "./text.ts";

/** For a letter or a form: headings in their own lines, nothing to render. */
export function plainReport(report: Report, article: CitedArticle, text: Text): string {
  const lines = [...headLines(report, article, text), article.url, ""];
  report.notes.forEach((note, i) => {
    lines.push(
      `${i + 1}. ${noteLabel(note, text)}`,
      `   “${note.quote}”`,
      `   ${fullRecord(note)}`,
    );
    for (const source of note.sources) {
      lines.push(`   - ${sourceLine(source, text)}. ${source.url}`);
    }
    lines.push("");
  });
  if (report.stateOfPlay.length > 0) {
    lines.push(playHeading(report, text));
    for (const row of report.stateOfPlay) lines.push(`- ${playLine(row, text)}`);
    lines.push("");
  }
  return [...lines, ...footLines(report, text)].join("\n");
}

/** For notes and forums that read Markdown. */
export function markdownReport(report: Report, article: CitedArticle, text: Text): string {
  const [title = "", ...rest] = headLines(report, article, text).map(escaped);
  const parts = [`# [${title}](${address(article.url)})`, rest.join("\n")];
  report.notes.forEach((note, i) => {
    parts.push(`## ${i + 1}. ${escaped(noteLabel(note, text))}`, ...markdownNote(note, text));
  });
  if (report.stateOfPlay.length > 0) {
    const rows = report.stateOfPlay.map((row) => `- ${escaped(playLine(row, text))}`);
    parts.push(`## ${escaped(playHeading(report, text))}`, rows.join("\n"));
  }
  return [...parts, ...footLines(report, text).map(escaped)].join("\n\n");
}

function markdownNote(note: Note, text: Text): string[] {
  const sources = note.sources.map((source) => `- ${markdownSource(source, text)}`);
  return [`> ${escaped(note.quote)}`, escaped(fullRecord(note)), sources.join("\n")];
}

function markdownSource(source: CitedSource, text: Text): string {
  return `[${escaped(sourceLine(source, text))}](${address(source.url)})`;
}

function headLines({ notes, dataset }: Report, article: CitedArticle, text: Text): string[] {
  const { published } = article;
  return [
    article.title ?? new URL(article.url).hostname,
    published === null ? text("popupUndated") : text("popupPublished", written(published, text)),
    text(
      "reportChecked",
      plural(text, "claimCount", dataset.claims),
      plural(text, "noteCount", notes.length),
    ),
  ];
}

function playHeading({ article, dataset }: Report, text: Text): string {
  return text("reportPlay", written(article.published ?? dataset.asOf, text));
}

function playLine(row: PlayRow, text: Text): string {
  const state = text(PLAY_LABELS[row.state]);
  const since = text("playSince", written(row.since, text));
  return `${row.supplier}, ${row.weapon}: ${state}, ${since}. ${row.scope}`;
}

function footLines({ dataset }: Report, text: Text): string[] {
  return [text("popupCoverage"), text("footDataset", written(dataset.asOf, text), dataset.version)];
}
