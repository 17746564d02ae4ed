import type { Dataset } from "../core/dataset.ts";
import type { Settings } from "../platform/settings.ts";
import { useText } from "../ui/text.ts";
import { About } from "./About.tsx";
import { DatasetBrowser } from "./DatasetBrowser.tsx";
import { HiddenSection, NotesSection, RunsSection, SitesSection } from "./SettingsSections.tsx";

interface OptionsViewProps {
  settings: Settings;
  dataset: Dataset;
  /** True after the browser refused to store a change. */
  failed: boolean;
  onChange(change: Partial<Settings>): void;
}

/** Settings, the dataset to read in, and what the extension is. */
export function OptionsView({ settings, dataset, failed, onChange }: OptionsViewProps) {
  const text = useText();
  return (
    <main>
      <h1>{text("extensionName")}</h1>
      <p class="intro">{text("optionsLead")}</p>
      <p role="alert">{failed ? text("saveFailed") : ""}</p>
      <RunsSection settings={settings} onChange={onChange} />
      <NotesSection settings={settings} onChange={onChange} />
      <SitesSection settings={settings} onChange={onChange} />
      <HiddenSection settings={settings} onChange={onChange} claims={dataset.claims} />
      <DatasetBrowser dataset={dataset} />
      <About dataset={dataset} />
    </main>
  );
}
