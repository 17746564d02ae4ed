/** What on a page is not the article: elements that never hold its text, hidden ones, and those that look like something else. */

const NEVER = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON SELECT TEXTAREA DATALIST OPTION INPUT IFRAME OBJECT EMBED CANVAS VIDEO AUDIO HEAD MAP DIALOG SIDENOTE-HOST".split(
    " ",
  ),
);
const SUSPECT_TAGS = new Set("NAV ASIDE FORM FOOTER".split(" "));
const SUSPECT_ROLES =
  /^(?:navigation|complementary|search|contentinfo|dialog|alertdialog|alert|menu|menubar|toolbar|tablist|form|banner)$/;
/** Words for screen readers only. */
const HIDDEN_NAME =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|a11y-hidden|u-hidden-visually|is-visually-hidden)(?:\s|$)/i;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Class names and ids of what stands in or around articles without being one. */
const SUSPECT_NAME = new RegExp(
  [
    "(?:^|[-_\\s])(?:comments?|disqus|related|recommend(?:ed|ations)|recirc|newsletters?|sign-?up|subscribe|subscription|promo|social|share|sharing|sharedaddy|cookie\\w*|consent|gdpr|advert\\w*|ad-slot|ad-container|sponsor\\w*|breadcrumbs?|most-(?:read|popular)|trending|read-(?:more|next|also)|more-(?:on|from|stories)|paywall|ticker|author-bio|tags|topics|byline(?:-block)?|links-block|topic-list|print-only|noprint)(?:$|[-_\\s])",
    "outbrain|taboola|newsletter|cookie-?(?:banner|wall|consent|notice)|onetrust",
    "related-?(?:articles?|stories|content|links|posts|topics)|comments?-?(?:section|list|area|thread|form)",
  ].join("|"),
  "i",
);

/** Where sites say what a part of the page is. */
const NAMING = ["class", "data-component", "data-testid", "data-gu-name", "data-module"];
const LONGEST_ID = 20;

export function isNeverText(element: Element): boolean {
  return NEVER.has(element.nodeName.toUpperCase());
}

/** Hidden by its own attributes. What style sheets hide, `isRendered` tells. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    HIDDEN_STYLE.test(element.getAttribute("style") ?? "") ||
    HIDDEN_NAME.test(element.getAttribute("class") ?? "")
  );
}

/** True where the browser draws the element; always true where it cannot tell, as without a browser. */
export function isRendered(element: Element | null): boolean {
  let current = element;
  for (let level = 0; current && level < 20; level++) {
    if (typeof current.checkVisibility !== "function") return true;
    if (current.checkVisibility({ visibilityProperty: true })) return true;
    // An element without a box of its own is judged by the one around it.
    const view = current.ownerDocument.defaultView;
    if (view?.getComputedStyle(current).display !== "contents") return false;
    current = current.parentElement;
  }
  return true;
}

/** All that a site calls a part of the page; empty for nothing. Its id is not among it. */
export function namesOf(element: Element): string {
  let names = "";
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value) names += names === "" ? value : ` ${value}`;
  }
  return names;
}

/** Looks like navigation, comments, related stories and such; the caller checks that it does not hold the article itself. */
export function isSuspect(element: Element, name: string): boolean {
  if (SUSPECT_TAGS.has(name)) return true;
  if (SUSPECT_ROLES.test(element.getAttribute("role") ?? "")) return true;
  const names = namesOf(element);
  if (names !== "" && SUSPECT_NAME.test(names.replace(/([a-z])([A-Z])/g, "$1-$2"))) return true;
  // A long id is a heading's own words, which may be about anything.
  const id = element.getAttribute("id");
  return id !== null && id.length <= LONGEST_ID && SUSPECT_NAME.test(id);
}
