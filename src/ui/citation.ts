/** Texts a reader copies out of a card. Plain data in, plain text out; nothing is sent anywhere. */
import type { Day } from "../core/article.ts";
import { fullRecord } from "../core/dataset.ts";
import type { CitedSource, Note } from "../core/report.ts";
import { written } from "./dates.ts";
import { noteLabel } from "./note-label.ts";
import type { Text } from "./text.ts";

/** The article a note stands in, as a citation names it. */
export interface CitedArticle {
  url: string;
  title: string | null;
  published: Day | null;
}

/** The dataset a note was written from. */
export interface CitedDataset {
  version: string;
  asOf: Day;
}

/** The note with its sources, one source a line. */
export function plainCitation(
  note: Note,
  article: CitedArticle,
  dataset: CitedDataset,
  text: Text,
): string {
  const sources = note.sources.map(
    (source, i) => `${i + 1}. ${sourceLine(source, text)}. ${source.url}`,
  );
  return [
    `${noteLabel(note, text)}: ${fullRecord(note)}`,
    `“${note.quote}” (${articleLine(article, text)}. ${article.url})`,
    ...sources,
    text("footDataset", written(dataset.asOf, text), dataset.version),
  ].join("\n");
}

/** The same with links, for notes and forums that read Markdown. */
export function markdownCitation(
  note: Note,
  article: CitedArticle,
  dataset: CitedDataset,
  text: Text,
): string {
  const sources = note.sources.map((source, i) => {
    const date = source.published === null ? [] : [written(source.published, text)];
    const link = `[${escaped(source.title ?? sourceLine(source, text))}](${address(source.url)})`;
    const rest = source.title === null ? [] : [escaped(source.publisher), ...date];
    return `${i + 1}. ${[link, ...rest].join(", ")}`;
  });
  return [
    `**${escaped(noteLabel(note, text))}:** ${escaped(fullRecord(note))}`,
    `> ${escaped(note.quote)}\n> (${`[${escaped(articleLine(article, text))}](${address(article.url)})`})`,
    sources.join("\n"),
    escaped(text("footDataset", written(dataset.asOf, text), dataset.version)),
  ].join("\n\n");
}

/**
 * A report of a wrong match as a YAML record: enough to check the sentence again on its date, and to
 * make it a near miss of the claim. Of the reader's address only the host is in it.
 */
export function matchReport(note: Note, article: CitedArticle, dataset: CitedDataset): string {
  const lines: [string, string | null][] = [
    ["claim", note.claim],
    ["statement", note.statement],
    ["sentence", note.sentence],
    ["marked", note.quote],
    ["stance", note.stance],
    ["speaker", note.speaker],
    ["label", note.label],
    ["article", article.title],
    ["host", new URL(article.url).hostname],
    ["published", article.published],
    ["dataset", `${dataset.version} ${dataset.asOf}`],
  ];
  // JSON strings are YAML strings: the report can be pasted into a record as it is.
  const fields = lines.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const why = note.why.map((line) => `  - ${JSON.stringify(line)}`);
  return [...fields, "why:", ...why].join("\n");
}

/** Tells a source by what is known of it: title, publisher, date. */
export function sourceLine(source: CitedSource, text: Text): string {
  const date = source.published === null ? text("sourceUndated") : written(source.published, text);
  return [source.title, source.publisher, date].filter((part) => part !== null).join(", ");
}

function articleLine(article: CitedArticle, text: Text): string {
  const date = article.published === null ? null : written(article.published, text);
  return [article.title ?? new URL(article.url).hostname, date]
    .filter((part) => part !== null)
    .join(", ");
}

/** Safe as running text in Markdown. */
export function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}

/** Safe as the target of a Markdown link. */
export function address(url: string): string {
  return url.replace(/\(/g, "%28").replace(/\)/g, "%29").replace(/ /g, "%20");
}

/** The address without what follows a reader around: fragment and tracking parameters. */
export function cleanAddress(href: string): string {
  const url = new URL(href);
  url.hash = "";
  const names: string[] = [];
  // `keys()` cannot be iterated in Firefox's content scripts.
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) {
    if (/^(utm_.*|fbclid|gclid|mc_[ce]id|cmpid|ref|smid)$/i.test(name)) {
      url.searchParams.delete(name);
    }
  }
  return url.href;
}
