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
  const storageListeners = new Set<Listener>();
  const messageListeners = new Set<Listener>();
  const listeners = (set: Set<Listener>) => ({
    addListener: (listener: Listener) => set.add(listener),
    removeListener: (listener: Listener) => set.delete(listener),
  });
  const stored: { sync: Record<string, unknown>; local: Record<string, unknown> } = {
    sync: {},
    local: {},
  };
  const area = (name: "sync" | "local") => ({
    get: async () => structuredClone(stored[name]),
    set: async (items: Record<string, unknown>) => {
      Object.assign(stored[name], items);
      const changes = Object.fromEntries(
        Object.entries(items).map(([key, newValue]) => [key, { newValue }]),
      );
      for (const listener of storageListeners) listener(changes, name);
    },
    remove: async () => undefined,
  });
  const errors: string[] = [];
  addEventListener("unhandledrejection", ({ reason }) => errors.push(`rejected: ${reason}`));
  addEventListener("error", ({ message }) => errors.push(message));
  const scope = globalThis as unknown as Record<string, unknown>;
  const runtime = {
    id: "fake",
    sendMessage: async () => true,
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
  const storage = {
    sync: area("sync"),
    local: area("local"),
    onChanged: listeners(storageListeners),
  };
  scope.browser = { runtime, i18n, storage };
  // webextension-polyfill looks here first.
  scope.chrome = { runtime };
  scope.fake = {
    errors,
    storage,
    ask: async (message: unknown) => {
      for (const listener of messageListeners) {
        const answer = listener(message, { id: "fake" });
        if (answer !== undefined) return answer;
      }
      return undefined;
    },
  };
}
