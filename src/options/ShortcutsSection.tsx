import { useText } from "../ui/text.ts";

/** A command as the browser has it. */
export interface Shortcut {
  description: string;
  /** Empty where no key is set. */
  keys: string;
}

interface ShortcutsSectionProps {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for shortcuts; null where there is none to open. */
  onChangeShortcuts: (() => void) | null;
}

/** The keys as configured; browsers let only their own pages change them. */
export function ShortcutsSection({ shortcuts, onChangeShortcuts }: ShortcutsSectionProps) {
  const text = useText();
  if (shortcuts.length === 0) return null;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{text("optionsShortcuts")}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys === "" ? text("optionsNoKeys") : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {onChangeShortcuts ? (
        <button type="button" class="text-button" onClick={onChangeShortcuts}>
          {text("optionsChangeKeys")}
        </button>
      ) : (
        <p class="quiet">{text("optionsChangeKeysHow")}</p>
      )}
    </section>
  );
}
