/** The options page: settings, the dataset browser, about. */

import datasetText from "sidenote:dataset";
import { render } from "preact";
import type { Dataset } from "../core/dataset.ts";
import { text } from "../platform/i18n.ts";
import {
  changeSettings,
  loadSettings,
  type Settings,
  watchSettings,
} from "../platform/settings.ts";
import { TextContext } from "../ui/text.ts";
import { OptionsView } from "./OptionsView.tsx";

const dataset = JSON.parse(datasetText) as Dataset;

async function start(): Promise<void> {
  document.documentElement.lang = text("dateLocale");
  document.title = text("optionsTitle");
  let failed = false;

  function draw(settings: Settings): void {
    document.documentElement.dataset.theme = settings.theme;
    render(
      <TextContext.Provider value={text}>
        <OptionsView
          settings={settings}
          dataset={dataset}
          failed={failed}
          onChange={(change) => void store(change)}
        />
      </TextContext.Provider>,
      document.body,
    );
  }

  async function store(change: Partial<Settings>): Promise<void> {
    failed = await changeSettings(change).then(
      () => false,
      () => true,
    );
    draw(await loadSettings());
  }

  // The page lives as long as its window: nothing aborts it.
  watchSettings(draw, new AbortController().signal);
  draw(await loadSettings());
}

void start();
