import type { ComponentChildren } from "preact";
import type { Day } from "../core/article.ts";
import type { CheckedPage, PageAbout } from "../page/about-page.ts";
import { Ask } from "../ui/Ask.tsx";
import { listed, written } from "../ui/dates.ts";
import { type MessageKey, plural, type Text, useText } from "../ui/text.ts";
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
      return <Checked page={state.checked} />;
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

function Checked({ page }: { page: CheckedPage }) {
  const text = useText();
  const { article, findings, blocks, about = null } = page;
  const paragraphs = plural(text, "paragraphCount", blocks);
  const claims = plural(text, "claimCount", page.claims);
  const isShort = article.partial === true || (article.isArticle && blocks < FEW_PARAGRAPHS);
  const checked =
    findings.length > 0
      ? text("popupSummary", paragraphs, claims, plural(text, "noteCount", findings.length))
      : text("popupNoNotes", paragraphs, claims);
  return (
    <Sentence
      title={article.title}
      before={article.isArticle && <PublishedOn day={article.published} about={about} />}
      after={
        <>
          {isShort && <p class="notice">{text("popupPartly", paragraphs)}</p>}
          <p class="quiet">
            {topicLine(article.onTopic, about, text)} {text("popupCoverage")}
          </p>
        </>
      }
    >
      {article.isArticle ? checked : `${text("popupNotArticle")} ${checked}`}
    </Sentence>
  );
}

/** The article's day, where it was found, and what else the page says. */
function PublishedOn({ day, about }: { day: Day | null; about: PageAbout | null }) {
  const text = useText();
  if (day === null) return <p class="meta">{text("popupUndated")}</p>;
  const origin = about?.dateFrom ? `, ${text(`popupDateFrom_${about.dateFrom}`)}` : "";
  const others = about?.otherDays.map((other) => written(other, text)) ?? [];
  return (
    <p class="meta">
      {text("popupPublished", written(day, text))}
      {origin}.{others.length > 0 && ` ${text("popupOtherDays", listed(others, text))}`}
    </p>
  );
}

/** Whether the page is about the debate, and the words that say so. */
function topicLine(onTopic: boolean, about: PageAbout | null, text: Text): string {
  if (!onTopic) return text("popupOffTopic");
  const words = about?.topicWords.map((word) => `“${word}”`) ?? [];
  const because = words.length > 0 ? ` ${text("popupTopicWords", listed(words, text))}` : "";
  return text("popupOnTopic") + because;
}

interface SentenceProps {
  before?: ComponentChildren;
  /** The article's own. */
  title?: string | null;
  after?: ComponentChildren;
  busy?: boolean;
  children: string;
}

function Sentence({ before, title, after, busy, children }: SentenceProps) {
  return (
    <header aria-busy={busy === true}>
      {title && (
        <p class="article-title" dir="auto">
          {title}
        </p>
      )}
      {before}
      <h1 aria-live="polite">{children}</h1>
      {after}
    </header>
  );
}
