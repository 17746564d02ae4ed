import { useState } from "preact/hooks";
import type { Note, Report } from "../core/report.ts";
import { CopyPanel } from "./CopyPanel.tsx";
import { type CitedArticle, markdownCitation, matchReport, plainCitation } from "./citation.ts";
import { useText } from "./text.ts";

interface CardActionsProps {
  note: Note;
  article: CitedArticle;
  dataset: Report["dataset"];
  onHide(until: "for-good" | "record-changes"): Promise<void>;
  onSiteOff(): Promise<void>;
  onReport(note: Note, report: string): Promise<void>;
}

/** One quiet row: hide, switch off, copy, report. */
export function CardActions(props: CardActionsProps) {
  const { note, article, dataset, onHide, onSiteOff, onReport } = props;
  const text = useText();
  const [panel, setPanel] = useState<"none" | "citation" | "report">("none");
  const [failed, setFailed] = useState(false);
  const store = (stored: Promise<void>) =>
    stored.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const report = matchReport(note, article, dataset);
  const toggle = (to: "citation" | "report") => setPanel(panel === to ? "none" : to);

  return (
    <div>
      <div class="actions">
        <button type="button" onClick={() => store(onHide("for-good"))}>
          {text("actionHide")}
        </button>
        <button type="button" onClick={() => store(onHide("record-changes"))}>
          {text("actionHideUntil")}
        </button>
        <button type="button" onClick={() => store(onSiteOff())}>
          {text("actionSiteOff")}
        </button>
        <button
          type="button"
          aria-expanded={panel === "citation"}
          onClick={() => toggle("citation")}
        >
          {text("actionCopy")}
        </button>
        <button type="button" aria-expanded={panel === "report"} onClick={() => toggle("report")}>
          {text("actionWrong")}
        </button>
      </div>
      {/* There before its words are: what comes with them is not heard. */}
      <p role="status" class="meta">
        {failed ? text("saveFailed") : ""}
      </p>
      {panel === "citation" && (
        <CopyPanel
          key="citation"
          label={text("citationPreview")}
          forms={[
            {
              action: text("actionCopyPlain"),
              content: plainCitation(note, article, dataset, text),
            },
            {
              action: text("actionCopyMarkdown"),
              content: markdownCitation(note, article, dataset, text),
            },
          ]}
          onDone={() => setPanel("none")}
        />
      )}
      {panel === "report" && (
        <CopyPanel
          key="report"
          label={text("wrongPreview")}
          explanation={text("wrongExplain")}
          forms={[{ action: text("actionCopyReport"), content: report }]}
          onTaken={() => store(onReport(note, report))}
          fileName={`sidenote-${note.claim}.yaml`}
          onDone={() => setPanel("none")}
        />
      )}
    </div>
  );
}
