import type { Box } from "./box.ts";

/** The part of the viewport that can be seen; the whole viewport where no part can, as in an iframe out of view. */
export function visiblePart(): Box {
  const view = viewport();
  return throughIframe(view) ?? view;
}

/** True where what stands between these heights is seen. */
export function isInView(top: number, bottom: number): boolean {
  const seen = throughIframe(viewport());
  return seen !== null && top >= seen.top && bottom <= seen.bottom;
}

/** Less than all of it while a touch screen is zoomed. */
function viewport(): Box {
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

/** An iframe may be as high as its whole text: what the page around it shows of that; null for nothing. */
function throughIframe(box: Box): Box | null {
  const iframe = window.frameElement;
  const around = iframe?.ownerDocument.defaultView;
  if (!iframe || !around) return box;
  const { left, top } = iframe.getBoundingClientRect();
  const [x, y] = [left + iframe.clientLeft, top + iframe.clientTop];
  const seen = {
    left: Math.max(box.left, -x),
    top: Math.max(box.top, -y),
    right: Math.min(box.right, around.innerWidth - x),
    bottom: Math.min(box.bottom, around.innerHeight - y),
  };
  return seen.left < seen.right && seen.top < seen.bottom ? seen : null;
}
