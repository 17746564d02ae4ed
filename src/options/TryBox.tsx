import { useState } from "preact/hooks";
import { composeReport } from "../core/compose.ts";
import type { Dataset } from "../core/dataset.ts";
import { isDay } from "../core/day.ts";
import { noteKindOf } from "../core/note-kind.ts";
import type { Note, Report } from "../core/report.ts";
import { KindLabel } from "../ui/KindLabel.tsx";
import { noteLabel } from "../ui/note-label.ts";
import { SourceList } from "../ui/SourceList.tsx";
import { plural, useText } from "../ui/text.ts";
import { SAMPLE_DAY, SAMPLE_TEXT } from "./sample.ts";
import { loadChecker } from "./try-checker.ts";

/** Paste a text and a date, see the notes and why they are there. Nothing leaves the page. */
export function TryBox({ dataset }: { dataset: Dataset }) {
  const text = useText();
  const [words, setWords] = useState("");
  const [day, setDay] = useState("");
  const [outcome, setOutcome] = useState<Report | "failed" | null>(null);
  const check = async (checked: string, published: string) => {
    try {
      const checker = await loadChecker();
      const found = checker(checked, isDay(published) ? published : null);
      setOutcome(composeReport(found, dataset));
    } catch {
      setOutcome("failed");
    }
  };
  const trySample = () => {
    setWords(SAMPLE_TEXT);
    setDay(SAMPLE_DAY);
    void check(SAMPLE_TEXT, SAMPLE_DAY);
  };
  return (
    <section aria-labelledby="try">
      <h2 id="try">{text("tryTitle")}</h2>
      <p class="quiet">{text("tryLead")}</p>
      <form
        class="try"
        onSubmit={(event) => {
          event.preventDefault();
          void check(words, day);
        }}
      >
        <label for="try-text">{text("tryText")}</label>
        <textarea
          id="try-text"
          lang="en"
          dir="ltr"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <label for="try-day">{text("tryDay")}</label>
        <input
          id="try-day"
          type="date"
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <div class="buttons">
          <button type="submit" class="primary">
            {text("tryCheck")}
          </button>
          <button type="button" class="text-button" onClick={trySample}>
            {text("trySample")}
          </button>
        </div>
      </form>
      <div role="status">
        {outcome === "failed" && <p>{text("tryFailed")}</p>}
        {outcome !== null && outcome !== "failed" && (
          <p>
            {outcome.notes.length === 0
              ? `${text("tryNothing", plural(text, "claimCount", dataset.claims.length))} ${text("popupCoverage")}`
              : plural(text, "noteCount", outcome.notes.length)}
          </p>
        )}
      </div>
      {outcome !== null && outcome !== "failed" && outcome.notes.length > 0 && (
        <ol class="tried">
          {outcome.notes.map((note) => (
            <TriedNote key={`${note.start} ${note.claim}`} note={note} />
          ))}
        </ol>
      )}
    </section>
  );
}

function TriedNote({ note }: { note: Note }) {
  const text = useText();
  return (
    <li>
      <KindLabel kind={noteKindOf(note)} label={noteLabel(note, text)} />
      <p class="words">“{note.quote}”</p>
      <p class="record">{note.record}</p>
      {note.detail !== null && <p>{note.detail}</p>}
      <details>
        <summary>{text("cardWhy")}</summary>
        <ul class="prose">
          {note.why.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{text("cardSources")}</summary>
        <SourceList sources={note.sources} />
      </details>
      <a href={`#claim/${note.claim}`}>{text("tryClaim")}</a>
    </li>
  );
}
