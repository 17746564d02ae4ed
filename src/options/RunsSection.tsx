import type { Settings } from "../platform/settings.ts";
import { plural, useText } from "../ui/text.ts";
import type { Access } from "./access.ts";
import { Choice } from "./Choice.tsx";
import type { SectionProps } from "./section-props.ts";

interface RunsSectionProps extends SectionProps {
  access: Access;
  /** Makes the browser ask for all web pages. */
  onAllowAll(): void;
  /** Makes the browser ask for the news sites it withholds. */
  onAllowNews(): void;
}

/** When notes appear by themselves. */
export function RunsSection(props: RunsSectionProps) {
  const { settings, access, onChange } = props;
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
  const missing = access.withheldNews.length;
  return (
    <section aria-labelledby="runs">
      <fieldset>
        <legend>
          <h2 id="runs">{text("optionsRuns")}</h2>
        </legend>
        {choice("news-sites", text("optionsRunsNews"), text("optionsRunsNewsHint"))}
        {choice("all-sites", text("optionsRunsAll"), text("optionsRunsAllHint"))}
        {choice("when-asked", text("optionsRunsAsked"), text("optionsRunsAskedHint"))}
      </fieldset>
      {settings.runs === "all-sites" && !access.allSites && (
        <div class="notice">
          <p>{text("optionsAllWithheld")}</p>
          <button type="button" class="primary" onClick={props.onAllowAll}>
            {text("askBrowser")}
          </button>
        </div>
      )}
      {settings.runs !== "when-asked" && missing > 0 && (
        <div class="notice">
          <p>{text("optionsNewsWithheld", plural(text, "siteCount", missing))}</p>
          <button type="button" class="primary" onClick={props.onAllowNews}>
            {text("optionsAllowNews")}
          </button>
        </div>
      )}
    </section>
  );
}
