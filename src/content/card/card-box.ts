/** The card's box: in the top layer, at its passage or as a sheet at the lower end of the view. */

import type { Measure } from "./measure.ts";
import { type PlacedCard, placeCard } from "./place-card.ts";
import { keepAbove } from "./scroll.ts";
import { visiblePart } from "./view.ts";

/** Screens where a card beside the text would cover it all. */
const SHEET = "(max-width: 480px), (pointer: coarse) and (max-width: 640px)";

/** What is drawn anew by Preact and found again by its references. */
interface Elements {
  card(): HTMLElement | null;
  /** The small arrow that points at the words. */
  pointer(): HTMLElement | null;
}

export class CardBox {
  private readonly sheet = matchMedia(SHEET);
  private placed: PlacedCard | null = null;

  constructor(
    private readonly elements: Elements,
    private readonly measure: Measure,
  ) {}

  /** Calls back where the screen becomes one for a sheet or one for a card; fits a sheet to what is seen. */
  watch(onOtherScreen: () => void, signal: AbortSignal): void {
    this.sheet.addEventListener("change", onOtherScreen, { signal });
    const fit = () => this.fitSheet();
    visualViewport?.addEventListener("resize", fit, { signal });
    visualViewport?.addEventListener("scroll", fit, { signal });
  }

  /** Puts the card into the top layer, above whatever the page shows there. */
  raise(): void {
    const element = this.elements.card();
    if (!element) return;
    element.toggleAttribute("data-sheet", this.sheet.matches);
    // The page may have taken our host out.
    if (element.isConnected && !element.matches(":popover-open")) element.showPopover();
  }

  /** Takes the card out of the top layer. */
  lower(): void {
    this.stop();
    const element = this.elements.card();
    if (element?.matches(":popover-open")) element.hidePopover();
  }

  /** Puts the card at its passage, where it follows the text. */
  place(passage: readonly Range[]): void {
    this.stop();
    const card = this.elements.card();
    const pointer = this.elements.pointer();
    if (!card || !pointer) return;
    if (this.sheet.matches) {
      this.fitSheet();
      keepAbove(passage, card);
      return;
    }
    this.placed = placeCard(card, pointer, () => {
      const { column, line, rightToLeft } = this.measure.mark(passage);
      return line ? { column, lines: this.measure.lines(passage), rightToLeft } : null;
    });
  }

  /** The text has moved. */
  update(): void {
    this.placed?.update();
  }

  /** From now on the card stays where it is on the screen. */
  hold(): void {
    this.placed?.hold();
  }

  /** The card no longer follows its passage. */
  stop(): void {
    this.placed?.stop();
    this.placed = null;
  }

  /** A sheet lies at the lower end of what is seen, also of a zoomed page. */
  private fitSheet(): void {
    const { left, right, bottom, top } = visiblePart();
    const style = this.elements.card()?.style;
    style?.setProperty("--sheet-left", `${left}px`);
    style?.setProperty("--sheet-top", `${bottom}px`);
    style?.setProperty("--sheet-width", `${right - left}px`);
    style?.setProperty("--sheet-height", `${bottom - top}px`);
  }
}
