/** Keeps the card at its passage, never over it where that can be helped. */
import { chooseSize, clamp, GAP, positionCard, type Side, type Target } from "./card-position.ts";
import type { Box } from "./marker-layout.ts";

/** A card that follows its passage. */
export interface PlacedCard {
  /** Measures again; for moves of the page's text that nothing tells of by itself. */
  update(): void;
  /** From now on the card stays where it is on the screen, whatever the page does. */
  hold(): void;
  stop(): void;
}

/**
 * Places `place` (a fixed box with the card in it) at its passage until stopped. `read` gives null
 * while the passage is not rendered: the card then stays where it is.
 */
export function placeCard(
  place: HTMLElement,
  pointer: HTMLElement,
  read: () => Target | null,
): PlacedCard {
  const ended = new AbortController();
  let held = false;
  let frame = 0;
  let last: Target | null = null;

  const update = () => {
    const view = visiblePart();
    if (held) {
      const { left, top, width, height } = place.getBoundingClientRect();
      const x = clamp(left, view.left, view.right - width);
      moveTo(place, x, clamp(top, view.top, view.bottom - height));
      return;
    }
    last = read() ?? last;
    const target = last ?? corner(view);
    const size = chooseSize(target, view);
    place.style.setProperty("--width", `${Math.floor(size.width)}px`);
    place.style.setProperty("--room", `${size.limit}px`);
    const position = positionCard(target, size, place.offsetHeight, view);
    place.style.setProperty("--room", `${Math.floor(position.room)}px`);
    moveTo(place, Math.round(position.x), Math.round(position.y));
    pointAt(pointer, position.side, target.lines, place.getBoundingClientRect());
  };
  const schedule = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(update);
  };

  const { signal } = ended;
  addEventListener("scroll", () => held || schedule(), { signal, capture: true, passive: true });
  addEventListener("resize", schedule, { signal });
  visualViewport?.addEventListener("resize", schedule, { signal });
  visualViewport?.addEventListener("scroll", schedule, { signal });
  const resized = new ResizeObserver(schedule);
  resized.observe(place);
  update();

  return {
    update,
    hold() {
      held = true;
      pointer.hidden = true;
    },
    stop() {
      ended.abort();
      resized.disconnect();
      cancelAnimationFrame(frame);
      for (const name of ["left", "top", "--room", "--width"]) place.style.removeProperty(name);
      pointer.hidden = true;
    },
  };
}

/** What is seen of the viewport: less than all of it while a touch screen is zoomed. */
export function visiblePart(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const visual = visualViewport;
  if (!visual || visual.scale <= 1.01) {
    // Without a document type the root is as high as the page.
    const bottom = document.compatMode === "CSS1Compat" ? clientHeight : innerHeight;
    return { left: 0, top: 0, right: clientWidth, bottom };
  }
  const { offsetLeft: left, offsetTop: top, width, height } = visual;
  return { left, top, right: left + width, bottom: top + height };
}

/** Without popovers there is no top layer, and a transformed root does move a fixed box: measured and undone. */
function moveTo(place: HTMLElement, x: number, y: number): void {
  place.style.left = `${x}px`;
  place.style.top = `${y}px`;
  const { left, top } = place.getBoundingClientRect();
  if (Math.abs(left - x) > 1) place.style.left = `${2 * x - left}px`;
  if (Math.abs(top - y) > 1) place.style.top = `${2 * y - top}px`;
}

/** Draws the hairline from the card to the nearest line of the passage, where the two face each other. */
function pointAt(pointer: HTMLElement, side: Side, lines: readonly Box[], card: DOMRect): void {
  const beside = side === "left" || side === "right";
  const line = side === "below" ? lines.at(-1) : lines[0];
  if (!line) {
    pointer.hidden = true;
    return;
  }
  const at = beside
    ? Math.round((line.top + line.bottom) / 2 - card.top)
    : Math.round(Math.max(line.left, card.left) + 12 - card.left);
  const fits = beside ? at < card.height : card.left + at < Math.min(line.right, card.right);
  pointer.hidden = at <= 0 || !fits;
  const edge = side === "above" ? card.height : side === "left" ? card.width : -GAP;
  pointer.style.top = `${beside ? at : edge}px`;
  pointer.style.left = `${beside ? edge : at}px`;
  pointer.style.width = `${beside ? GAP : 1}px`;
  pointer.style.height = `${beside ? 1 : GAP}px`;
}

/** Where a card goes whose passage was never seen: the lower end of the view. */
function corner({ right, bottom }: Box): Target {
  const point = { left: right, right, top: bottom, bottom };
  return { lines: [point], column: { ...point, left: 0 }, rightToLeft: false };
}
