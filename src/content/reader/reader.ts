import { checkArticle } from "../../core/check.ts";
import type { Checked, Finding } from "../../core/finding.ts";
import { kindOf } from "../../core/kind.ts";
import type { Pack } from "../../core/pack.ts";
import { decide } from "../../core/topic.ts";
import { type Extracted, extractArticle } from "../../page/extract.ts";
import { observePage } from "../../page/observe.ts";
import { isDarkPage } from "../../page/page-colour.ts";
import { createPainter } from "../../page/painter.ts";
import { readSignals } from "../../page/signals.ts";
import { askBackground } from "../../platform/reader-messages.ts";
import { isHidden, type Settings } from "../../platform/settings.ts";
import { type CardHandle, world } from "../../platform/world.ts";

/** One page's reader. `start` again with other settings reads the page anew. */
export interface Reader {
  start(settings: Settings): void;
  /** Takes everything of ours out of the page and stops watching it. */
  stop(): void;
  /** What was found; null while stopped. */
  checked(): Checked | null;
  show(index: number): void;
  go(to: "next" | "previous"): void;
}

export function createReader(document: Document, pack: Pack): Reader {
  const painter = createPainter(document);
  let card: CardHandle | null = null;
  let checked: Checked | null = null;
  let watch: AbortController | null = null;
  /** Numbers the readings of the page: an injection that comes back late finds a newer one. */
  let turn = 0;

  function read(settings: Settings): void {
    turn++;
    const extracted = extractArticle(document);
    const { article } = extracted;
    const found = checkArticle(article, pack, { supported: settings.showSupported })
      .filter(({ claim }) => !isHidden(settings, claim, reviewedOf(claim)))
      .map((finding) => ({ finding, ranges: rangesOf(extracted, finding) }))
      .filter(({ ranges }) => ranges.length > 0);
    const findings = found.map(({ finding }) => finding);
    const changed = !sameFindings(checked?.findings, findings);
    checked = {
      article: {
        ...decide(readSignals(document)),
        title: article.title,
        published: article.published,
        lang: article.lang,
      },
      findings,
      blocks: article.blocks.length,
    };
    if (!changed && painter.isPainted()) return;
    void askBackground({ type: "notes-found", count: findings.length });
    card?.destroy();
    card = null;
    if (findings.length === 0) {
      painter.clear();
      return;
    }
    const ranges = found.map((each) => each.ranges);
    const dark = isDarkPage(extracted.blockElement(findings[0]?.block ?? 0) ?? document.body);
    painter.paint(
      findings.map((finding, i) => ({
        kind: kindOf(finding.reading),
        dark,
        ranges: ranges[i] ?? [],
      })),
    );
    void mount(turn, checked, ranges, settings, dark);
  }

  async function mount(
    of: number,
    result: Checked,
    ranges: Range[][],
    settings: Settings,
    dark: boolean,
  ): Promise<void> {
    if (!world.sidenoteMountCard) await askBackground({ type: "load-card" });
    if (of !== turn) return;
    card = world.sidenoteMountCard?.({ checked: result, ranges, settings, dark }) ?? null;
  }

  function reviewedOf(id: string): string {
    return pack.claims.find((claim) => claim.id === id)?.reviewed ?? "";
  }

  return {
    start(settings) {
      watch?.abort();
      watch = new AbortController();
      card?.destroy();
      card = null;
      checked = null;
      read(settings);
      observePage(document, () => read(settings), watch.signal);
    },
    stop() {
      turn++;
      watch?.abort();
      card?.destroy();
      card = null;
      checked = null;
      painter.clear();
      void askBackground({ type: "notes-found", count: 0 });
    },
    checked: () => checked,
    show: (index) => card?.open(index),
    go: (to) => card?.go(to),
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
