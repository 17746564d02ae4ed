import { useEffect, useRef, useState } from "preact/hooks";
import { saveText } from "./save-text.ts";
import { useText } from "./text.ts";

interface CopyPanelProps {
  /** Names the text for a screen reader. */
  label: string;
  explanation?: string;
  /** The same matter in one or more forms, each with its button. */
  forms: readonly { action: string; content: string }[];
  /** Offers the first form as a file of this name as well. */
  fileName?: string;
  /** A form was copied, shown to be copied, or saved. */
  onTaken?: () => void;
  onDone: () => void;
}

/** Shows a text before it is copied. Where the browser refuses, the text is there to be selected. */
export function CopyPanel({
  label,
  explanation,
  forms,
  fileName,
  onTaken,
  onDone,
}: CopyPanelProps) {
  const text = useText();
  const [shown, setShown] = useState(0);
  const [outcome, setOutcome] = useState<"" | "copied" | "failed">("");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Read from its beginning: a text field's caret stands at the end.
    area.current?.setSelectionRange(0, 0);
    area.current?.focus();
  }, []);

  const copy = async (index: number) => {
    setShown(index);
    const done = await copyText(forms[index]?.content ?? "");
    if (!done) area.current?.select();
    setOutcome(done ? "copied" : "failed");
    onTaken?.();
  };

  return (
    <div class="panel">
      {explanation && <p>{explanation}</p>}
      <textarea
        ref={area}
        class="preview"
        readOnly
        aria-label={label}
        value={forms[shown]?.content ?? ""}
      />
      <div class="row">
        {forms.map((form, i) => (
          <button type="button" class="text-button" key={form.action} onClick={() => copy(i)}>
            {form.action}
          </button>
        ))}
        {fileName !== undefined && (
          <button
            type="button"
            class="text-button"
            onClick={() => {
              saveText(forms[0]?.content ?? "", fileName);
              onTaken?.();
            }}
          >
            {text("actionSaveReport")}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {text("actionDone")}
        </button>
      </div>
      <p role="status">
        {outcome === "copied" ? text("copied") : outcome === "failed" ? text("copyFailed") : ""}
      </p>
    </div>
  );
}

/** False where the browser has no clipboard for us: insecure pages, a policy of the page. */
async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
