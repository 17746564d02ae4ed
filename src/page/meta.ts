const MOST_ELEMENTS = 500;

/** The `<meta>` elements of a page by lower-case name, property or itemprop; the first of each counts. */
export function readMeta(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  const elements = document.getElementsByTagName("meta");
  for (let i = 0; i < elements.length && i < MOST_ELEMENTS; i++) {
    const element = elements[i];
    const content = element?.getAttribute("content")?.trim();
    if (!element || !content) continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      for (const key of (element.getAttribute(attribute) ?? "").toLowerCase().split(/\s+/)) {
        if (key !== "" && !found.has(key)) found.set(key, content);
      }
    }
  }
  return found;
}

/**
 * The content of the first `<meta>` of this name, property or itemprop that has any; null without. Asks for one
 * alone, where `readMeta` would read all.
 */
export function metaContent(document: Document, key: string): string | null {
  const named = `="${key}"i]`;
  const element = document.querySelector(
    `meta:is([property~${named},[name~${named},[itemprop~${named})[content]:not([content=""])`,
  );
  return element?.getAttribute("content")?.trim() || null;
}

/** The primary subtag of a language tag, `en` of `en-GB`; null for what is none. */
export function primaryLanguage(tag: string | null | undefined): string | null {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? "")?.[1]?.toLowerCase() ?? null;
}
