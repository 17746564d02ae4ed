/** The options page: settings, the dataset browser, about; with `#welcome` the page after installation. */
import { render } from "preact";
import { browser } from "../platform/browser.ts";
import { bundledDataset } from "../platform/bundled-dataset.ts";
import { direction, text } from "../platform/i18n.ts";
import {
  deleteReports,
  type KeptReport,
  loadReports,
  watchReports,
} from "../platform/kept-reports.ts";
import {
  type Change,
  changeSettings,
  loadStored,
  type StoredSettings,
  watchSettings,
} from "../platform/settings.ts";
import {
  ALL_SITES,
  dropAccess,
  newsSites,
  patternOf,
  requestAccess,
  watchAccess,
} from "../platform/site-access.ts";
import { TextContext } from "../ui/text.ts";
import { type Access, readAccess, UNREAD_ACCESS } from "./access.ts";
import { OptionsView } from "./OptionsView.tsx";
import type { Shortcut } from "./ShortcutsSection.tsx";
import { readShortcuts, shortcutsPage } from "./shortcuts.ts";
import { Welcome } from "./Welcome.tsx";

const WELCOME = "#welcome";

interface Shown {
  stored: StoredSettings;
  access: Access;
  shortcuts: readonly Shortcut[];
  reports: readonly KeptReport[];
  failed: boolean;
}

async function start(): Promise<void> {
  document.documentElement.lang = text("dateLocale");
  document.documentElement.dir = direction();
  document.title = text("optionsTitle");
  const [stored, dataset] = await Promise.all([
    loadStored(),
    // The settings are of use without it.
    bundledDataset().catch(() => null),
  ]);
  const shown: Shown = {
    stored,
    access: UNREAD_ACCESS,
    shortcuts: [],
    reports: [],
    failed: false,
  };
  const news = newsSites();
  const { version } = browser.runtime.getManifest();

  function draw(change: Partial<Shown>): void {
    Object.assign(shown, change);
    const { access } = shown;
    document.documentElement.dataset.theme = shown.stored.settings.theme;
    const allowNews = () => void request(access.withheldNews);
    const allowAll = () => void requestAccess([ALL_SITES]).then(refresh, refresh);
    render(
      <TextContext.Provider value={text}>
        {location.hash === WELCOME ? (
          <Welcome
            dataset={dataset}
            access={access}
            sites={news.length}
            onAllowNews={allowNews}
            onAllowAll={allowAll}
          />
        ) : (
          <OptionsView
            {...shown}
            dataset={dataset}
            news={news}
            version={version}
            onChange={(change) => void store(change)}
            onAllowAll={allowAll}
            onAllowNews={allowNews}
            onAddSites={(sites) => void addSites(sites)}
            onRemoveSite={(site) => void removeSite(site)}
            onDeleteReports={(report) => void dropReports(report)}
            onChangeShortcuts={shortcutsPage()}
          />
        )}
      </TextContext.Provider>,
      document.body,
    );
  }

  async function refresh(): Promise<void> {
    const again = await loadStored();
    draw({ stored: again, access: await readAccess(again.settings) });
  }

  async function store(change: Change): Promise<void> {
    const failed = await changeSettings(change).then(
      () => false,
      () => true,
    );
    draw({ failed });
    await refresh();
  }

  /** Nothing may be awaited before the request: browsers ask only in a click's own turn. */
  function request(sites: readonly string[]): Promise<boolean> {
    return requestAccess(sites.map(patternOf)).catch(() => false);
  }

  /** A site that the browser withholds is kept all the same, with a button beside it. */
  async function addSites(sites: string[]): Promise<void> {
    await request(sites);
    const added = sites.filter((site) => !news.includes(site));
    await store(({ addedSites }) => ({ addedSites: [...new Set([...addedSites, ...added])] }));
  }

  async function removeSite(site: string): Promise<void> {
    await store(({ addedSites }) => ({ addedSites: addedSites.filter((one) => one !== site) }));
    await dropAccess([patternOf(site)]);
  }

  async function dropReports(report?: string): Promise<void> {
    const failed = await deleteReports(report).then(
      () => false,
      () => true,
    );
    draw({ failed });
    await refreshReports();
  }

  async function refreshReports(): Promise<void> {
    draw({ reports: await loadReports().catch(() => []) });
  }

  // The page lives as long as its window: nothing aborts these.
  const { signal } = new AbortController();
  watchSettings(() => void refresh(), signal);
  watchAccess(() => void refresh(), signal);
  watchReports(() => void refreshReports(), signal);
  let wasWelcome = location.hash === WELCOME;
  addEventListener("hashchange", () => {
    if (wasWelcome === (location.hash === WELCOME)) return;
    wasWelcome = !wasWelcome;
    draw({});
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
  draw({});
  draw({ access: await readAccess(stored.settings), shortcuts: await readShortcuts() });
  await refreshReports();
}

void start();
