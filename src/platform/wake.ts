/**
 * The one message of the gate, without webextension-polyfill, which is larger than the gate itself
 * and would be evaluated on every page.
 */
declare const chrome: {
  runtime: {
    connect(): {
      onDisconnect: { addListener(listener: () => void): void };
      postMessage(message: unknown): void;
    };
    lastError?: unknown;
  };
};

/**
 * Tells the background that there is an article about the debate: in the page's iframe of this
 * number, in the page itself where that is -1. Throws where the extension is gone.
 */
export function reportOnTopic(iframe: number): void {
  // Firefox has this name too.
  const { runtime } = chrome;
  const port = runtime.connect();
  // Chrome writes into the page's console what nobody has looked at.
  port.onDisconnect.addListener(() => runtime.lastError);
  port.postMessage({ type: "page-on-topic", iframe });
}
