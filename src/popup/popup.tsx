/** The toolbar popup: asks the tab's reader what it found and shows it. */
import { render } from "preact";
import { composeReport } from "../core/compose.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Checked } from "../core/finding.ts";
import type { CheckedPage } from "../page/about-page.ts";
import { browser } from "../platform/browser.ts";
import { bundledDataset } from "../platform/bundled-dataset.ts";
import { belongsTo } from "../platform/host.ts";
import { direction, text } from "../platform/i18n.ts";
import { nextFrame } from "../platform/next-frame.ts";
import {
  type Change,
  changeSettings,
  isDisabledOn,
  loadSettings,
  type Settings,
  watchSettings,
} from "../platform/settings.ts";
import { ALL_SITES, requestAccess } from "../platform/site-access.ts";
import { TextContext } from "../ui/text.ts";
import { PopupView } from "./PopupView.tsx";
import type { PopupState } from "./popup-state.ts";
import {
  activeTab,
  askAbout,
  askReader,
  isLoading,
  lookAgain,
  showNote,
  startReader,
  type Tab,
  whyUnchecked,
  withSite,
} from "./tab.ts";

/** Milliseconds before each question to a reader that was just started: it loads its settings before it has an answer. */
const STARTING = [0, 50, 150, 400];
/** Milliseconds after which the popup says that it waits, rather than show nothing. */
const PATIENCE = 60;
/** Milliseconds between two looks at a page that is still loading, and how many looks. */
const LOADING = 250;
const MOST_LOOKS = 120;
/** Notes that fill the popup as high as browsers make it: the others are drawn once these are seen. */
const IN_VIEW = 8;

interface Shown {
  state: PopupState;
  settings: Settings;
  dataset: Dataset | null;
  failed: boolean;
}

async function start(): Promise<void> {
  // Asked before anything else: mostly it has answered when we draw, and nothing flickers.
  const asked = activeTab();
  const answer = asked.then((tab) => tab && askReader(tab));
  const stored = loadSettings();
  document.documentElement.lang = text("dateLocale");
  document.documentElement.dir = direction();
  const front = await asked;
  const tab = front && withSite(front);
  const settings = await stored;
  // The script may be there, and answered, before the page behind it is parsed.
  if (!document.body) await new Promise((parsed) => addEventListener("DOMContentLoaded", parsed));
  const shown: Shown = {
    state: { is: tab ? "waiting" : "not-web" },
    settings,
    dataset: null,
    failed: false,
  };

  function draw(change: Partial<Shown>): void {
    Object.assign(shown, change);
    document.documentElement.dataset.theme = shown.settings.theme;
    const held = document.activeElement;
    render(
      <TextContext.Provider value={text}>
        <PopupView
          state={shown.state}
          dataset={shown.dataset}
          host={tab?.host ?? ""}
          url={tab?.url ?? ""}
          isOff={tab !== null && isDisabledOn(shown.settings, tab.host)}
          failed={shown.failed}
          onCheck={() => tab && void check(tab)}
          onNote={(index) => tab && void choose(tab, index)}
          onSwitch={(on) => tab && void switchSite(tab, on)}
          onAllowSite={() => tab && void allow(tab, tab.pattern)}
          onAllowAll={() => tab && void allow(tab, ALL_SITES)}
          onOptions={() => void openOptions()}
        />
      </TextContext.Provider>,
      document.body,
    );
    // A button that was pressed goes with what it was about: the keyboard goes on from the heading.
    if (held && !held.isConnected) document.querySelector("h1")?.focus();
  }

  async function read(tab: Tab, waits: readonly number[]): Promise<void> {
    const checked = await askAfter(tab, waits);
    if (checked) return drawChecked(checked);
    const why = await whyUnchecked(tab, shown.settings);
    if (why === "left-alone") {
      // The gate may have looked while the settings kept the reader away: what it says now counts.
      await lookAgain(tab);
      const found = await askAfter(tab, STARTING);
      if (found) return drawChecked(found);
    }
    draw({ state: { is: "not-checked", why } });
  }

  /** The notes at once, which need nothing else; the rest when they can be seen and used. */
  async function drawChecked(found: Checked): Promise<void> {
    // The page works on it while the notes are drawn.
    const asking = tab && askAbout(tab);
    draw({ state: { is: "checked", checked: found, listed: IN_VIEW, report: null } });
    // Asked for anew meanwhile: another answer draws itself.
    const isShown = (one: CheckedPage) =>
      shown.state.is === "checked" && shown.state.checked === one;
    const about = await asking;
    if (!isShown(found)) return;
    const checked = about ? { ...found, about } : found;
    draw({ state: { is: "checked", checked, listed: IN_VIEW, report: null } });
    await nextFrame(document);
    if (!isShown(checked)) return;
    const listed = checked.findings.length;
    draw({ state: { is: "checked", checked, listed, report: null } });
    // A popup that closes meanwhile loads nothing more.
    const dataset = shown.dataset ?? (await bundledDataset().catch(() => null));
    if (!dataset) return;
    const report = composeReport(checked, dataset);
    if (isShown(checked)) draw({ dataset, state: { is: "checked", checked, listed, report } });
  }

  async function check(tab: Tab): Promise<void> {
    draw({ state: { is: "waiting" } });
    if (await startReader(tab)) await read(tab, STARTING);
    else draw({ state: { is: "denied" } });
  }

  /** Nothing may be awaited before the request: browsers ask only in a click's own turn. */
  async function allow(tab: Tab, pattern: string): Promise<void> {
    const granted = await requestAccess([pattern]).catch(() => false);
    if (!granted) return;
    // What was granted before makes no event for the background to note.
    const change: Change =
      pattern === ALL_SITES
        ? { runs: "all-sites" }
        : ({ addedSites }) =>
            tab.isNews ? {} : { addedSites: [...new Set([...addedSites, tab.host])] };
    if (await store(change)) await check(tab);
  }

  async function store(change: Change): Promise<boolean> {
    const failed = await changeSettings(change).then(
      () => false,
      () => true,
    );
    draw({ failed, settings: await loadSettings() });
    return !failed;
  }

  async function switchSite(tab: Tab, on: boolean): Promise<void> {
    const isStored = await store(({ disabledSites }) => {
      const others = disabledSites.filter((site) => !belongsTo(tab.host, site));
      return { disabledSites: on ? others : [...others, tab.host] };
    });
    if (!isStored) return;
    draw({ state: { is: "waiting" } });
    await read(tab, [on ? 0 : 100]);
  }

  // The popup lives as long as its window: nothing aborts it.
  watchSettings((settings) => draw({ settings }), new AbortController().signal);
  const patience = setTimeout(() => draw({}), PATIENCE);
  const first = await answer;
  clearTimeout(patience);
  if (first) return drawChecked(first);
  draw({});
  if (!tab) return;
  // The gate looks at a page once it is loaded.
  let look = 0;
  for (; look < MOST_LOOKS && (await isLoading(tab)); look++) {
    await new Promise((resolve) => setTimeout(resolve, LOADING));
    const checked = await askReader(tab);
    if (checked) return drawChecked(checked);
  }
  await read(tab, look > 0 ? STARTING : [0]);
}

/** What the reader found, asked for after each of these waits until it answers. */
async function askAfter(tab: Tab, waits: readonly number[]): Promise<Checked | null> {
  for (const wait of waits) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const checked = await askReader(tab);
    if (checked) return checked;
  }
  return null;
}

async function choose(tab: Tab, index: number): Promise<void> {
  await showNote(tab, index);
  window.close();
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

void start();
