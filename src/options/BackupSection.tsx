import { useState } from "preact/hooks";
import { CopyPanel } from "../ui/CopyPanel.tsx";
import { saveText } from "../ui/save-text.ts";
import { type Text, useText } from "../ui/text.ts";
import { backupName, readBackup, writeBackup } from "./backup.ts";
import { PasteBox } from "./PasteBox.tsx";
import type { SectionProps } from "./section-props.ts";

/** Settings to keep elsewhere and to bring back. */
export function BackupSection({ settings, onChange }: SectionProps) {
  const text = useText();
  const [panel, setPanel] = useState<"copy" | "restore" | null>(null);
  const save = () => {
    const day = new Date().toISOString().slice(0, 10);
    saveText(writeBackup(settings), backupName(day), "application/json");
  };
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{text("optionsBackup")}</h2>
      <p class="quiet">{text("optionsBackupLead")}</p>
      <div class="buttons">
        <button type="button" class="text-button" onClick={save}>
          {text("optionsBackupSave")}
        </button>
        <button type="button" class="text-button" onClick={() => setPanel("copy")}>
          {text("optionsBackupCopy")}
        </button>
        <button type="button" class="text-button" onClick={() => setPanel("restore")}>
          {text("optionsRestoreBackup")}
        </button>
      </div>
      {panel === "copy" && (
        <CopyPanel
          label={text("optionsBackup")}
          forms={[{ action: text("actionCopyPlain"), content: writeBackup(settings) }]}
          onDone={() => setPanel(null)}
        />
      )}
      {panel === "restore" && (
        <PasteBox
          label={text("optionsRestoreBackup")}
          hint={text("optionsRestoreHint")}
          action={text("optionsRestoreDo")}
          onText={(pasted) => restore(pasted, onChange, text)}
          onDone={() => setPanel(null)}
        />
      )}
    </section>
  );
}

function restore(pasted: string, onChange: SectionProps["onChange"], text: Text): string {
  const read = readBackup(pasted);
  if ("settings" in read) {
    onChange(read.settings);
    return text("optionsRestored");
  }
  switch (read.fault) {
    case "not-json":
      return text("backupNotJson");
    case "not-backup":
      return text("backupNotBackup");
    case "newer":
      return text("backupNewer");
    case "damaged":
      return text("backupDamaged", read.fields.join(", "));
  }
}
