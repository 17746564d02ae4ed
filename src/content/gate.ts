/**
 * Runs on every page of the listed sites, and again where such a page has become another one
 * without a load: on an article about the debate it wakes the background, else it does nothing and
 * leaves nothing behind but, near the topic, a note of which page that was, and on a large iframe of
 * the page's own a listener for its load.
 */
import { decide, mayBeOnTopic } from "../core/topic.ts";
import { readLead } from "../page/lead.ts";
import { readSignals } from "../page/signals.ts";
import { reportOnTopic } from "../platform/wake.ts";
import { world } from "../platform/world.ts";

function look(): void {
  /** Longer first text is an article's own: its iframes are none of our business. */
  const longEnough = 2_500;
  try {
    let own = 0;
    // The text first: on most pages nothing else is touched, and the first touch of anything costs.
    if (speaksOfIt(document)) {
      const page = location.href + document.title;
      if (world.sidenoteGate !== page) {
        world.sidenoteGate = page;
        own = articleIn(document);
      }
    }
    const iframe = length && own < longEnough ? iframeWithMore() : -1;
    if (own || iframe >= 0) {
      // Whether it is read is not up to us, and may be another time.
      delete world.sidenoteGate;
      reportOnTopic(iframe);
    }
  } catch {
    // A page may shadow any method of `document` with a named element; such a page is left alone.
  }
}

function speaksOfIt(document: Document): boolean {
  return mayBeOnTopic(document.documentElement?.textContent ?? "");
}

/** One more than the characters that an article about the debate begins with; 0 where the document is none. */
function articleIn(document: Document): number {
  const signals = readSignals(document);
  const { isArticle, onTopic } = decide(signals);
  return isArticle && onTopic ? signals.lead.length + 1 : 0;
}

/** The number of the iframe that fills the view with an article about the debate; -1 for none. */
function iframeWithMore(): number {
  return [...document.querySelectorAll("iframe")].findIndex((iframe) => {
    // Null where it is of another origin; before it has loaded it is nobody's.
    const inner = iframe.contentDocument;
    const isOurs = inner && (iframe.srcdoc || iframe.src.startsWith(origin));
    // Half of the view. Asked for only now: the answer may take a layout of the page.
    if (isOurs && 2 * iframe.clientWidth * iframe.clientHeight > innerWidth * innerHeight) {
      iframe.addEventListener("load", look);
      return speaksOfIt(inner) && articleIn(inner) > readLead(document)[0].length + 1;
    }
    return false;
  });
}

// Run again, it is the first one that looks, and listens to each iframe once.
world.sidenoteLook ??= look;
world.sidenoteLook();
