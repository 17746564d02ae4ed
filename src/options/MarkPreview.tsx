import { useEffect, useRef } from "preact/hooks";
import { NOTE_KINDS, type NoteKind } from "../core/note-kind.ts";
import { createPainter, type MarkStyle } from "../page/painter.ts";
import type { Settings } from "../platform/settings.ts";
import { KindLabel } from "../ui/KindLabel.tsx";
import { KIND_LOOKS } from "../ui/kind-looks.ts";
import { useText } from "../ui/text.ts";

interface MarkPreviewProps {
  style: MarkStyle;
  theme: Settings["theme"];
  hiddenKinds: readonly NoteKind[];
  showSupported: boolean;
}

/** Marks as this browser paints them, on a light and a dark page, and a card in the theme. */
export function MarkPreview({ style, theme, hiddenKinds, showSupported }: MarkPreviewProps) {
  const text = useText();
  const light = useRef<HTMLParagraphElement>(null);
  const dark = useRef<HTMLParagraphElement>(null);
  const shown = NOTE_KINDS.filter(
    (kind) => !hiddenKinds.includes(kind) && (kind !== "supported" || showSupported),
  );
  const kinds = shown.join(" ");
  useEffect(() => {
    const painter = createPainter(document);
    const groups = [light, dark].flatMap(({ current }) =>
      [...(current?.querySelectorAll<HTMLElement>("[data-paint]") ?? [])].flatMap((words) => {
        const kind = NOTE_KINDS.find((one) => one === words.dataset.paint);
        if (!kind || !kinds.split(" ").includes(kind)) return [];
        const range = document.createRange();
        range.selectNodeContents(words);
        return { kind, dark: current === dark.current, ranges: [range] };
      }),
    );
    painter.paint(groups, style);
    return painter.clear;
  }, [style, kinds]);
  const words = NOTE_KINDS.filter((kind) => kind !== "supported" || showSupported).map((kind) => (
    <span key={kind}>
      <span data-paint={kind}>{text(KIND_LOOKS[kind].label)}</span>.{" "}
    </span>
  ));
  return (
    <section class="mark-preview" aria-labelledby="preview">
      <h3 id="preview">{text("optionsPreview")}</h3>
      <div class="preview-pages">
        <div class="preview-page" data-theme="light">
          <span class="meta">{text("previewLight")}</span>
          <p ref={light}>{words}</p>
        </div>
        <div class="preview-page" data-theme="dark">
          <span class="meta">{text("previewDark")}</span>
          <p ref={dark}>{words}</p>
        </div>
      </div>
      <div class="preview-card" data-theme={theme}>
        <span class="meta">{text("previewCard")}</span>
        <KindLabel kind="changed" label={text(KIND_LOOKS.changed.label)} />
        <p>{text("optionsLead")}</p>
      </div>
    </section>
  );
}
