import { useState } from "preact/hooks";
import { publicReport } from "../core/public-report.ts";
import type { Report } from "../core/report.ts";
import { CopyPanel } from "../ui/CopyPanel.tsx";
import { type CitedArticle, cleanAddress } from "../ui/citation.ts";
import { markdownReport, plainReport } from "../ui/report-text.ts";
import { useText } from "../ui/text.ts";

/** The whole report to copy: as text, as Markdown, as the JSON that the command line prints. */
export function CopyReport({ report, url }: { report: Report; url: string }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button type="button" class="text-button" onClick={() => setOpen(true)}>
        {text("popupCopy")}
      </button>
    );
  }
  const { title, published } = report.article;
  const article: CitedArticle = { url: cleanAddress(url), title, published };
  return (
    <CopyPanel
      label={text("popupCopyPreview")}
      forms={[
        { action: text("actionCopyPlain"), content: plainReport(report, article, text) },
        { action: text("actionCopyMarkdown"), content: markdownReport(report, article, text) },
        {
          action: text("actionCopyJson"),
          content: JSON.stringify(publicReport(report), null, 2),
        },
      ]}
      onDone={() => setOpen(false)}
    />
  );
}
