import { checkArticle } from "../../core/check.ts";
import type { Checked, Finding } from "../../core/finding.ts";
import { kindOf } from "../../core/kind.ts";
import type { Pack } from "../../core/pack.ts";
import { decide } from "../../core/topic.ts";
import { type Extracted, extractArticle } from "../../page/extract.ts";
import { observePage } from "../../page/observe.ts";
import { isDarkPage } from "../../page/page-colour.ts";
import { createPainter, type MarkGroup } from "../../page/painter.ts";
import { readSignals } from "../../page/signals.ts";
import { isHidden, type PageSettings } from "../../platform/page-settings.ts";
import { askBackground } from "../../platform/reader-messages.ts";

import { type CardHandle, type CardInput, world } from "../../platform/world.ts";
import { lookAfter } from "./look-after.ts";

/** One page's reader. `start` again with other settings reads the page anew. */
export interface Reader {
  /** Reads the page's text now, for the first `start`, which comes in the next moment. */
  readAhead(): void;
  start(settings: PageSettings): void;
  /** Takes everything of ours out of the page and stops watching it. */
  stop(): void;
  /** What was found; null while stopped. */
  checked(): Checked | null;
  show(index: number): Promise<void>;
  go(to: "next" | "previous"): Promise<void>;
}

/** What one reading of the page found, ready to be shown. */
interface Reading {
  input: CardInput;
  groups: MarkGroup[];
}

/** `onLeft` is told when the page has become another one that is not about the debate. */
export function createReader(document: Document, pack: Pack, onLeft: () => void): Reader {
  const painter = createPainter(document);
  let card: CardHandle | null = null;
  let checked: Checked | null = null;
  let reading: Reading | null = null;
  let watch: AbortController | null = null;
  /** True once the reader has asked for marks that the settings hold back. */
  let revealed = false;
  let ahead: Extracted | null = null;
  /** Numbers the readings of the page: an injection that comes back late finds a newer one. */
  let turn = 0;

  function read(settings: PageSettings): void {
    try {
      readPage(settings);
    } catch {
      // A page may shadow any method of `document` with a named element; such a page is left alone.
      takeDown();
      checked = null;
    }
  }

  function readPage(settings: PageSettings): void {
    turn++;
    const extracted = ahead ?? extractArticle(document);
    ahead = null;
    const { article } = extracted;
    const found = checkArticle(article, pack, { supported: settings.showSupported })
      .filter(({ claim }) => !isHidden(settings, claim, reviewedOf(claim)))
      .filter((finding) => !settings.hiddenKinds.includes(kindOf(finding.reading)))
      .map((finding) => ({ finding, ranges: rangesOf(extracted, finding) }))
      .filter(({ ranges }) => ranges.length > 0);
    const findings = found.map(({ finding }) => finding);
    const same = sameFindings(checked?.findings, findings) && areWhole(reading?.input.ranges ?? []);
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
    const ranges = found.map((each) => each.ranges);
    const dark = isDarkPage(extracted.blockElement(findings[0]?.block ?? 0) ?? document.body);
    reading = {
      groups: findings.map((finding, i) => ({
        kind: kindOf(finding.reading),
        dark,
        ranges: ranges[i] ?? [],
      })),
      input: {
        checked,
        ranges,
        settings,
        dark,
        revealed: revealed || settings.marks === "while-reading",
        end: extracted.blockElement(article.blocks.length - 1),
        onReveal: reveal,
        onGone: takeDown,
      },
    };
    if (reading.input.revealed) painter.paint(reading.groups, reading.input.settings.markStyle);
    if (reading.input.revealed || settings.marks === "after-reading") void mount();
  }

  async function mount(): Promise<CardHandle | null> {
    const of = turn;
    if (!world.sidenoteMountCard) await askBackground({ type: "load-card" });
    if (of !== turn || !reading) return null;
    try {
      card ??= world.sidenoteMountCard?.(reading.input) ?? null;
    } catch {
      // Marks that nobody can ask about are worse than none.
      takeDown();
    }
    return card;
  }

  function reveal(): void {
    revealed = true;
    if (!reading || reading.input.revealed) return;
    reading.input = { ...reading.input, revealed };
    painter.paint(reading.groups, reading.input.settings.markStyle);
  }

  function takeDown(): void {
    card?.destroy();
    card = null;
    reading = null;
    painter.clear();
  }

  function reviewedOf(id: string): string {
    return pack.claims.find((claim) => claim.id === id)?.reviewed ?? "";
  }

  return {
    readAhead() {
      ahead = extractArticle(document);
    },
    start(settings) {
      watch?.abort();
      watch = new AbortController();
      takeDown();
      checked = null;
      read(settings);
      const onChange = (change: "address" | "text") => {
        // Another article: what was asked for was the last one's notes.
        if (change === "address") revealed = false;
        read(settings);
        if (change === "address" && !checked?.article.onTopic) onLeft();
      };
      observePage(document, onChange, watch.signal);
      lookAfter(document, painter.restore, watch.signal);
    },
    stop() {
      turn++;
      watch?.abort();
      takeDown();
      checked = null;
      void askBackground({ type: "notes-found", count: 0 });
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

function rangesOf(extracted: Extracted, finding: Finding): Range[] {
  return finding.spans.flatMap((span) => extracted.rangeOf(finding.block, span) ?? []);
}

function sameFindings(a: readonly Finding[] | undefined, b: readonly Finding[]): boolean {
  return (
    a !== undefined &&
    a.length === b.length &&
    a.every((one, i) => one.claim === b[i]?.claim && one.start === b[i]?.start)
  );
}

/** False where the page has put the same words in again as other nodes: our ranges hold the old ones. */
function areWhole(ranges: readonly (readonly Range[])[]): boolean {
  return ranges.every((list) =>
    list.every((range) => !range.collapsed && range.startContainer.isConnected),
  );
}
