/** Answers the content scripts: injects what a page turned out to need, keeps badge and commands. */
import * as v from "valibot";
import { browser, type Sender } from "../platform/browser.ts";
import { injectCard } from "../platform/injection.ts";
import { keepReport } from "../platform/kept-reports.ts";
import { type Answers, ToBackground } from "../platform/messages.ts";
import { closeStorageToPages, watchSettings } from "../platform/settings.ts";
import { clearCounts, showCount } from "./badge.ts";
import { takeGrant } from "./grants.ts";
import { followNavigation, lookSoon } from "./navigation.ts";
import { readOnTopic } from "./on-topic.ts";
import { hideNote, pageSettings, switchSiteOff, tellReaders } from "./page-settings.ts";
import { keepRegistration } from "./registration.ts";
import { type Speaker, speakerOf } from "./speaker.ts";

browser.runtime.onConnect.addListener((port) => {
  // A page may go, or into the back-forward cache, while it waits. Chrome writes down what nobody has looked at.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  port.onMessage.addListener(async (message) => {
    const answered = await answer(message, port.sender);
    try {
      if (answered === undefined) port.disconnect();
      else port.postMessage(answered);
    } catch {
      // The page is gone.
    }
  });
});

/** What is done about each message, and answered where `Answers` wants an answer. */
const HANDLERS: {
  [M in ToBackground as M["type"]]: (
    message: M,
    speaker: Speaker,
  ) => Promise<M["type"] extends keyof Answers ? Answers[M["type"]] : void>;
} = {
  "page-on-topic": async ({ iframe }, { tabId, frameId, url }) => {
    // The gate runs in the page itself.
    if (frameId === 0) await readOnTopic(tabId, url, iframe);
  },
  "iframe-left": async (_, { tabId, frameId }) => {
    if (frameId === 0) return;
    lookSoon(tabId);
    await showCount(tabId, 0);
  },
  "notes-found": ({ count }, { tabId }) => showCount(tabId, count),
  "open-options": () => browser.runtime.openOptionsPage().catch(() => undefined),
  "load-card": (_, speaker) => injectCard(speaker),
  "get-page-settings": (_, { url }) => pageSettings(url),
  "hide-note": ({ claim, untilChangedFrom }) => hideNote(claim, untilChangedFrom),
  "keep-report": ({ claim, report }) =>
    keepReport(claim, report).then(
      () => true,
      () => false,
    ),
  "switch-site-off": (_, { url }) => switchSiteOff(url),
};

/** What a page's script is answered: nothing where it has nothing to ask or is not one of ours. */
async function answer(message: unknown, sender: Sender | undefined): Promise<unknown> {
  const parsed = v.safeParse(ToBackground, message);
  const speaker = speakerOf(sender);
  if (!parsed.success || !speaker) return;
  const handle = HANDLERS[parsed.output.type] as (
    message: ToBackground,
    speaker: Speaker,
  ) => Promise<unknown>;
  return handle(parsed.output, speaker);
}

void closeStorageToPages();

browser.commands.onCommand.addListener(async (command) => {
  if (command !== "next-note" && command !== "previous-note") return;
  const [tab] = await browser.tabs
    .query({ active: true, currentWindow: true })
    // No window is open.
    .catch(() => []);
  if (tab?.id === undefined) return;
  const to = command === "next-note" ? "next" : "previous";
  // Most tabs have no reader to hear it.
  await browser.tabs.sendMessage(tab.id, { type: "go", to }).catch(() => undefined);
});

followNavigation();

browser.runtime.onInstalled.addListener(async ({ reason, temporary }) => {
  await keepRegistration();
  // Whoever loads an unpacked folder in Firefox does so again and again.
  if (reason !== "install" || temporary) return;
  const url = browser.runtime.getURL("options.html#welcome");
  // Without a window there is nobody to welcome.
  await browser.tabs.create({ url }).catch(() => undefined);
});
browser.runtime.onStartup.addListener(() => void keepRegistration());

browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await takeGrant(origins).catch(() => undefined);
  await keepRegistration();
});
browser.permissions.onRemoved.addListener(() => void keepRegistration());

// Lives as long as the background: nothing aborts it.
watchSettings((settings) => {
  void tellReaders();
  if (!settings.showBadge) void clearCounts();
  void keepRegistration();
}, new AbortController().signal);
