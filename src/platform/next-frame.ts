/** Milliseconds after which a page that is not painted goes on. */
const UNSEEN = 100;

/** Resolves once what was drawn is painted; a page that nobody sees paints nothing. */
export function nextFrame(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const { defaultView } = document;
    if (document.hidden || !defaultView) return resolve();
    defaultView.requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNSEEN);
  });
}
