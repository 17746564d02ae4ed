/** The one element we add to a page: it holds markers and card in a shadow root. */

const STYLE: readonly [property: string, value: string][] = [
  ["all", "initial"],
  ["display", "block"],
  ["position", "absolute"],
  ["top", "0"],
  ["left", "0"],
  ["width", "0"],
  ["height", "0"],
  ["direction", "ltr"],
  ["user-select", "none"],
  ["-webkit-user-select", "none"],
];

const SPACING = ["letter-spacing", "word-spacing", "line-height"];

/** Above the text, below what a site lays over its text, such as a sticky header. */
const LOW = "1";
const HIGH = "2147483647";

/** A page that removes our host again and again wants us gone. */
const MOST_RETURNS = 3;

/** The host while it is in the page. */
export interface Host {
  element: HTMLElement;
  shadow: ShadowRoot;
  /** Moves the host to where it can be seen: a full-screen element or an open modal dialog. */
  settle(passage: Node | null): void;
  /** Raises the host where the page's own text covers the marker at this point of the viewport. */
  raiseIfCovered(x: number, y: number, passage: Node): void;
  remove(): void;
}

/** Adds the host to the page. `onGone` is called when the page has removed it for good. */
export function createHost(css: string, onGone: () => void): Host {
  const element = document.createElement("sidenote-host");
  for (const [property, value] of STYLE) element.style.setProperty(property, value, "important");
  // Spacing stays open to readers who set their own; card.css keeps the page's out.
  for (const property of SPACING) element.style.removeProperty(property);
  element.style.setProperty("z-index", LOW, "important");
  const shadow = element.attachShadow({ mode: SIDENOTE_SHADOW_MODE });
  const style = document.createElement("style");
  style.textContent = css;
  shadow.append(style);

  // An earlier version of us, gone with an update, or a page that copied its root.
  for (const stale of document.querySelectorAll(":root > sidenote-host")) stale.remove();

  let isRemoved = false;
  /** The zoom of where it stands, which its own takes back. */
  let undone = 1;
  let returns = 0;
  let parent: Element = document.documentElement;
  const guard = new MutationObserver(() => {
    if (element.isConnected) return;
    if (returns++ < MOST_RETURNS) enter(document.documentElement);
    else onGone();
  });
  const enter = (into: Element) => {
    guard.disconnect();
    parent = into;
    parent.append(element);
    // A page that scales its root means its own text; places are measured as they are seen.
    const zoom = (parent as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    // Set only where it is another: a page may watch our attributes.
    if (zoom !== undone) element.style.setProperty("zoom", String(1 / zoom), "important");
    undone = zoom;
    guard.observe(document, { childList: true });
    guard.observe(document.documentElement, { childList: true });
    if (parent !== document.documentElement) guard.observe(parent, { childList: true });
  };
  enter(parent);

  return {
    element,
    shadow,
    settle(passage) {
      // Whoever took us out may have had more to do.
      if (isRemoved) return;
      const wanted = homeFor(passage);
      if (wanted !== parent || !element.isConnected) enter(wanted);
    },
    raiseIfCovered(x, y, passage) {
      const top = document.elementFromPoint(x, y);
      if (!top || top === element || !top.contains(outermost(passage))) return;
      element.style.setProperty("z-index", HIGH, "important");
    },
    remove() {
      isRemoved = true;
      guard.disconnect();
      element.remove();
    },
  };
}

/** The node itself, or the host of the outermost shadow root it stands in. */
function outermost(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : node;
}

/** Outside a full-screen element nothing is seen, outside a modal dialog everything is inert. */
function homeFor(passage: Node | null): Element {
  const root = document.documentElement;
  const dialogs = [...document.querySelectorAll("dialog:modal")];
  const dialog =
    dialogs.find((one) => passage && one.contains(outermost(passage))) ?? dialogs.at(-1);
  if (dialog) return dialog;
  const full = document.fullscreenElement;
  // Media elements show no children.
  return full && !/^(video|audio|img|iframe|canvas|embed|object)$/i.test(full.localName)
    ? full
    : root;
}
