/** Runs once on every page of the listed sites: on an article about the debate it wakes the background, else it does nothing and leaves nothing behind. */
import { decide, mayBeOnTopic } from "../core/topic.ts";
import { readSignals } from "../page/signals.ts";
import { reportPageOnTopic } from "../platform/wake.ts";

try {
  if (window.top === window && mayBeOnTopic(document.documentElement.textContent ?? "")) {
    const { isArticle, onTopic } = decide(readSignals(document));
    if (isArticle && onTopic) reportPageOnTopic();
  }
} catch {
  // A page may shadow any method of `document` with a named element; such a page is left alone.
}
