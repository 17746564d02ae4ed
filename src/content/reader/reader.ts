import { findingsInTurn } from "../../core/check.ts";
import type { Checked, Finding } from "../../core/finding.ts";
import { noteKindOf } from "../../core/note-kind.ts";
import type { Pack } from "../../core/pack.ts";
import { decide } from "../../core/topic.ts";
import { type Extracted, extractArticle } from "../../page/extract.ts";
import { observePage } from "../../page/observe.ts";
import { isDarkPage } from "../../page/page-colour.ts";
import { createPainter, type MarkGroup } from "../../page/painter.ts";
import { readSignals } from "../../page/signals.ts";
import { nextFrame } from "../../platform/next-frame.ts";
import { isHidden, type PageSettings } from "../../platform/page-settings.ts";
import { askBackground } from "../../platform/reader-messages.ts";

import { type CardHandle, type CardInput, world } from "../../platform/world.ts";
import { lookAfter } from "./look-after.ts";

/** One page's reader. `start` again with other settings reads the page anew. */
export interface Reader {
  /** Reads the page's text now, for a `start` that comes in the next moment. */
  readAhead(): Extracted;
  start(settings: PageSettings, ahead?: Extracted): void;
  /** Takes everything of ours out of the page and stops watching it. */
  stop(): void;
  /** The page is going: nothing more is done, and nothing cleared away. */
  abandon(): void;
  /** What was found; null while stopped. */
  checked(): Checked | null;
  show(index: number): Promise<void>;
  go(to: "next" | "previous"): Promise<void>;
}

/** A finding that can be marked. */
interface Found {
  finding: Finding;
  ranges: Range[];
}

/** What one look at the page found, ready to be shown. */
interface Shown {
  input: CardInput;
  groups: MarkGroup[];
}

/** `onLeft` is told when the page has become another one that is not about the debate. */
export function createReader(document: Document, pack: Pack, onLeft: () => void): Reader {
  const painter = createPainter(document);
  const around = document.defaultView?.frameElement?.ownerDocument ?? null;
  let card: CardHandle | null = null;
  let checked: Checked | null = null;
  let shown: Shown | null = null;
  let watch: AbortController | null = null;
  /** True once the reader has asked for marks that the settings hold back. */
  let revealed = false;
  /** Numbers the readings of the page: an injection that comes back late finds a newer one. */
  let turn = 0;

  /**
   * Reads the page in one go; the first time it pauses for one frame once a mark is painted. `ahead` is what was just
   * read of the page.
   */
  async function read(settings: PageSettings, first: boolean, ahead?: Extracted): Promise<void> {
    const mine = ++turn;
    try {
      await readPage(settings, first, ahead ?? extractArticle(document, around), mine);
    } catch {
      // A page may shadow any method of `document` with a named element; such a page is left alone.
      if (mine !== turn) return;
      takeDown();
      checked = null;
    }
  }

  async function readPage(
    settings: PageSettings,
    first: boolean,
    extracted: Extracted,
    mine: number,
  ): Promise<void> {
    const { article } = extracted;
    const found: Found[] = [];
    for (const part of findingsInTurn(article, pack, { supported: settings.showSupported })) {
      const isFirst = found.length === 0;
      found.push(...part.flatMap((finding) => foundIn(extracted, finding, settings)));
      if (!first || !isFirst || found.length === 0 || !(revealed || marksByThemselves(settings)))
        continue;
      // Who opens a page sees its first marks while the rest of it is read.
      painter.paint(groupsOf(found, isDark(extracted, found)), settings.markStyle);
      await nextFrame(document);
      if (mine !== turn) return;
    }
    const findings = found.map(({ finding }) => finding);
    const same =
      sameFindings(checked?.findings, findings) &&
      checked?.article.published === article.published &&
      areWhole(shown?.input.ranges ?? []);
    checked = {
      article: {
        ...decide(readSignals(document)),
        title: article.title,
        published: article.published,
        lang: article.lang,
        partial: extracted.partial,
      },
      findings,
      blocks: article.blocks.length,
      claims: pack.claims.length,
    };
    if (same) {
      painter.restore();
      return;
    }
    void askBackground({ type: "notes-found", count: findings.length });
    takeDown();
    if (findings.length === 0) return;
    const dark = isDark(extracted, found);
    shown = {
      groups: groupsOf(found, dark),
      input: {
        checked,
        ranges: found.map(({ ranges }) => ranges),
        settings,
        dark,
        revealed: revealed || marksByThemselves(settings),
        end: extracted.blockElement(article.blocks.length - 1),
        onReveal: reveal,
        onGone: takeDown,
      },
    };
    if (shown.input.revealed) painter.paint(shown.groups, shown.input.settings.markStyle);
    if (shown.input.revealed || settings.marks === "after-reading") void mount();
  }

  async function mount(): Promise<CardHandle | null> {
    const mine = turn;
    if (!world.sidenoteMountCard) await askBackground({ type: "load-card" });
    if (mine !== turn || !shown) return null;
    try {
      card ??= world.sidenoteMountCard?.(shown.input) ?? null;
    } catch {
      // Marks that nobody can ask about are worse than none.
      takeDown();
    }
    return card;
  }

  function reveal(): void {
    revealed = true;
    if (!shown || shown.input.revealed) return;
    shown.input = { ...shown.input, revealed };
    painter.paint(shown.groups, shown.input.settings.markStyle);
  }

  function takeDown(): void {
    card?.destroy();
    card = null;
    shown = null;
    painter.clear();
  }

  /** Whether the words with the first note stand on a dark background. */
  function isDark(extracted: Extracted, found: readonly Found[]): boolean {
    const block = found[0]?.finding.block ?? 0;
    return isDarkPage(extracted.blockElement(block) ?? document.documentElement);
  }

  /** The finding, unless the reader does not want it or it is nowhere on the page. */
  function foundIn(extracted: Extracted, finding: Finding, settings: PageSettings): Found[] {
    if (isHidden(settings, finding.claim, reviewedOf(finding.claim))) return [];
    if (settings.hiddenKinds.includes(noteKindOf(finding.reading))) return [];
    const ranges = rangesOf(extracted, finding);
    return ranges.length > 0 ? [{ finding, ranges }] : [];
  }

  function reviewedOf(id: string): string {
    return pack.claims.find((claim) => claim.id === id)?.reviewed ?? "";
  }

  return {
    readAhead: () => extractArticle(document, around),
    start(settings, ahead) {
      watch?.abort();
      watch = new AbortController();
      const { signal } = watch;
      takeDown();
      checked = null;
      void read(settings, true, ahead);
      const onChange = async (change: "address" | "text") => {
        // Another article: what was asked for was the last one's notes.
        if (change === "address") revealed = false;
        await read(settings, false);
        // Started anew or stopped meanwhile: that is for others to tell.
        if (signal.aborted) return;
        if (change === "address" && !checked?.article.onTopic) onLeft();
      };
      observePage(document, (change) => void onChange(change), signal);
      lookAfter(document, painter.restore, signal);
    },
    stop() {
      turn++;
      watch?.abort();
      takeDown();
      checked = null;
      void askBackground({ type: "notes-found", count: 0 });
    },
    abandon() {
      turn++;
      watch?.abort();
    },
    checked: () => checked,
    async show(index) {
      (await mount())?.open(index);
    },
    async go(to) {
      (await mount())?.go(to);
    },
  };
}

/** True where marks show by themselves. */
function marksByThemselves({ marks }: PageSettings): boolean {
  return marks === "while-reading";
}

function groupsOf(found: readonly Found[], dark: boolean): MarkGroup[] {
  return found.map(({ finding, ranges }) => ({ kind: noteKindOf(finding.reading), dark, ranges }));
}

function rangesOf(extracted: Extracted, finding: Finding): Range[] {
  return finding.spans.flatMap((span) => extracted.rangeOf(finding.block, span) ?? []);
}

function sameFindings(a: readonly Finding[] | undefined, b: readonly Finding[]): boolean {
  return a !== undefined && a.length === b.length && a.every((one, i) => isSameFinding(one, b[i]));
}

function isSameFinding(a: Finding, b: Finding | undefined): boolean {
  return (
    a.claim === b?.claim &&
    a.start === b.start &&
    a.stance === b.stance &&
    a.published === b.published &&
    a.reading.timing === b.reading.timing &&
    a.reading.verdict === b.reading.verdict &&
    a.reading.changed === b.reading.changed
  );
}

/** False where the page has put the same words in again as other nodes: our ranges hold the old ones. */
function areWhole(ranges: readonly (readonly Range[])[]): boolean {
  return ranges.every((list) =>
    list.every((range) => !range.collapsed && range.startContainer.isConnected),
  );
}
