import type { PageSignals } from "../core/topic.ts";
import { jsonLdNodes } from "./json-ld.ts";
import { readLead } from "./lead.ts";
import { metaContent } from "./meta.ts";

/** What the gate reads of a page: its own account of itself and its first text. May throw on a page that shadows the DOM's methods. */
export function readSignals(document: Document): PageSignals {
  const href = document.location?.href ?? null;
  const meta = (key: string) => metaContent(document, key);
  const [lead, oneArticle] = readLead(document);
  return {
    url: href?.startsWith("about:") ? null : href,
    // Only what is on topic is asked for it.
    get jsonLdTypes() {
      return jsonLdNodes(document).flatMap((node) => node.types);
    },
    ogType: meta("og:type")?.toLowerCase() ?? null,
    title: meta("og:title") || document.title || null,
    description: meta("og:description") ?? meta("description"),
    lead,
    oneArticle,
  };
}
