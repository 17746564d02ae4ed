import { useText } from "./text.ts";

interface AskProps {
  /** What the reader would like. */
  label: string;
  /** What the browser will ask, and why. */
  reason: string;
  /** Makes the browser ask, in the click's own turn. */
  onAsk(): void;
}

/** A grant that is explained before the browser asks for it. */
export function Ask({ label, reason, onAsk }: AskProps) {
  const text = useText();
  return (
    <details class="ask">
      <summary>{label}</summary>
      <p>{reason}</p>
      <button type="button" class="primary" onClick={onAsk}>
        {text("askBrowser")}
      </button>
    </details>
  );
}
