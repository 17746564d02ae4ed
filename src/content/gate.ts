/**
 * Runs on every page of the listed sites, and again where such a page has become another one
 * without a load: on an article about the debate it wakes the background, else it does nothing and
 * leaves nothing behind but, near the topic, a note of which page that was, and on a wide iframe of
 * the page's own a listener for its load.
 */
import { decide, mayBeOnTopic } from "../core/topic.ts";
import { THRESHOLD } from "../core/topic-terms.ts";
import { readLead } from "../page/lead.ts";
import { readSignals } from "../page/signals.ts";
import { reportOnTopic } from "../platform/wake.ts";
import { world } from "../platform/world.ts";

// What every page goes through stands here and not in a function, which a browser compiles when called.
try {
  let own = 0;
  // The text first: on most pages nothing else is touched, and the first touch of anything costs.
  if (mayBeOnTopic(document.documentElement.textContent)) {
    const page = location.href + document.title;
    if (world.sidenoteGate !== page) {
      own = articleIn(document);
      // Whether an article is read is not up to us, and may be another time.
      world.sidenoteGate = own ? "" : page;
    }
  }
  // Longer first text is the article's own: its iframes are none of our business.
  if (!(length && own < 2_500 && lookInside()) && own) reportOnTopic(-1);
} catch {
  // A page may shadow any method of `document` with a named element; such a page is left alone.
}

/** One more than the characters that an article about the debate begins with; 0 where the document is none. */
function articleIn(document: Document): number {
  const signals = readSignals(document);
  const { isArticle, onTopic } = decide(signals, THRESHOLD);
  return isArticle && onTopic ? signals.lead.length + 1 : 0;
}

/** Reports the first wide iframe with an article about the debate, and more text than the page; false without one. */
function lookInside(): boolean {
  try {
    let number = 0;
    // Those of other origins and empty ones, as for advertisements, are not even touched: that has a
    // price for each. `isIframe` in platform/iframes.ts counts in the same way.
    for (const iframe of document.querySelectorAll<HTMLIFrameElement>(
      `iframe:is([srcdoc],[src^="${origin}"],[src]:not([src*=":"],[src^="//"]))`,
    )) {
      // The answer may take a layout of the page.
      if (2 * iframe.clientWidth > innerWidth) {
        // Where this script has run before, it is the first one that listens, once to each iframe.
        world.sidenoteLook ??= lookInside;
        // Many are made as high as their text once they have loaded.
        iframe.addEventListener("load", world.sidenoteLook);
        // Asked for last: Chromium then makes a world of ours in the iframe, which takes time. Null
        // where it went to another origin.
        const inner = iframe.clientHeight > 99 && iframe.contentDocument;
        if (
          inner &&
          mayBeOnTopic(inner.documentElement.textContent) &&
          articleIn(inner) > readLead(document)[0].length + 1
        ) {
          reportOnTopic(number);
          return true;
        }
      }
      number++;
    }
  } catch {
    // As above; the iframe may be any page.
  }
  return false;
}
