/** The toolbar popup: asks the tab's reader what it found and shows it. */

import datasetText from "sidenote:dataset";
import { render } from "preact";
import { composeReport } from "../core/compose.ts";
import type { Dataset } from "../core/dataset.ts";
import { browser } from "../platform/browser.ts";
import { text } from "../platform/i18n.ts";
import { changeSettings, isDisabledOn, loadSettings } from "../platform/settings.ts";
import { TextContext } from "../ui/text.ts";
import { type PopupState, PopupView } from "./PopupView.tsx";
import { activeTab, askReader, showNote, startReader, type Tab } from "./tab.ts";

/** A reader that was just started answers at once, but loads its settings first. */
const STARTING = [0, 50, 150, 400];

const dataset = JSON.parse(datasetText) as Dataset;

async function start(): Promise<void> {
  document.documentElement.lang = text("dateLocale");
  let settings = await loadSettings();
  document.documentElement.dataset.theme = settings.theme;
  const tab = await activeTab();
  let state: PopupState = { is: tab ? "waiting" : "not-web" };

  function draw(next: PopupState): void {
    state = next;
    render(
      <TextContext.Provider value={text}>
        <PopupView
          state={state}
          dataset={dataset}
          host={tab?.host ?? ""}
          isOff={tab !== null && isDisabledOn(settings, tab.host)}
          onCheck={() => tab && void check(tab)}
          onNote={(index) => tab && void choose(tab, index)}
          onSwitch={(on) => tab && void switchSite(tab, on)}
          onOptions={() => void openOptions()}
        />
      </TextContext.Provider>,
      document.body,
    );
  }

  async function read(tab: Tab, waits: readonly number[]): Promise<void> {
    for (const wait of waits) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const checked = await askReader(tab);
      if (checked) {
        draw({ is: "checked", report: composeReport(checked, dataset), blocks: checked.blocks });
        return;
      }
    }
    draw({ is: "not-checked", whenAsked: settings.runs === "when-asked" });
  }

  async function check(tab: Tab): Promise<void> {
    draw({ is: "waiting" });
    if (await startReader(tab)) await read(tab, STARTING);
    else draw({ is: "denied" });
  }

  async function switchSite(tab: Tab, on: boolean): Promise<void> {
    const others = settings.disabledSites.filter((site) => site !== tab.host);
    await changeSettings({ disabledSites: on ? others : [...others, tab.host] }).catch(
      () => undefined,
    );
    settings = await loadSettings();
    draw({ is: "waiting" });
    await read(tab, on ? STARTING : [100]);
  }

  if (tab) await read(tab, [0]);
  else draw(state);
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
