/** Answers the content scripts: injects what a page turned out to need, keeps badge and commands. */
import * as v from "valibot";
import { browser, type Sender } from "../platform/browser.ts";
import { injectCard } from "../platform/injection.ts";
import { keepReport } from "../platform/kept-reports.ts";
import { ToBackground } from "../platform/messages.ts";
import { closeStorageToPages, watchSettings } from "../platform/settings.ts";
import { clearCounts, showCount } from "./badge.ts";
import { takeGrant } from "./grants.ts";
import { followNavigation, lookSoon } from "./navigation.ts";
import { readOnTopic } from "./on-topic.ts";
import { hideNote, pageSettings, switchSiteOff, tellReaders } from "./page-settings.ts";
import { keepRegistration } from "./registration.ts";
import { speakerOf } from "./speaker.ts";

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

/** What a page's script is answered: nothing where it has nothing to ask or is not one of ours. */
async function answer(message: unknown, sender: Sender | undefined): Promise<unknown> {
  const parsed = v.safeParse(ToBackground, message);
  const speaker = speakerOf(sender);
  if (!parsed.success || !speaker) return;
  const sent = parsed.output;
  const { tabId, frameId, url } = speaker;
  switch (sent.type) {
    case "page-on-topic":
      // The gate runs in the page itself.
      return frameId === 0 ? readOnTopic(tabId, url, sent.iframe) : undefined;
    case "iframe-left":
      if (frameId === 0) return;
      lookSoon(tabId);
      return showCount(tabId, 0);
    case "notes-found":
      return showCount(tabId, sent.count);
    case "open-options":
      return browser.runtime.openOptionsPage().catch(() => undefined);
    case "load-card":
      return injectCard(speaker);
    case "get-page-settings":
      return pageSettings(url);
    case "hide-note":
      return hideNote(sent.claim, sent.untilChangedFrom);
    case "keep-report":
      return keepReport(sent.claim, sent.report).then(
        () => true,
        () => false,
      );
    case "switch-site-off":
      return switchSiteOff(url);
  }
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
