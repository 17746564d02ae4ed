/** Calls back, at most once a frame, when text on the page may have moved other than by the page's own scrolling. */
export function watchLayout(
  blocks: Iterable<Element>,
  onMoved: () => void,
  signal: AbortSignal,
): void {
  let frame = 0;
  const schedule = () => {
    if (frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        onMoved();
      });
    }
  };
  const resized = new ResizeObserver(schedule);
  resized.observe(document.documentElement);
  if (document.body) resized.observe(document.body);
  for (const block of blocks) resized.observe(block);
  window.addEventListener("resize", schedule, { signal });
  // Images and style sheets that arrive late; `load` does not bubble.
  document.addEventListener("load", schedule, { signal, capture: true });
  document.addEventListener("toggle", schedule, { signal, capture: true });
  document.addEventListener("transitionend", schedule, { signal, passive: true });
  document.fonts?.addEventListener("loadingdone", schedule, { signal });
  document.addEventListener(
    "scroll",
    (event) => {
      if (event.target !== document) schedule();
    },
    { signal, capture: true, passive: true },
  );
  signal.addEventListener("abort", () => {
    resized.disconnect();
    cancelAnimationFrame(frame);
  });
}
