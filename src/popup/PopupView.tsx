import { useCallback, useMemo } from "preact/hooks";
import type { Day } from "../core/article.ts";
import { sourcesOfFacts } from "../core/compose.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Checked, Finding } from "../core/finding.ts";
import { noteKindOf } from "../core/note-kind.ts";
import { written } from "../ui/dates.ts";
import { KindLabel } from "../ui/KindLabel.tsx";
import { noteLabel } from "../ui/note-label.ts";
import { comparePlay, datedPositions } from "../ui/play.ts";
import { StateOfPlay } from "../ui/StateOfPlay.tsx";
import { Timeline } from "../ui/Timeline.tsx";
import { useText } from "../ui/text.ts";
import { CopyReport } from "./CopyReport.tsx";
import { Found, headingOf } from "./Found.tsx";
import type { PopupState } from "./popup-state.ts";

interface PopupViewProps {
  state: PopupState;
  /** Null until it is read, which is after the notes are drawn. */
  dataset: Dataset | null;
  /** The tab's host; empty where there is no site to switch. */
  host: string;
  /** The tab's address; empty where there is none. */
  url: string;
  /** Whether the site is switched off. */
  isOff: boolean;
  /** True after the browser refused to store a choice. */
  failed: boolean;
  onCheck(): void;
  onNote(index: number): void;
  onSwitch(on: boolean): void;
  onAllowSite(): void;
  onAllowAll(): void;
  onOptions(): void;
}

/** The whole popup: what was found, the notes, the state of play, the site's switch. */
export function PopupView(props: PopupViewProps) {
  const { state, dataset, host, url, isOff } = props;
  const text = useText();
  const { checked, listed, report } = state.is === "checked" ? state : NOTHING;
  return (
    <main class="popup">
      <Found {...props} />
      {/* Speaks what the heading says, which is another element in every state: what comes with its words is not heard. */}
      <p role="status" class="visually-hidden">
        {headingOf(state, host, text)}
      </p>
      {checked && checked.findings.length > 0 && (
        <section>
          <h2>{text("popupNotes")}</h2>
          <NoteList findings={checked.findings.slice(0, listed)} onNote={props.onNote} />
        </section>
      )}
      {checked && dataset && isOfInterest(checked) && (
        <Background published={checked.article.published} dataset={dataset} />
      )}
      <footer>
        <p role="alert">{props.failed ? text("saveFailed") : ""}</p>
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
        {report && <CopyReport report={report} url={url} />}
        <div class="foot-row">
          <button type="button" class="text-button" onClick={props.onOptions}>
            {text("popupOptions")}
          </button>
          {dataset && <span class="meta">{text("popupDataset", written(dataset.asOf, text))}</span>}
        </div>
      </footer>
    </main>
  );
}

const NOTHING = { checked: null, listed: 0, report: null };

interface NoteListProps {
  findings: readonly Finding[];
  onNote(index: number): void;
}

/** The notes numbered as on the page. */
function NoteList({ findings, onNote }: NoteListProps) {
  const text = useText();
  return (
    <ol class="notes">
      {findings.map(({ start, claim, reading, quote }, i) => (
        <li key={`${start} ${claim}`}>
          <button type="button" data-kind={noteKindOf(reading)} onClick={() => onNote(i)}>
            <span class="number">{i + 1}</span>
            <KindLabel kind={noteKindOf(reading)} label={noteLabel(reading, text)} />
            <span class="words" dir="auto">
              “{quote}”
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** State of play and timeline, for any article about the debate. */
function Background({ published, dataset }: { published: Day | null; dataset: Dataset }) {
  const text = useText();
  const { asOf, positions } = dataset;
  const then = published !== null && published < asOf ? published : null;
  const play = useMemo(() => comparePlay(positions, then ?? asOf, asOf), [positions, then, asOf]);
  const dated = useMemo(() => datedPositions(positions), [positions]);
  const sourcesOf = useCallback(
    (facts: readonly string[]) => sourcesOfFacts(facts, dataset),
    [dataset],
  );
  if (positions.length === 0) return null;
  return (
    <>
      <section>
        <h2>{text("popupPlay")}</h2>
        <p class="quiet">{text("popupPlayIntro")}</p>
        <StateOfPlay play={play} then={then} now={asOf} />
      </section>
      <section>
        <h2>{text("popupTimeline")}</h2>
        <Timeline positions={dated} article={published} asOf={asOf} sourcesOf={sourcesOf} />
      </section>
    </>
  );
}

function isOfInterest({ article, findings }: Checked): boolean {
  return article.onTopic || findings.length > 0;
}
