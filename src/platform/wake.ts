/**
 * The one message of the gate, without webextension-polyfill, which is larger than the gate itself
 * and would be evaluated on every page.
 */
interface Runtime {
  runtime?: { sendMessage?: (message: unknown) => unknown };
}

/** Tells the background that this page is an article about the debate. Does nothing where the extension is gone. */
export function reportPageOnTopic(): void {
  const scope = globalThis as { browser?: Runtime; chrome?: Runtime };
  try {
    const sent = (scope.browser ?? scope.chrome)?.runtime?.sendMessage?.({ type: "page-on-topic" });
    // Reloading the extension leaves this script without anybody to hear it.
    if (sent instanceof Promise) sent.catch(() => undefined);
  } catch {
    // The same, thrown at once.
  }
}
