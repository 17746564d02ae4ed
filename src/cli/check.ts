/** The extension's job from a terminal: one page or text in, one report out. */
import { type Article, blockStarts, type Day } from "../core/article.ts";
import { checkArticle } from "../core/check.ts";
import { composeReport } from "../core/compose.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Pack } from "../core/pack.ts";
import { readPlainText } from "../core/plain-text.ts";
import type { Report } from "../core/report.ts";
import { datelineOf } from "../page/dateline.ts";
import { dayInUrl } from "../page/day.ts";
import { readHtml } from "./html.ts";

/** What to check: `html` or `text`, and what is known about it from elsewhere. */
export interface Input {
  html?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  published?: Day | undefined;
}

export interface Options {
  /** Read the text even if the gate says no. */
  force: boolean;
  /** Also supported claims and stances that get no note. */
  all: boolean;
}

export interface Bundle {
  pack: Pack;
  dataset: Dataset;
}

/** The report of one input: same gate, extraction, core and dataset as the extension. */
export function check(input: Input, bundle: Bundle, options: Options): Report {
  const page = input.html === undefined ? readText(input) : readHtml(input.html, input.url ?? null);
  const article: Article = {
    ...page.article,
    title: input.title ?? page.article.title,
    published: input.published ?? page.article.published,
  };
  const passes = (page.decision.isArticle && page.decision.onTopic) || options.force;
  const findings = passes
    ? checkArticle(article, bundle.pack, { supported: options.all, silent: options.all })
    : [];
  const { title, published, lang } = article;
  const summary = { ...page.decision, title, published, lang };
  return composeReport(
    {
      article: summary,
      findings,
      blocks: blockStarts(article.blocks).length,
      claims: bundle.pack.claims.length,
    },
    bundle.dataset,
  );
}

function readText({ text = "", title, url }: Input): ReturnType<typeof readPlainText> {
  const { article, decision } = readPlainText(text, { title, url });
  const published = (url === undefined ? null : dayInUrl(url)) ?? datelineOf(article.blocks);
  return { article: { ...article, published }, decision };
}
