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
  /** An article that begins with this many characters is the page's own: its iframes are none of our business. */
  const ownArticle = 2_499;
  // Characters that the page's own article begins with; -1 where it is none.
  let lead = -1;
  // The text first: on most pages nothing else is touched, and the first touch of anything costs.
  if (mayBeOnTopic(document.documentElement.textContent)) {
    const page = location.href + document.title;
    if (world.sidenoteGate !== page) {
      lead = leadOfArticle(document);
      // Whether an article is read is not up to us, and may be another time.
      world.sidenoteGate = lead < 0 ? page : "";
    }
  }
  // Looked into also where the page itself is no article: an article in an iframe then goes alone.
  const isOwn = window.length === 0 || lead >= ownArticle || !lookInside();
  if (isOwn && lead >= 0) reportOnTopic(-1);
} catch {
  // A page may shadow any method of `document` with a named element; such a page is left alone.
}

/** How many characters an article about the debate begins with; -1 where the document is none. */
function leadOfArticle(document: Document): number {
  const signals = readSignals(document);
  const decision = decide(signals, THRESHOLD);
  return decision.isArticle && decision.onTopic ? signals.lead.length : -1;
}

/** Reports the first wide iframe with an article about the debate, and more text than the page; false without one. */
function lookInside(): boolean {
  /** Lower iframes hold no article, in pixels. */
  const lowestIframe = 100;
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
        const inner = iframe.clientHeight >= lowestIframe && iframe.contentDocument;
        if (
          inner &&
          mayBeOnTopic(inner.documentElement.textContent) &&
          leadOfArticle(inner) > readLead(document)[0].length
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
