/**
 * Paints marks with the CSS Custom Highlight API: the page's nodes are not touched. The registry is
 * shared with the page and with other extensions, so only names of ours are set and deleted.
 */
import { NOTE_KINDS, type NoteKind } from "../core/note-kind.ts";

/** How marks look: a line with a tint, or one of the two. */
export const MARK_STYLES = ["line-and-tint", "line", "tint"] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export interface MarkGroup {
  kind: NoteKind;
  /** True where the words stand on a dark background. */
  dark: boolean;
  ranges: readonly Range[];
}

export interface Painter {
  /** Replaces all marks. */
  paint(groups: readonly MarkGroup[], style?: MarkStyle): void;
  clear(): void;
  /** Puts back what the page has thrown out of the registry since; costs nothing where it has not. */
  restore(): void;
}

/** The part of the API that is used. A content script finds it on its own global, not on the page's. */
interface HighlightScope {
  CSS?: { highlights?: Map<string, unknown> };
  Highlight?: new (...ranges: Range[]) => unknown;
}

/** The name under which a kind is painted: `sidenote-changed`, `sidenote-changed-dark-tint`. */
function highlightName(kind: NoteKind, dark: boolean, style: MarkStyle): string {
  const suffix = style === "line-and-tint" ? "" : `-${style}`;
  return `sidenote-${kind}${dark ? "-dark" : ""}${suffix}`;
}

/**
 * What this browser can show of a style: Firefox 140 paints no lines, and forced colours
 * leave nothing but patterns.
 */
function shownStyle(style: MarkStyle, { defaultView }: Document): MarkStyle {
  if (defaultView?.matchMedia?.("(forced-colors: active)").matches) return "line-and-tint";
  const isFirefox = globalThis.CSS?.supports?.("-moz-appearance", "none") ?? false;
  return style === "line" && isFirefox ? "line-and-tint" : style;
}

/** A painter that does nothing where the browser has no highlights. */
export function createPainter(document: Document): Painter {
  const { registry, Highlight } = findHighlights(document);
  let painted = new Map<string, unknown>();

  const clear = () => {
    painted = new Map();
    for (const style of MARK_STYLES) {
      for (const kind of NOTE_KINDS) {
        registry?.delete(highlightName(kind, false, style));
        registry?.delete(highlightName(kind, true, style));
      }
    }
  };
  return {
    paint(groups, wanted = "line-and-tint") {
      clear();
      if (!registry || !Highlight) return;
      const style = shownStyle(wanted, document);
      const byName = new Map<string, Range[]>();
      for (const { kind, dark, ranges } of groups) {
        const name = highlightName(kind, dark, style);
        byName.set(name, [...(byName.get(name) ?? []), ...ranges]);
      }
      for (const [name, ranges] of byName) {
        if (ranges.length === 0) continue;
        const highlight = new Highlight(...ranges);
        painted.set(name, highlight);
        registry.set(name, highlight);
      }
    },
    clear,
    restore() {
      for (const [name, highlight] of painted) {
        if (!registry?.has(name)) registry?.set(name, highlight);
      }
    },
  };
}

function findHighlights(document: Document): {
  registry: Map<string, unknown> | undefined;
  Highlight: HighlightScope["Highlight"];
} {
  const scopes = [globalThis, document.defaultView] as (HighlightScope | null)[];
  const scope = scopes.find((candidate) => candidate?.CSS?.highlights && candidate.Highlight);
  return { registry: scope?.CSS?.highlights, Highlight: scope?.Highlight };
}
