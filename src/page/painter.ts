/**
 * Paints marks with the CSS Custom Highlight API: the page's nodes are not touched. The registry is
 * shared with the page and with other extensions, so only names of ours are set and deleted.
 */
import { KINDS, type Kind } from "../core/kind.ts";

export interface MarkGroup {
  kind: Kind;
  /** True where the words stand on a dark background. */
  dark: boolean;
  ranges: readonly Range[];
}

export interface Painter {
  /** Replaces all marks. */
  paint(groups: readonly MarkGroup[]): void;
  clear(): void;
  /** Puts back what the page has thrown out of the registry since; costs nothing where it has not. */
  restore(): void;
}

/** The part of the API that is used. A content script finds it on its own global, not on the page's. */
interface HighlightScope {
  CSS?: { highlights?: Map<string, unknown> };
  Highlight?: new (...ranges: Range[]) => unknown;
}

/** The name under which a kind is painted: `sidenote-changed`, `sidenote-changed-dark`. */
export function highlightName(kind: Kind, dark: boolean): string {
  return `sidenote-${kind}${dark ? "-dark" : ""}`;
}

/** A painter that does nothing where the browser has no highlights. */
export function createPainter(document: Document): Painter {
  const { registry, Highlight } = findHighlights(document);
  let painted = new Map<string, unknown>();

  const clear = () => {
    painted = new Map();
    for (const kind of KINDS) {
      registry?.delete(highlightName(kind, false));
      registry?.delete(highlightName(kind, true));
    }
  };
  return {
    paint(groups) {
      clear();
      if (!registry || !Highlight) return;
      const byName = new Map<string, Range[]>();
      for (const { kind, dark, ranges } of groups) {
        const name = highlightName(kind, dark);
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
