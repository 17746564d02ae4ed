/** Keeps the card at its passage, never over it where that can be helped. */
import {
  computePosition,
  flip,
  type Middleware,
  offset,
  type Placement,
  type Platform,
  shift,
  size,
} from "@floating-ui/core";
import type { Box } from "./box.ts";
import {
  clamp,
  EDGE,
  facingWords,
  GAP,
  LEAST_HEIGHT,
  type Plan,
  planCard,
  type Target,
} from "./card-position.ts";
import { visiblePart } from "./view.ts";

const PLACEMENTS = { left: "left-start", right: "right-start", below: "bottom-start" } as const;

/**
 * In the top layer a transformed or filtered root does not move a box: viewport coordinates
 * throughout, and what is seen is the only boundary.
 */
function platformFor(view: Box): Platform {
  return {
    getElementRects: ({ reference, floating }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
    }),
    getDimensions: ({ offsetWidth, offsetHeight }) => ({
      width: offsetWidth,
      height: offsetHeight,
    }),
    getClippingRect: () => rectOf(view),
  };
}

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
  let held = false;
  let last: Target | null = null;
  /** Only the newest computation may move the card. */
  let turn = 0;

  const look = () => {
    last = read() ?? last;
    return last ?? corner(visiblePart());
  };
  const reference = {
    getBoundingClientRect: () => rectOf(planCard(look(), visiblePart()).anchor),
  };
  const update = () => {
    turn++;
    if (held) holdInView(place);
    else void follow(turn);
  };
  const follow = async (mine: number) => {
    const view = visiblePart();
    const target = look();
    const plan = planCard(target, view);
    // Not as custom properties, which would style all of the card anew.
    place.style.width = `${Math.floor(plan.width)}px`;
    place.style.maxHeight = `${plan.limit}px`;
    const { x, y, placement } = await computePosition(reference, place, {
      strategy: "fixed",
      platform: platformFor(view),
      placement: PLACEMENTS[plan.side],
      middleware: middlewareFor(plan, target, view, place),
    });
    if (mine !== turn) return;
    // Of a card that is higher than what is left there no part leaves the view.
    const lowest = view.bottom - place.offsetHeight;
    moveTo(place, Math.round(x), Math.round(clamp(y, view.top, lowest)));
    pointAt(pointer, placement, target.lines, place.getBoundingClientRect());
  };

  let frame = 0;
  const schedule = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(update);
  };
  const resized = new ResizeObserver(schedule);
  resized.observe(place);
  const ended = new AbortController();
  const { signal } = ended;
  // The passage may stand in a scroller of the page's own: scrolling is heard as it goes down.
  addEventListener("scroll", schedule, { signal, capture: true, passive: true });
  addEventListener("resize", schedule, { signal });
  visualViewport?.addEventListener("resize", schedule, { signal });
  visualViewport?.addEventListener("scroll", schedule, { signal });
  update();

  return {
    update,
    hold() {
      held = true;
      pointer.hidden = true;
    },
    stop() {
      turn++;
      ended.abort();
      resized.disconnect();
      cancelAnimationFrame(frame);
      for (const name of ["left", "top", "max-height", "width"]) place.style.removeProperty(name);
      pointer.hidden = true;
    },
  };
}

function middlewareFor(plan: Plan, target: Target, view: Box, place: HTMLElement): Middleware[] {
  const bounds = { padding: EDGE };
  const facing: Middleware = {
    name: "facing",
    fn: ({ rects }) => ({
      x: facingWords(plan.anchor, rects.floating.width, target.rightToLeft, view),
    }),
  };
  return [
    offset(GAP),
    ...(plan.side === "below" ? [flip(bounds), facing] : []),
    shift(bounds),
    size({
      ...bounds,
      apply({ availableHeight }) {
        const free = view.bottom - view.top - 2 * EDGE;
        // Beside the text a card may move up; below or above it has what is left there.
        const room = plan.side === "below" ? Math.max(LEAST_HEIGHT, availableHeight) : free;
        const most = Math.floor(Math.min(room, plan.limit, free));
        place.style.maxHeight = `${most}px`;
      },
    }),
  ];
}

/** A pinned card stays where it is, but never out of sight. */
function holdInView(place: HTMLElement): void {
  const view = visiblePart();
  const { left, top, width, height } = place.getBoundingClientRect();
  const x = clamp(left, view.left, view.right - width);
  moveTo(place, x, clamp(top, view.top, view.bottom - height));
}

/** Nothing moves or scales a fixed box in the top layer. */
function moveTo(place: HTMLElement, x: number, y: number): void {
  place.style.left = `${x}px`;
  place.style.top = `${y}px`;
}

/** Draws the hairline from the card to the nearest line of the passage, where the two face each other. */
function pointAt(
  pointer: HTMLElement,
  placement: Placement,
  lines: readonly Box[],
  card: DOMRect,
): void {
  const beside = placement.startsWith("left") || placement.startsWith("right");
  const line = placement.startsWith("bottom") ? lines.at(-1) : lines[0];
  if (!line) {
    pointer.hidden = true;
    return;
  }
  const at = beside
    ? Math.round((line.top + line.bottom) / 2 - card.top)
    : Math.round(Math.max(line.left, card.left) + 12 - card.left);
  const fits = beside ? at < card.height : card.left + at < Math.min(line.right, card.right);
  pointer.hidden = at <= 0 || !fits;
  const edge = placement.startsWith("top")
    ? card.height
    : placement.startsWith("left")
      ? card.width
      : -GAP;
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

function rectOf({ left, right, top, bottom }: Box) {
  return { left, right, top, bottom, x: left, y: top, width: right - left, height: bottom - top };
}
