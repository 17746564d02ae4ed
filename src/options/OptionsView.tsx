import type { Dataset } from "../core/dataset.ts";
import type { KeptReport } from "../platform/kept-reports.ts";
import type { Change, StoredSettings } from "../platform/settings.ts";
import { type MessageKey, useText } from "../ui/text.ts";
import { About } from "./About.tsx";
import type { Access } from "./access.ts";
import { BackupSection } from "./BackupSection.tsx";
import { DatasetBrowser } from "./DatasetBrowser.tsx";
import { HiddenSection } from "./HiddenSection.tsx";
import { NotesSection } from "./NotesSection.tsx";
import { ReportsSection } from "./ReportsSection.tsx";
import { RunsSection } from "./RunsSection.tsx";
import { type Shortcut, ShortcutsSection } from "./ShortcutsSection.tsx";
import { SitesSection } from "./SitesSection.tsx";
import { TryBox } from "./TryBox.tsx";

interface OptionsViewProps {
  stored: StoredSettings;
  /** Null where the browser did not load it. */
  dataset: Dataset | null;
  access: Access;
  /** Host names of the bundled news sites. */
  news: readonly string[];
  shortcuts: readonly Shortcut[];
  /** The newest first. */
  reports: readonly KeptReport[];
  /** The extension's own. */
  version: string;
  /** True after the browser refused to store a change. */
  failed: boolean;
  onChange(change: Change): void;
  onAllowAll(): void;
  onAllowNews(): void;
  onAddSites(sites: string[]): void;
  onRemoveSite(site: string): void;
  /** Deletes one report, or all. */
  onDeleteReports(report?: string): void;
  onChangeShortcuts: (() => void) | null;
}

const CONTENTS: readonly (readonly [id: string, title: MessageKey])[] = [
  ["runs", "optionsRuns"],
  ["notes", "optionsNotes"],
  ["sites", "optionsSites"],
  ["hidden", "optionsHidden"],
  ["reports", "optionsReports"],
  ["dataset", "optionsDataset"],
  ["try", "tryTitle"],
  ["backup", "optionsBackup"],
  ["shortcuts", "optionsShortcuts"],
  ["about", "aboutTitle"],
];

/** Settings, the dataset to read in, and what the extension is. */
export function OptionsView(props: OptionsViewProps) {
  const { stored, dataset, failed, onChange } = props;
  const claims = dataset?.claims ?? [];
  const missing = new Set([
    ...(props.shortcuts.length > 0 ? [] : ["shortcuts"]),
    ...(dataset ? [] : ["dataset", "try", "about"]),
  ]);
  const { settings } = stored;
  const text = useText();
  return (
    <main>
      <h1>{text("extensionName")}</h1>
      <p class="intro">{text("optionsLead")}</p>
      <nav aria-label={text("optionsContents")}>
        <ul class="contents">
          {CONTENTS.filter(([id]) => !missing.has(id)).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{text(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p role="alert">{failed ? text("saveFailed") : ""}</p>
      <StorageNotices stored={stored} />
      {!dataset && <p class="notice">{text("optionsNoDataset")}</p>}
      <RunsSection {...props} settings={settings} />
      <NotesSection settings={settings} onChange={onChange} />
      <SitesSection {...props} settings={settings} />
      <HiddenSection settings={settings} onChange={onChange} claims={claims} />
      <ReportsSection reports={props.reports} claims={claims} onDelete={props.onDeleteReports} />
      {dataset && <DatasetBrowser dataset={dataset} />}
      {dataset && <TryBox dataset={dataset} />}
      <BackupSection settings={settings} onChange={onChange} />
      <ShortcutsSection {...props} />
      {dataset && <About dataset={dataset} version={props.version} />}
    </main>
  );
}

/** What is wrong with the storage, if anything. */
function StorageNotices({ stored }: { stored: StoredSettings }) {
  const text = useText();
  const { unreadable, damaged, newer, onDeviceOnly } = stored;
  const notices = [
    unreadable && text("storageUnreadable"),
    damaged.length > 0 && text("storageDamaged", damaged.join(", ")),
    newer && text("storageNewer"),
    onDeviceOnly && text("storageDeviceOnly"),
  ].filter((notice) => notice !== false);
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} class="notice">
          {notice}
        </p>
      ))}
    </>
  );
}
