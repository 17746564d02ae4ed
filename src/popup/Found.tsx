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

/** The popup's one sentence: what was found, or why nothing was. */
export function headingOf(state: PopupState, host: string, text: Text): string {
  switch (state.is) {
    case "waiting":
      return text("popupWait");
    case "not-web":
      return text("popupNotWeb");
    case "denied":
      return text("popupDenied");
    case "not-checked":
      return text(WHY[state.why], host);
    case "checked":
      return checkedLine(state.checked, text);
  }
}

/** The sentence, and what belongs to it: the article's date, what can be done. */
export function Found(props: FoundProps) {
  const { state, host } = props;
  const text = useText();
  const heading = headingOf(state, host, text);
  switch (state.is) {
    case "waiting":
      return <Sentence busy>{heading}</Sentence>;
    case "not-web":
      return <Sentence>{heading}</Sentence>;
    case "denied":
      return <Sentence after={<p class="quiet">{text("popupDeniedHint")}</p>}>{heading}</Sentence>;
    case "not-checked":
      return <Sentence after={<NextSteps {...props} why={state.why} />}>{heading}</Sentence>;
    case "checked":
      return <Checked page={state.checked}>{heading}</Checked>;
  }
}

const WHY: Readonly<Record<Unchecked, MessageKey>> = {
  "only-asked": "popupWhenAsked",
  "site-off": "popupSiteIsOff",
  "other-site": "popupNotChecked",
  "no-access": "popupNoAccess",
  "left-alone": "popupLeftAlone",
};

/** What a reader can do about a page that was not checked. */
function NextSteps({
  why,
  host,
  onCheck,
  onAllowSite,
  onAllowAll,
}: FoundProps & { why: Unchecked }) {
  const text = useText();
  if (why === "site-off") return null;
  const check = (
    <button type="button" class="primary" onClick={onCheck}>
      {text(why === "left-alone" ? "popupCheckAnyway" : "popupCheck")}
    </button>
  );
  if (why === "no-access") {
    return (
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
  }
  return (
    <>
      {check}
      {why === "other-site" && host !== "" && (
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
      )}
    </>
  );
}

/** How much was read, against how many claims, and how many notes there are. */
function checkedLine({ article, findings, blocks, claims }: CheckedPage, text: Text): string {
  const paragraphs = plural(text, "paragraphCount", blocks);
  const against = plural(text, "claimCount", claims);
  const line =
    findings.length > 0
      ? text("popupSummary", paragraphs, against, plural(text, "noteCount", findings.length))
      : text("popupNoNotes", paragraphs, against);
  return article.isArticle ? line : `${text("popupNotArticle")} ${line}`;
}

function Checked({ page, children }: { page: CheckedPage; children: string }) {
  const text = useText();
  const { article, blocks, about = null } = page;
  const isShort = article.partial === true || (article.isArticle && blocks < FEW_PARAGRAPHS);
  return (
    <Sentence
      title={article.title}
      before={article.isArticle && <PublishedOn day={article.published} about={about} />}
      after={
        <>
          {isShort && (
            <p class="notice">{text("popupPartly", plural(text, "paragraphCount", blocks))}</p>
          )}
          <p class="quiet">
            {topicLine(article.onTopic, about, text)} {text("popupCoverage")}
          </p>
        </>
      }
    >
      {children}
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
      <h1 tabIndex={-1}>{children}</h1>
      {after}
    </header>
  );
}
