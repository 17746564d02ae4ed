import { NOTE_KINDS, type NoteKind } from "../core/note-kind.ts";
import { KindLabel } from "../ui/KindLabel.tsx";
import { KIND_LOOKS } from "../ui/kind-looks.ts";
import { useText } from "../ui/text.ts";
import { Choice } from "./Choice.tsx";
import { MarkPreview } from "./MarkPreview.tsx";
import { Segments } from "./Segments.tsx";
import type { SectionProps } from "./section-props.ts";

/** Which notes appear, how they open, in which colours. */
export function NotesSection({ settings, onChange }: SectionProps) {
  const text = useText();
  const { hiddenKinds } = settings;
  const show = (kind: NoteKind, shown: boolean) =>
    onChange((stored) => {
      const others = stored.hiddenKinds.filter((one) => one !== kind);
      return { hiddenKinds: shown ? others : [...others, kind] };
    });
  const moments = [
    ["while-reading", text("optionsMarksReading"), text("optionsMarksReadingHint")],
    ["after-reading", text("optionsMarksAfter"), text("optionsMarksAfterHint")],
    ["badge-only", text("optionsMarksBadge"), text("optionsMarksBadgeHint")],
  ] as const;
  const themes = [
    ["auto", text("optionsThemeAuto")],
    ["light", text("optionsThemeLight")],
    ["dark", text("optionsThemeDark")],
  ] as const;
  const styles = [
    ["line-and-tint", text("optionsMarkBoth")],
    ["line", text("optionsMarkLine")],
    ["tint", text("optionsMarkTint")],
  ] as const;
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{text("optionsNotes")}</h2>
      <fieldset>
        <legend>
          <h3>{text("optionsKinds")}</h3>
        </legend>
        <div class="kinds">
          {NOTE_KINDS.filter((kind) => kind !== "supported").map((kind) => (
            <Choice
              key={kind}
              type="checkbox"
              label={
                <span class="sample-mark" data-kind={kind}>
                  <KindLabel kind={kind} label={text(KIND_LOOKS[kind].label)} />
                </span>
              }
              checked={!hiddenKinds.includes(kind)}
              onChange={(shown) => show(kind, shown)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>
          <h3>{text("optionsMarks")}</h3>
        </legend>
        {moments.map(([marks, label, hint]) => (
          <Choice
            key={marks}
            type="radio"
            name="marks"
            label={label}
            hint={hint}
            checked={settings.marks === marks}
            onChange={() => onChange({ marks })}
          />
        ))}
      </fieldset>
      <Choice
        type="checkbox"
        label={text("optionsSupported")}
        hint={text("optionsSupportedHint")}
        checked={settings.showSupported}
        onChange={(showSupported) => onChange({ showSupported })}
      />
      <Choice
        type="checkbox"
        label={text("optionsHover")}
        hint={text("optionsHoverHint")}
        checked={settings.openOnHover}
        onChange={(openOnHover) => onChange({ openOnHover })}
      />
      <Choice
        type="checkbox"
        label={text("optionsBadge")}
        hint={text("optionsBadgeHint")}
        checked={settings.showBadge}
        onChange={(showBadge) => onChange({ showBadge })}
      />
      <Segments
        name="theme"
        title={text("optionsTheme")}
        choices={themes}
        chosen={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <p class="meta">{text("optionsThemeHint")}</p>
      <Segments
        name="mark-style"
        title={text("optionsMarkStyle")}
        choices={styles}
        chosen={settings.markStyle}
        onChange={(markStyle) => onChange({ markStyle })}
      />
      <p class="meta">{text("optionsMarkHint")}</p>
      <MarkPreview
        style={settings.markStyle}
        theme={settings.theme}
        hiddenKinds={hiddenKinds}
        showSupported={settings.showSupported}
      />
    </section>
  );
}
