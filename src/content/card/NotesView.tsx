import type { Ref } from "preact";
import { noteKindOf } from "../../core/note-kind.ts";
import type { Note, Report } from "../../core/report.ts";
import { Card, type CardCallbacks } from "../../ui/Card.tsx";
import type { CitedArticle } from "../../ui/citation.ts";
import { plural, type Text, TextContext } from "../../ui/text.ts";
import type { Point } from "./marker-layout.ts";

const HEADING = "sidenote-heading";

/** What stays the same on a page, but for notes that the reader hides. */
export interface NotesContent {
  text: Text;
  /** One a finding; null where the reader hid it. */
  notes: readonly (Note | null)[];
  /** The days the records changed, one a note. */
  changed: readonly (string | null)[];
  article: CitedArticle;
  dataset: Report["dataset"];
  /** Whether the page's own background is dark: markers stand on it. */
  dark: boolean;
  theme: "auto" | "light" | "dark";
  callbacks: CardCallbacks;
  onMarker(index: number): void;
  onDigest(): void;
}

/** What changes while the reader reads. */
export interface NotesState {
  /** Where the markers stand in the host's coordinates. */
  places: readonly (Point | null)[];
  /** Where the line after the article stands in the host's coordinates; null for no line. */
  digestPlace: Point | null;
  /** Index of the note whose card is open. */
  open: number | null;
  pinned: boolean;
  announcement: string;
}

/** Where elements are found again. */
export interface NotesRefs {
  digestRef: Ref<HTMLButtonElement>;
  cardRef: Ref<HTMLDivElement>;
  pointerRef: Ref<HTMLDivElement>;
  headingRef: Ref<HTMLDivElement>;
}

/** Everything inside the host: markers, the card's place in the top layer, the live region. */
export function NotesView(props: NotesContent & NotesState & NotesRefs) {
  const { text, notes, open, places, digestPlace, dark, theme } = props;
  const pageTheme = dark ? "dark" : "light";
  const note = open === null ? null : notes[open];
  const shown = notes.flatMap((one, i) => (one ? [i] : []));
  return (
    <TextContext.Provider value={text}>
      <div class="markers" data-theme={pageTheme}>
        {notes.map((one, i) => {
          const place = places[i];
          if (!one || !place) return null;
          return (
            <button
              type="button"
              class="marker"
              key={i}
              data-index={i}
              data-kind={noteKindOf(one)}
              style={{ left: `${place.x}px`, top: `${place.y}px` }}
              aria-label={text(
                "markerLabel",
                String(i + 1),
                String(notes.length),
                one.label,
                one.record,
              )}
              aria-haspopup="dialog"
              aria-expanded={open === i}
              onClick={() => props.onMarker(i)}
            >
              <span class="marker-face">{i + 1}</span>
            </button>
          );
        })}
        {digestPlace && (
          <button
            type="button"
            class="digest"
            ref={props.digestRef}
            style={{ left: `${digestPlace.x}px`, top: `${digestPlace.y}px` }}
            onClick={props.onDigest}
          >
            {text("announceNotes", plural(text, "noteCount", notes.length))}
          </button>
        )}
      </div>
      <div
        class="card-place"
        popover="manual"
        ref={props.cardRef}
        role="dialog"
        aria-labelledby={HEADING}
        data-theme={theme === "auto" ? pageTheme : theme}
        data-kind={note ? noteKindOf(note) : undefined}
      >
        {note && open !== null && (
          <Card
            {...props.callbacks}
            note={note}
            changed={props.changed[open] ?? null}
            index={open}
            count={notes.length}
            pinned={props.pinned}
            isOnly={shown.length < 2}
            article={props.article}
            dataset={props.dataset}
            headingId={HEADING}
            headingRef={props.headingRef}
          />
        )}
        <div class="pointer" ref={props.pointerRef} hidden />
      </div>
      <div role="status" class="visually-hidden">
        {props.announcement}
      </div>
    </TextContext.Provider>
  );
}
