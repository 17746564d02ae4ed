import type { ComponentChildren } from "preact";
import type { Dataset } from "../core/dataset.ts";
import { kindOf } from "../core/kind.ts";
import type { Note, Report } from "../core/report.ts";
import { policyChanges } from "../core/state-of-play.ts";
import { written } from "../ui/dates.ts";
import { KindLabel } from "../ui/KindLabel.tsx";
import { comparePlay } from "../ui/play.ts";
import { StateOfPlay } from "../ui/StateOfPlay.tsx";
import { Timeline } from "../ui/Timeline.tsx";
import { plural, useText } from "../ui/text.ts";

/** What the popup knows of the tab it was opened on. */
export type PopupState =
  | { is: "waiting" }
  | { is: "not-web" }
  | { is: "not-checked"; whenAsked: boolean }
  | { is: "denied" }
  | { is: "checked"; report: Report; blocks: number };

interface PopupViewProps {
  state: PopupState;
  dataset: Dataset;
  /** The tab's host; empty where there is no site to switch. */
  host: string;
  /** Whether the site is switched off. */
  isOff: boolean;
  onCheck(): void;
  onNote(index: number): void;
  onSwitch(on: boolean): void;
  onOptions(): void;
}

/** The whole popup: what was found, the notes, the state of play, the site's switch. */
export function PopupView(props: PopupViewProps) {
  const { state, dataset, host, isOff } = props;
  const text = useText();
  return (
    <main class="popup">
      <Found {...props} />
      {state.is === "checked" && state.report.notes.length > 0 && (
        <section>
          <h2>{text("popupNotes")}</h2>
          <NoteList notes={state.report.notes} onNote={props.onNote} />
        </section>
      )}
      {state.is === "checked" && isOfInterest(state.report) && (
        <Background report={state.report} dataset={dataset} />
      )}
      <footer>
        {host !== "" && state.is !== "waiting" && (
          <label class="switch">
            <input
              type="checkbox"
              checked={!isOff}
              onChange={(event) => props.onSwitch(event.currentTarget.checked)}
            />
            {text("popupSite", host)}
          </label>
        )}
        <div class="foot-row">
          <button type="button" class="text-button" onClick={props.onOptions}>
            {text("popupOptions")}
          </button>
          <span class="meta">{text("popupDataset", written(dataset.asOf, text))}</span>
        </div>
      </footer>
    </main>
  );
}

/** The article's date and one sentence on what was found. */
function Found({ state, dataset, host, isOff, onCheck }: PopupViewProps) {
  const text = useText();
  const check = (
    <button type="button" class="primary" onClick={onCheck}>
      {text("popupCheck")}
    </button>
  );
  if (state.is === "waiting") return <Sentence>{text("popupWait")}</Sentence>;
  if (state.is === "not-web") return <Sentence>{text("popupNotWeb")}</Sentence>;
  if (state.is === "denied") return <Sentence>{text("popupDenied")}</Sentence>;
  if (state.is === "not-checked") {
    if (isOff) return <Sentence>{text("popupSiteIsOff", host)}</Sentence>;
    const key = state.whenAsked ? "popupWhenAsked" : "popupNotChecked";
    return <Sentence after={check}>{text(key)}</Sentence>;
  }
  const { report, blocks } = state;
  const paragraphs = plural(text, "paragraphCount", blocks);
  const claims = plural(text, "claimCount", dataset.claims.length);
  const date =
    report.article.published === null
      ? text("popupUndated")
      : text("popupPublished", written(report.article.published, text));
  if (report.notes.length > 0) {
    const notes = plural(text, "noteCount", report.notes.length);
    return <Sentence before={date}>{text("popupSummary", paragraphs, claims, notes)}</Sentence>;
  }
  const coverage = <p class="quiet">{text("popupCoverage")}</p>;
  if (!report.article.isArticle) {
    return (
      <Sentence after={<NothingFound paragraphs={paragraphs} claims={claims} />}>
        {text("popupNotArticle")}
      </Sentence>
    );
  }
  if (!report.article.onTopic) {
    return (
      <Sentence before={date} after={<NothingFound paragraphs={paragraphs} claims={claims} />}>
        {text("popupOffTopic")}
      </Sentence>
    );
  }
  return (
    <Sentence before={date} after={coverage}>
      {text("popupNoNotes", paragraphs, claims)}
    </Sentence>
  );
}

function NothingFound({ paragraphs, claims }: { paragraphs: string; claims: string }) {
  const text = useText();
  return (
    <p class="quiet">
      {text("popupNoNotes", paragraphs, claims)} {text("popupCoverage")}
    </p>
  );
}

interface SentenceProps {
  before?: string;
  after?: ComponentChildren;
  children: string;
}

function Sentence({ before, after, children }: SentenceProps) {
  return (
    <header>
      {before && <span class="meta">{before}</span>}
      <h1 aria-live="polite">{children}</h1>
      {after}
    </header>
  );
}

interface NoteListProps {
  notes: readonly Note[];
  onNote(index: number): void;
}

/** The notes numbered as on the page. */
function NoteList({ notes, onNote }: NoteListProps) {
  return (
    <ol class="notes">
      {notes.map((note, i) => (
        <li key={`${note.start} ${note.claim}`}>
          <button type="button" data-kind={kindOf(note)} onClick={() => onNote(i)}>
            <span class="number">{i + 1}</span>
            <KindLabel kind={kindOf(note)} label={note.label} />
            <span class="words">“{note.quote}”</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** State of play and timeline, for any article about the debate. */
function Background({ report, dataset }: { report: Report; dataset: Dataset }) {
  const text = useText();
  const { published } = report.article;
  const { asOf, positions } = dataset;
  if (positions.length === 0) return null;
  const then = published !== null && published < asOf ? published : null;
  return (
    <>
      <section>
        <h2>{text("popupPlay")}</h2>
        <p class="quiet">{text("popupPlayIntro")}</p>
        <StateOfPlay pairs={comparePlay(positions, then ?? asOf, asOf)} then={then} now={asOf} />
      </section>
      <section>
        <h2>{text("popupTimeline")}</h2>
        <Timeline changes={policyChanges(positions)} article={published} asOf={asOf} />
      </section>
    </>
  );
}

function isOfInterest(report: Report): boolean {
  return report.article.onTopic || report.notes.length > 0;
}
