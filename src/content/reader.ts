/**
 * Runs in pages about the debate: checks the article, paints the marks, and answers the popup.
 * Everything it put into the page leaves again when the site is switched off or the extension goes.
 */

import type { Checked } from "../core/finding.ts";
import { readPack } from "../core/pack.ts";
import { aboutPage, type PageAbout } from "../page/about-page.ts";
import type { Extracted } from "../page/extract.ts";
import { bytesOfBase64 } from "../platform/base64.ts";
import { askPageSettings } from "../platform/page-settings.ts";
import { askBackground, isExtensionGone, onReaderMessage } from "../platform/reader-messages.ts";
import { world } from "../platform/world.ts";
import { lookAfter } from "./reader/look-after.ts";
import { createReader } from "./reader/reader.ts";

async function start(patterns: string): Promise<void> {
  const isIframe = window !== top;
  const ended = new AbortController();
  // Nothing stays on a page that is not about the debate; the gate calls again where one is.
  const end = () => {
    reader.stop();
    ended.abort();
    delete world.sidenoteReader;
  };
  // Asked first: the page is read while the answer is on its way.
  const asked = askPageSettings();
  const reader = createReader(document, readPack(bytesOfBase64(patterns)), end);
  const apply = async (answer = askPageSettings(), ahead?: Extracted) => {
    const settings = await answer;
    if (ended.signal.aborted) return;
    if (!settings || settings.isOff) reader.stop();
    else reader.start(settings, ahead);
  };
  onReaderMessage(
    {
      "settings-changed": () => void apply(),
      "get-checked": () => reader.checked(),
      "get-about": () => aboutChecked(reader.checked()),
      "show-note": ({ index }) => reader.show(index),
      go: ({ to }) => reader.go(to),
      "give-way": ({ to }) => {
        if (to === "iframe" || isIframe) end();
      },
    },
    ended.signal,
  );
  // What is under way would run into a page that is taken apart.
  const leavePage = ({ persisted }: PageTransitionEvent) => {
    if (persisted) return;
    // The page that an iframe stands in stays: its tab must not go on showing what was found here.
    if (isIframe) void askBackground({ type: "iframe-left" });
    reader.abandon();
    ended.abort();
  };
  addEventListener("pagehide", leavePage, { signal: ended.signal });
  // Firefox ends this script with the extension; marks.css, which it takes away, hides what is left.
  const leave = () => {
    if (isExtensionGone()) end();
  };
  lookAfter(document, leave, ended.signal);
  // A page that comes back from the back-forward cache may be out of date, and so are its settings.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void apply();
  };
  addEventListener("pageshow", comeBack, { signal: ended.signal });
  await apply(asked, reader.readAhead());
}

/** Only the popup wants to know, and not before it has the notes. */
function aboutChecked(checked: Checked | null): PageAbout | null {
  try {
    return checked && aboutPage(document, checked.article.published);
  } catch {
    // A page may shadow any method of `document`.
    return null;
  }
}

const { sidenotePatterns: patterns } = world;
delete world.sidenotePatterns;
// An iframe may be gone before its script has come: nothing is above it then.
if (!world.sidenoteReader && patterns !== undefined && top) {
  world.sidenoteReader = true;
  void start(patterns);
}
