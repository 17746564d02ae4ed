/**
 * Runs on every page of the listed sites, and again where such a page has become another one
 * without a load: on an article about the debate it wakes the background, else it does nothing and
 * leaves nothing behind but, near the topic, a note of which page that was.
 */
import { decide, mayBeOnTopic } from "../core/topic.ts";
import { readSignals } from "../page/signals.ts";
import { reportPageOnTopic } from "../platform/wake.ts";
import { world } from "../platform/world.ts";

try {
  // The text first: on most pages nothing else is touched, and the first touch of anything costs.
  if (mayBeOnTopic(document.documentElement.textContent ?? "") && window.top === window) {
    const page = location.href + document.title;
    if (world.sidenoteGate !== page) {
      world.sidenoteGate = page;
      const { isArticle, onTopic } = decide(readSignals(document));
      if (isArticle && onTopic) {
        // Whether it is read is not up to us, and may be another time.
        delete world.sidenoteGate;
        reportPageOnTopic();
      }
    }
  }
} catch {
  // A page may shadow any method of `document` with a named element; such a page is left alone.
}
