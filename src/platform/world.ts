/**
 * What the separately injected content scripts of one page share: globals of the extension's
 * isolated world, invisible to the page.
 */
import type { Dataset } from "../core/dataset.ts";
import type { Checked } from "../core/finding.ts";
import type { EditedProse } from "../core/prose.ts";
import type { PageSettings } from "./page-settings.ts";

/** What the reader hands to the card script. */
export interface CardInput {
  checked: Checked;
  /** Live ranges of the marked words, one list per finding, in the order of `checked.findings`. */
  ranges: Range[][];
  settings: PageSettings;
  /** True where the page's own background is dark. */
  dark: boolean;
  /** False where the marks wait until the reader asks for them. */
  revealed: boolean;
  /** The article's last block: the line that offers the notes stands after it. */
  end: Element | null;
  /** The reader asked for what is not revealed yet; paints the marks. */
  onReveal(): void;
  /** The page has removed our host again and again: nothing of ours shall stay. */
  onGone(): void;
}

/** The markers and the card of one page, until destroyed. */
export interface CardHandle {
  /** Scrolls the passage into view and opens the note's card; focus moves into the card. */
  open(index: number): void;
  /** Opens the note after (or before) the open one, or the first (last). */
  go(to: "next" | "previous"): void;
  /** Removes the host and every listener. */
  destroy(): void;
}

interface World {
  /** Set by reader.js: true while a reader runs in this page, so that a second injection is a no-op. */
  sidenoteReader?: true;
  /** Set by gate.js: the address and title it decided on, so that it decides on each page once. */
  sidenoteGate?: string;
  /** Set by gate.js: looks into the page's iframes. */
  sidenoteLook?: () => void;
  /** Set by patterns.js, in base64; the reader takes it away. */
  sidenotePatterns?: string;
  /** Set by notes.js: what notes are written from. */
  sidenoteProse?: EditedProse;
  /** Set by dataset.js in our own pages. */
  sidenoteDataset?: Dataset;
  /** Set by card.js. */
  sidenoteMountCard?: (input: CardInput) => CardHandle;
}

/** The isolated world of this page. */
export const world = globalThis as World;
