import { useState } from "preact/hooks";
import type { Claim } from "../core/dataset.ts";
import type { KeptReport } from "../platform/kept-reports.ts";
import { CopyPanel } from "../ui/CopyPanel.tsx";
import { written } from "../ui/dates.ts";
import { saveText } from "../ui/save-text.ts";
import { useText } from "../ui/text.ts";
import { statementOf } from "./statement-of.ts";

interface ReportsSectionProps {
  reports: readonly KeptReport[];
  claims: readonly Claim[];
  /** Deletes one report, or all. */
  onDelete(report?: string): void;
}

/** Reports of wrong matches that the reader took from cards. */
export function ReportsSection({ reports, claims, onDelete }: ReportsSectionProps) {
  const text = useText();
  const [shown, setShown] = useState<string | null>(null);
  const nameOf = (id: string) => statementOf(id, claims, text);
  const saveAll = () => {
    // Documents of one YAML stream.
    const all = reports.map(({ report }) => `---\n${report}\n`).join("");
    saveText(all, "sidenote-reports.yaml");
  };
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{text("optionsReports")}</h2>
      <p class="quiet">{text("optionsReportsLead")}</p>
      {reports.length === 0 ? (
        <p class="quiet">{text("optionsNoReports")}</p>
      ) : (
        <ul class="kept">
          {reports.map(({ claim, day, report }) => (
            <li key={report} class={shown === report ? "opened" : ""}>
              <span>
                {nameOf(claim)}
                <span class="meta">{text("optionsReportKept", written(day, text))}</span>
              </span>
              <span class="line-actions">
                <button
                  type="button"
                  class="text-button"
                  aria-expanded={shown === report}
                  aria-label={text("optionsReportShowOne", nameOf(claim))}
                  onClick={() => setShown(shown === report ? null : report)}
                >
                  {text("optionsReportShow")}
                </button>
                <button
                  type="button"
                  class="text-button"
                  aria-label={text("optionsReportDeleteOne", nameOf(claim))}
                  onClick={() => onDelete(report)}
                >
                  {text("optionsReportDelete")}
                </button>
              </span>
              {shown === report && (
                <CopyPanel
                  label={text("wrongPreview")}
                  forms={[{ action: text("actionCopyReport"), content: report }]}
                  fileName={`sidenote-${claim}.yaml`}
                  onDone={() => setShown(null)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {reports.length > 0 && (
        <div class="buttons">
          <button type="button" class="text-button" onClick={saveAll}>
            {text("optionsReportsSave")}
          </button>
          <button type="button" class="text-button" onClick={() => onDelete()}>
            {text("optionsReportsDeleteAll")}
          </button>
        </div>
      )}
    </section>
  );
}
