import type { Claim } from "../core/dataset.ts";
import { written } from "../ui/dates.ts";
import { useText } from "../ui/text.ts";
import type { SectionProps } from "./section-props.ts";
import { statementOf } from "./statement-of.ts";

interface HiddenSectionProps extends SectionProps {
  claims: readonly Claim[];
}

/** Notes the reader hid, each with a way back. */
export function HiddenSection({ settings, onChange, claims }: HiddenSectionProps) {
  const text = useText();
  const { hiddenNotes } = settings;
  const restore = (claim: string) =>
    onChange((stored) => ({
      hiddenNotes: stored.hiddenNotes.filter((one) => one.claim !== claim),
    }));
  const nameOf = (id: string) => statementOf(id, claims, text);
  return (
    <section aria-labelledby="hidden">
      <h2 id="hidden">{text("optionsHidden")}</h2>
      {hiddenNotes.length === 0 ? (
        <p class="quiet">{text("optionsNoHidden")}</p>
      ) : (
        <>
          <ul class="kept">
            {hiddenNotes.map(({ claim, untilChangedFrom }) => (
              <li key={claim}>
                <span>
                  {nameOf(claim)}
                  <span class="meta">
                    {untilChangedFrom === null
                      ? text("optionsHiddenForGood")
                      : text("optionsHiddenUntil", written(untilChangedFrom, text))}
                  </span>
                </span>
                <button
                  type="button"
                  class="text-button"
                  aria-label={text("optionsRestoreNote", nameOf(claim))}
                  onClick={() => restore(claim)}
                >
                  {text("optionsRestore")}
                </button>
              </li>
            ))}
          </ul>
          {hiddenNotes.length > 1 && (
            <button type="button" class="text-button" onClick={() => onChange({ hiddenNotes: [] })}>
              {text("optionsRestoreAll")}
            </button>
          )}
        </>
      )}
    </section>
  );
}
