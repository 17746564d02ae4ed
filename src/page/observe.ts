/** Watches a page for what makes its notes stale: another address without a load, and late article text. */

export type PageChange = "address" | "text";

/** First wait after a change, in milliseconds; more changes meanwhile join it. */
const SHORTEST_WAIT = 400;
/** A page that changes all the time is looked at this seldom. */
const LONGEST_WAIT = 30_000;
/** Changes that come sooner than this after the last callback make the next wait longer. */
const BUSY_WITHIN = 1_500;
/** Shorter texts are clocks, counters and tickers. */
const SHORTEST_TEXT = 60;
/** What a click may unfold. Links that lead elsewhere load a page or change the address. */
const UNFOLDS =
  "button, summary, label, [role=button], [aria-expanded], a:not([href]), a[href^='#']";
const UNFOLDING = ["click", "toggle"];
const CAPTURE = { capture: true, passive: true };
/** Elements that are looked at for an open shadow root. */
const MOST_HOSTS = 20_000;
/** Of one batch no more records are looked at: so many are a rebuilt page. */
const MOST_RECORDS = 300;

/** What somebody types is not the article either, though it be in its midst. */
const NOT_ARTICLE =
  "nav, aside, footer, form, script, style, template, sidenote-host, [contenteditable]:not([contenteditable=false i])";

interface NavigationScope {
  navigation?: EventTarget;
}

/**
 * Calls back with what changed, at most about twice a second and ever more seldom on a page that
 * does not rest; an address always counts. Text that only becomes visible is looked for after a
 * click on something that unfolds: watching every attribute would cost more. Stops, and leaves nothing behind, when the signal aborts.
 */
export function observePage(
  document: Document,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let address = view.location.href;
  let timer: number | null = null;
  let wait = SHORTEST_WAIT;
  let lastCall = Number.NEGATIVE_INFINITY;

  const call = () => {
    timer = null;
    const change = takeAddress() ? "address" : "text";
    lastCall = view.performance.now();
    watch();
    onChange(change);
  };
  /** True where the address is another than at the last callback; anchors within a page do not count. */
  const isElsewhere = () => withoutAnchor(view.location.href) !== withoutAnchor(address);
  const takeAddress = () => {
    const elsewhere = isElsewhere();
    address = view.location.href;
    if (elsewhere) wait = SHORTEST_WAIT;
    return elsewhere;
  };
  const schedule = () => {
    if (timer !== null) return;
    const since = view.performance.now() - lastCall;
    if (since < BUSY_WITHIN + wait) wait = Math.min(wait * 2, LONGEST_WAIT);
    else wait = SHORTEST_WAIT;
    // Until then nothing is watched, so that a storm of changes costs nothing: the callback reads the page anew.
    observer.disconnect();
    timer = view.setTimeout(call, wait);
  };
  const onAddress = () => {
    if (!isElsewhere()) return;
    // The new page's text needs a moment; a pending long wait for text is cut short.
    if (timer !== null) view.clearTimeout(timer);
    wait = SHORTEST_WAIT;
    observer.disconnect();
    timer = view.setTimeout(call, wait);
  };
  const observer = new view.MutationObserver((records) => {
    if (isElsewhere()) onAddress();
    else if (records.length > MOST_RECORDS || records.some(addsText)) schedule();
  });
  // The document itself survives document.open() and a replaced body.
  const watch = () => {
    for (const root of [document, ...shadowRootsOf(document)]) {
      observer.observe(root, { childList: true, subtree: true, characterData: true });
    }
  };
  const onUnfold = (event: Event) => {
    const path = event.composedPath() as Partial<Element>[];
    // A press in our own card unfolds nothing of the page's.
    if (path.some(({ localName }) => localName === "sidenote-host")) return;
    const [target] = path;
    if (event.type === "toggle" || target?.closest?.(UNFOLDS)) schedule();
  };
  const navigation = (view as NavigationScope).navigation;
  navigation?.addEventListener("currententrychange", onAddress);
  view.addEventListener("popstate", onAddress);
  for (const type of UNFOLDING) view.addEventListener(type, onUnfold, CAPTURE);
  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect();
      if (timer !== null) view.clearTimeout(timer);
      navigation?.removeEventListener("currententrychange", onAddress);
      view.removeEventListener("popstate", onAddress);
      for (const type of UNFOLDING) view.removeEventListener(type, onUnfold, CAPTURE);
    },
    { once: true },
  );
  watch();
}

function withoutAnchor(address: string): string {
  // Some sites keep their route behind "#!" or "#/".
  return address.replace(/#(?![!/]).*$/s, "");
}

function addsText(record: MutationRecord): boolean {
  const place =
    record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
  if (record.type === "characterData") {
    return isLong(record.target) && !place?.closest(NOT_ARTICLE);
  }
  for (const node of record.addedNodes) {
    if (!isLong(node)) continue;
    const element = node.nodeType === 1 ? (node as Element) : place;
    if (!element?.closest(NOT_ARTICLE)) return true;
  }
  // Words that went may have been marked.
  return Array.from(record.removedNodes).some(isLong) && !place?.closest(NOT_ARTICLE);
}

function isLong(node: Node): boolean {
  const isText = node.nodeType === 1 || node.nodeType === 3;
  return isText && (node.textContent ?? "").trim().length >= SHORTEST_TEXT;
}

/** Mutations inside a shadow root are not seen from outside. Roots that come later are found at the next callback. */
function shadowRootsOf(document: Document): ShadowRoot[] {
  const elements = document.getElementsByTagName("*");
  const roots: ShadowRoot[] = [];
  for (let i = 0; i < elements.length && i < MOST_HOSTS; i++) {
    const root = elements[i]?.shadowRoot;
    if (root && elements[i]?.nodeName !== "SIDENOTE-HOST") roots.push(root);
  }
  return roots;
}
