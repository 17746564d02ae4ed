/**
 * A script of the extension that its own page runs when it is first wanted, and once. `left` gives
 * what the script left in the page; the promise rejects where the browser does not load it, and the
 * next one who wants it tries again.
 */
export function ownScript<T>(file: string, left: () => T | undefined): () => Promise<T> {
  let loading: Promise<T> | undefined;
  async function load(): Promise<T> {
    await run(file);
    const found = left();
    if (found === undefined) throw new Error(`${file} ran without leaving anything`);
    return found;
  }
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

function run(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = file;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} did not load`));
    document.head.append(script);
  });
}
