/**
 * The one message of the gate, without webextension-polyfill, which is larger than the gate itself
 * and would be evaluated on every page.
 */
interface Scope {
  runtime?: { sendMessage?: (message: unknown) => unknown };
}

/** Tells the background that this page is an article about the debate. Does nothing where the extension is gone. */
export function reportPageOnTopic(): void {
  const scope = globalThis as { browser?: Scope; chrome?: Scope };
  // Reloading the extension leaves this script without anybody to hear it; it may throw or reject.
  new Promise((resolve) => {
    resolve((scope.browser ?? scope.chrome)?.runtime?.sendMessage?.({ type: "page-on-topic" }));
  }).catch(() => undefined);
}
