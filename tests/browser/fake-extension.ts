/** `_locales/en/messages.json`. */
type Strings = Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
>;

/**
 * The extension's programming interface as the content scripts use it, inside a page: enough to run
 * the built scripts where there is no extension. Serialised into the page: uses nothing from outside.
 */
export function fakeExtension(strings: Strings): void {
  type Listener = (...args: unknown[]) => unknown;
  const messageListeners = new Set<Listener>();
  const listeners = (set: Set<Listener>) => ({
    addListener: (listener: Listener) => set.add(listener),
    removeListener: (listener: Listener) => set.delete(listener),
  });
  const pageSettings = {
    hiddenKinds: [],
    hiddenNotes: [],
    marks: "while-reading",
    markStyle: "line-and-tint",
    openOnHover: false,
    showSupported: false,
    theme: "auto",
    isOff: false,
  };
  const errors: string[] = [];
  addEventListener("unhandledrejection", ({ reason }) => errors.push(`rejected: ${reason}`));
  addEventListener("error", ({ message }) => errors.push(message));
  const scope = globalThis as unknown as Record<string, unknown>;
  const runtime = {
    id: "fake",
    connect() {
      let answer: Listener = () => undefined;
      return {
        onMessage: { addListener: (listener: Listener) => (answer = listener) },
        onDisconnect: { addListener: () => undefined },
        postMessage: async ({ type }: { type: string }) =>
          answer(type === "get-page-settings" ? structuredClone(pageSettings) : true),
        disconnect: () => undefined,
      };
    },
    onMessage: listeners(messageListeners),
    getURL: (path: string) => path,
  };
  const i18n = {
    getMessage: (key: string, words: string[] = []) =>
      (strings[key]?.message ?? (key === "@@bidi_dir" ? "ltr" : "")).replace(
        /\$(\w+)\$/g,
        (_, name: string) => {
          const content = strings[key]?.placeholders?.[name.toLowerCase()]?.content ?? "$1";
          return words[Number(content.slice(1)) - 1] ?? "";
        },
      ),
  };
  scope.browser = { runtime, i18n };
  // webextension-polyfill looks here first.
  scope.chrome = { runtime };
  scope.fake = {
    errors,
    pageSettings,
    ask: async (message: unknown) => {
      for (const listener of messageListeners) {
        const answer = listener(message, { id: "fake" });
        if (answer !== undefined) return answer;
      }
      return undefined;
    },
  };
}
