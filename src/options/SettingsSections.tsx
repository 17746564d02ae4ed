import type { ComponentChildren } from "preact";
import type { Claim } from "../core/dataset.ts";
import type { Settings } from "../platform/settings.ts";
import { written } from "../ui/dates.ts";
import { useText } from "../ui/text.ts";

interface SectionProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** When notes appear by themselves. */
export function RunsSection({ settings, onChange }: SectionProps) {
  const text = useText();
  const choice = (runs: Settings["runs"], label: string, hint: string) => (
    <Choice
      type="radio"
      name="runs"
      label={label}
      hint={hint}
      checked={settings.runs === runs}
      onChange={() => onChange({ runs })}
    />
  );
  return (
    <section>
      <fieldset>
        <legend>
          <h2>{text("optionsRuns")}</h2>
        </legend>
        {choice("news-sites", text("optionsRunsNews"), text("optionsRunsNewsHint"))}
        {choice("when-asked", text("optionsRunsAsked"), text("optionsRunsAskedHint"))}
      </fieldset>
    </section>
  );
}

/** Which notes appear, how they open, in which colours. */
export function NotesSection({ settings, onChange }: SectionProps) {
  const text = useText();
  const themes = [
    ["auto", text("optionsThemeAuto")],
    ["light", text("optionsThemeLight")],
    ["dark", text("optionsThemeDark")],
  ] as const;
  return (
    <section>
      <h2>{text("optionsNotes")}</h2>
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
      <fieldset class="segments">
        <legend>
          <h3>{text("optionsTheme")}</h3>
        </legend>
        {themes.map(([theme, label]) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => onChange({ theme })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <p class="meta">{text("optionsThemeHint")}</p>
    </section>
  );
}

/** Sites where nothing runs. */
export function SitesSection({ settings, onChange }: SectionProps) {
  const text = useText();
  const remove = (site: string) =>
    onChange({ disabledSites: settings.disabledSites.filter((one) => one !== site) });
  return (
    <section>
      <h2>{text("optionsSites")}</h2>
      {settings.disabledSites.length === 0 ? (
        <p class="quiet">{text("optionsNoSites")}</p>
      ) : (
        <ul class="kept">
          {settings.disabledSites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="text-button"
                aria-label={text("optionsSwitchOnSite", site)}
                onClick={() => remove(site)}
              >
                {text("optionsSwitchOn")}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface HiddenSectionProps extends SectionProps {
  claims: readonly Claim[];
}

/** Notes the reader hid, each with a way back. */
export function HiddenSection({ settings, onChange, claims }: HiddenSectionProps) {
  const text = useText();
  const { hiddenNotes } = settings;
  const restore = (claim: string) =>
    onChange({ hiddenNotes: hiddenNotes.filter((one) => one.claim !== claim) });
  const nameOf = (id: string) =>
    claims.find((claim) => claim.id === id)?.statement ?? text("optionsUnknownClaim", id);
  return (
    <section>
      <h2>{text("optionsHidden")}</h2>
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

interface ChoiceProps {
  type: "radio" | "checkbox";
  name?: string;
  label: string;
  hint: ComponentChildren;
  checked: boolean;
  onChange(checked: boolean): void;
}

function Choice({ type, name, label, hint, checked, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        {...(name === undefined ? {} : { name })}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
      <span class="hint">{hint}</span>
    </label>
  );
}
