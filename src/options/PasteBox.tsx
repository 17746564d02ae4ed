import { useState } from "preact/hooks";
import { useText } from "../ui/text.ts";

interface PasteBoxProps {
  label: string;
  hint: string;
  action: string;
  /** Takes the text; what it returns is told to the reader. */
  onText(pasted: string): string;
  onDone(): void;
}

/** A text to paste or to take from a file. */
export function PasteBox({ label, hint, action, onText, onDone }: PasteBoxProps) {
  const text = useText();
  const [pasted, setPasted] = useState("");
  const [outcome, setOutcome] = useState("");
  const read = async (file: File | undefined) => {
    if (file) setPasted(await file.text());
  };
  return (
    <div class="panel">
      <p>{hint}</p>
      <textarea
        class="preview"
        aria-label={label}
        value={pasted}
        onInput={(event) => setPasted(event.currentTarget.value)}
      />
      <label class="file">
        {text("pasteFile")}
        <input
          type="file"
          accept=".json,.txt,application/json,text/plain"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => setOutcome(onText(pasted))}>
          {action}
        </button>
        <button type="button" onClick={onDone}>
          {text("actionDone")}
        </button>
      </div>
      <p role="status">{outcome}</p>
    </div>
  );
}
