import { fullRecord } from "./dataset.ts";
import type { Report } from "./report.ts";

/** The documented fields of a report, and no others: what the command line prints and the popup copies. */
export function publicReport(report: Report) {
  return {
    article: {
      isArticle: report.article.isArticle,
      onTopic: report.article.onTopic,
      topicScore: report.article.topicScore,
      title: report.article.title,
      published: report.article.published,
      lang: report.article.lang,
    },
    notes: report.notes.map((note) => ({
      claim: note.claim,
      statement: note.statement,
      verdict: note.verdict,
      label: note.label,
      timing: note.timing,
      stance: note.stance,
      speaker: note.speaker,
      quote: note.quote,
      start: note.start,
      end: note.end,
      sentence: note.sentence,
      record: fullRecord(note),
      why: note.why,
      sources: note.sources.map(({ url, publisher, title, published, kind }) => ({
        url,
        publisher,
        title,
        published,
        kind,
      })),
    })),
    stateOfPlay: report.stateOfPlay,
    dataset: report.dataset,
  };
}
