import * as v from "valibot";
import { browser } from "./browser.ts";
import { type Answers, type ToBackground, ToReader } from "./messages.ts";

type Handlers = {
  [M in ToReader as M["type"]]: (message: M) => unknown;
};

/** Answers the popup's and the background's messages to this tab's reader, until the signal aborts. */
export function onReaderMessage(handlers: Handlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(ToReader, message);
    if (!parsed.success) return undefined;
    const handle = handlers[parsed.output.type] as (message: ToReader) => unknown;
    return Promise.resolve(handle(parsed.output));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}

/** True once the extension was updated, reloaded or removed under this page: nobody hears us any more. */
export function isExtensionGone(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** What a message is answered with, if with anything. */
type AnswerTo<M extends ToBackground> = M["type"] extends keyof Answers
  ? Answers[M["type"]]
  : undefined;

/**
 * Sends to the background; undefined where it does not answer this message, or the extension was
 * reloaded under this page. By a port and not by `sendMessage`, whose promise Firefox reports as an
 * error when the page goes before it settles.
 */
export function askBackground<M extends ToBackground>(
  message: M,
): Promise<AnswerTo<M> | undefined> {
  return new Promise((resolve) => {
    try {
      const port = browser.runtime.connect();
      port.onMessage.addListener((answer) => {
        // Only the background of our own extension hears of this port, and `Answers` holds it to this.
        resolve(answer as AnswerTo<M>);
        port.disconnect();
      });
      port.onDisconnect.addListener(() => {
        // Chrome writes into the page's console what nobody has looked at.
        void browser.runtime.lastError;
        resolve(undefined);
      });
      port.postMessage(message);
    } catch {
      resolve(undefined);
    }
  });
}
