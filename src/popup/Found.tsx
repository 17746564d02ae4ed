import type { ComponentChildren } from "preact";
import type { Report } from "../core/report.ts";
import { Ask } from "../ui/Ask.tsx";
import { written } from "../ui/dates.ts";
import { type MessageKey, plural, useText } from "../ui/text.ts";
import type { PopupState, Unchecked } from "./popup-state.ts";

interface FoundProps {
  state: PopupState;
  /** The tab's host; empty where there is none. */
  host: string;
  onCheck(): void;
  /** Asks the browser for access to this site. */
  onAllowSite(): void;
  onAllowAll(): void;
}

/** An article of which fewer paragraphs than this could be read may be cut short, by a paywall for instance. */
const FEW_PARAGRAPHS = 4;

/** The article's date and one sentence on what was found, or why nothing was. */
export function Found(props: FoundProps) {
  const { state } = props;
  const text = useText();
  switch (state.is) {
    case "waiting":
      return <Sentence busy>{text("popupWait")}</Sentence>;
    case "not-web":
      return <Sentence>{text("popupNotWeb")}</Sentence>;
    case "denied":
      return (
        <Sentence after={<p class="quiet">{text("popupDeniedHint")}</p>}>
          {text("popupDenied")}
        </Sentence>
      );
    case "not-checked":
      return <NotChecked {...props} why={state.why} />;
    case "checked":
      return <Checked report={state.report} blocks={state.blocks} />;
  }
}

const WHY: Readonly<Record<Unchecked, MessageKey>> = {
  "only-asked": "popupWhenAsked",
  "site-off": "popupSiteIsOff",
  "other-site": "popupNotChecked",
  "no-access": "popupNoAccess",
  "left-alone": "popupLeftAlone",
};

function NotChecked({
  why,
  host,
  onCheck,
  onAllowSite,
  onAllowAll,
}: FoundProps & { why: Unchecked }) {
  const text = useText();
  const check = (
    <button type="button" class="primary" onClick={onCheck}>
      {text(why === "left-alone" ? "popupCheckAnyway" : "popupCheck")}
    </button>
  );
  if (why === "site-off") return <Sentence>{text(WHY[why], host)}</Sentence>;
  if (why === "no-access") {
    const mend = (
      <>
        <p class="quiet">{text("popupNoAccessHint")}</p>
        <div class="buttons">
          <button type="button" class="primary" onClick={onAllowSite}>
            {text("popupAllowSite", host)}
          </button>
          {check}
        </div>
      </>
    );
    return <Sentence after={mend}>{text(WHY[why], host)}</Sentence>;
  }
  const more = why === "other-site" && host !== "" && (
    <div class="asks">
      <Ask
        label={text("popupAlwaysSite", host)}
        reason={text("popupAlwaysSiteReason", host)}
        onAsk={onAllowSite}
      />
      <Ask
        label={text("popupAlwaysAll")}
        reason={text("popupAlwaysAllReason")}
        onAsk={onAllowAll}
      />
    </div>
  );
  return (
    <Sentence
      after={
        <>
          {check}
          {more}
        </>
      }
    >
      {text(WHY[why], host)}
    </Sentence>
  );
}

function Checked({ report, blocks }: { report: Report; blocks: number }) {
  const text = useText();
  const { article, notes, dataset } = report;
  const paragraphs = plural(text, "paragraphCount", blocks);
  const claims = plural(text, "claimCount", dataset.claims);
  const date = article.isArticle
    ? article.published === null
      ? text("popupUndated")
      : text("popupPublished", written(article.published, text))
    : undefined;
  const isShort = article.partial === true || (article.isArticle && blocks < FEW_PARAGRAPHS);
  const partly = isShort && <p>{text("popupPartly", paragraphs)}</p>;
  const about = (
    <p class="quiet">
      {article.onTopic ? text("popupOnTopic") : text("popupOffTopic")} {text("popupCoverage")}
    </p>
  );
  const checked =
    notes.length > 0
      ? text("popupSummary", paragraphs, claims, plural(text, "noteCount", notes.length))
      : text("popupNoNotes", paragraphs, claims);
  return (
    <Sentence
      {...(date === undefined ? {} : { before: date })}
      title={article.title}
      after={
        <>
          {partly}
          {about}
        </>
      }
    >
      {article.isArticle ? checked : `${text("popupNotArticle")} ${checked}`}
    </Sentence>
  );
}

interface SentenceProps {
  before?: string;
  /** The article's own. */
  title?: string | null;
  after?: ComponentChildren;
  busy?: boolean;
  children: string;
}

function Sentence({ before, title, after, busy, children }: SentenceProps) {
  return (
    <header aria-busy={busy === true}>
      {title && <p class="article-title">{title}</p>}
      {before && <span class="meta">{before}</span>}
      <h1 aria-live="polite">{children}</h1>
      {after}
    </header>
  );
}
