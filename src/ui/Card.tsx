import type { ComponentChildren, Ref } from "preact";
import { useEffect, useState } from "preact/hooks";
import { noteKindOf } from "../core/note-kind.ts";
import type { Note, Report } from "../core/report.ts";
import { CardActions } from "./CardActions.tsx";
import type { CitedArticle } from "./citation.ts";
import { dateLine } from "./date-line.ts";
import { written } from "./dates.ts";
import { History } from "./History.tsx";
import { CloseIcon, NextIcon, PinIcon, PreviousIcon } from "./icons.tsx";
import { KindLabel } from "./KindLabel.tsx";
import { KIND_LOOKS } from "./kind-looks.ts";
import { Quotations } from "./Quotations.tsx";
import { SourceList } from "./SourceList.tsx";
import { stanceLine } from "./stance-line.ts";
import { plural, useText } from "./text.ts";

/** What a reader can do from a card. A promise that rejects: the browser did not store it. */
export interface CardCallbacks {
  onPrevious(): void;
  onNext(): void;
  onClose(): void;
  /** Keep the card open and in its place, or let it go again. */
  onPin(): void;
  onHide(until: "for-good" | "record-changes"): Promise<void>;
  onSiteOff(): Promise<void>;
  /** The reader took a report of a wrong match. */
  onReport(note: Note, report: string): Promise<void>;
  onOptions(): void;
}

interface CardProps extends CardCallbacks {
  note: Note;
  /** The day the record changed, where the note's timing speaks of a change. */
  changed: string | null;
  /** Counted from 0. */
  index: number;
  count: number;
  pinned: boolean;
  /** True where there is no other note to go to. */
  isOnly: boolean;
  article: CitedArticle;
  dataset: Report["dataset"];
  /** Id of the element that names the dialog. */
  headingId: string;
  headingRef: Ref<HTMLDivElement>;
}

/** One note: the record first, then the words it is about and where to check, then the rest. */
export function Card(props: CardProps) {
  const { note, changed, index, count, pinned, isOnly, article, dataset, headingId, headingRef } =
    props;
  const text = useText();
  const kind = noteKindOf(note);
  const dates = dateLine(
    { timing: note.timing, changed, of: note.of },
    article.published,
    dataset.asOf,
    text,
  );
  // What was right and has changed since is told by its two days, and by nothing shorter.
  const isDated = kind === "changed" && article.published !== null;
  // Several notes may be about the same words: what is open in one is not in the next.
  const key = `${index} ${note.claim}`;
  const [body, setBody] = useState<HTMLElement | null>(null);
  // Another note starts at its top.
  useEffect(() => body?.scrollTo(0, 0), [body, note]);

  return (
    <div class="card" data-kind={kind}>
      <span class="grab" />
      <div class="card-head">
        <span class="place">{text("cardPlace", String(index + 1), String(count))}</span>
        {!isOnly && (
          <>
            <IconButton label={text("cardPrevious")} onClick={props.onPrevious}>
              <PreviousIcon />
            </IconButton>
            <IconButton label={text("cardNext")} onClick={props.onNext}>
              <NextIcon />
            </IconButton>
          </>
        )}
        <IconButton label={text("cardPin")} onClick={props.onPin} pressed={pinned}>
          <PinIcon />
        </IconButton>
        <IconButton label={text("cardClose")} onClick={props.onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="card-body" ref={setBody} tabIndex={0} aria-labelledby={headingId}>
        <div class="lead" id={headingId} ref={headingRef} tabIndex={-1}>
          <KindLabel kind={kind} label={isDated ? dates : text(KIND_LOOKS[kind].label)} />
          <h2 class="record">{note.record}</h2>
          {note.detail !== null && <p class="detail">{note.detail}</p>}
          {!isDated && <p class="date-line">{dates}</p>}
        </div>
        <section>
          <h3>{stanceLine(note, text)}</h3>
          <blockquote class="words" dir="auto">
            {note.quote}
          </blockquote>
        </section>
        <section>
          <h3>{text("cardSources")}</h3>
          <SourceList sources={note.sources} />
          {note.furtherSources.length > 0 && (
            <details class="further" key={key}>
              <summary>{plural(text, "furtherSourceCount", note.furtherSources.length)}</summary>
              <SourceList sources={note.furtherSources} />
            </details>
          )}
        </section>
        {note.history.length > 1 && (
          <section>
            <h3>{text("cardHistory")}</h3>
            <History standings={note.history} shown={note.record} />
          </section>
        )}
        <section>
          <h3>{text("cardMatters")}</h3>
          <p>{note.matters}</p>
        </section>
        {note.quotations.length > 0 && (
          <section>
            <h3>{text("cardQuotations")}</h3>
            <Quotations quotations={note.quotations} />
          </section>
        )}
        <div class="disclosures" key={key}>
          {note.disputed !== null && (
            <details>
              <summary>{text("cardDisputed")}</summary>
              <p>{note.disputed.text}</p>
              <SourceList sources={note.disputed.sources} />
            </details>
          )}
          <details>
            <summary>{text("cardWhy")}</summary>
            <ul>
              {note.why.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        </div>
        <CardActions key={`actions ${key}`} {...props} />
        <footer class="card-foot">
          <p>{text("cardReviewed", written(note.reviewed, text))}</p>
          <p>{text("footDataset", written(dataset.asOf, text), dataset.version)}</p>
          <p>{text("footCoverage", plural(text, "claimCount", dataset.claims))}</p>
          <button type="button" class="text-button" onClick={props.onOptions}>
            {text("footSettings")}
          </button>
        </footer>
      </section>
    </div>
  );
}

interface IconButtonProps {
  label: string;
  onClick: () => void;
  /** For a button that stays down. */
  pressed?: boolean;
  children: ComponentChildren;
}

function IconButton({ label, onClick, pressed, children }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
