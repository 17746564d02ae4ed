/** Reads a page's JSON-LD in the shapes sites use, the broken ones included. */

/** Longer scripts are not read: no article describes itself at such length. */
const LONGEST_SCRIPT = 500_000;
const MOST_SCRIPTS = 30;
const SCRIPTS = 'script[type*="ld+json"i]';
const MOST_NODES = 500;
/** A node puts three more things in line, most of which it does not have. */
const MOST_READ = 2_000;
const MOST_TYPES = 10;

/** One node that describes the page itself, not an item of a list on it. */
export interface JsonLdNode {
  /** Without the schema's address: `NewsArticle`. */
  types: string[];
  value: Readonly<Record<string, unknown>>;
}

/** The page's own nodes in document order; empty where there are none. */
export function jsonLdNodes(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of [...document.querySelectorAll(SCRIPTS)].slice(0, MOST_SCRIPTS)) {
    const text = script.textContent;
    if (text.length <= LONGEST_SCRIPT) collect(parse(text), nodes);
  }
  return nodes;
}

/** A text property, trimmed; null where it is missing, empty or something else. */
export function textOf(node: JsonLdNode, key: string): string | null {
  const value = node.value[key];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? first.trim() : null;
}

function parse(text: string): unknown {
  const bare = text.replace(/^\s*(\/\/\s*)?<!(--|\[CDATA\[)|(\/\/\s*)?(-->|]]>|;)\s*$/g, "");
  try {
    return JSON.parse(bare);
  } catch {
    return salvage(bare);
  }
}

/** What can still be read of JSON that does not parse: the first plain text of each key. */
function salvage(text: string): Record<string, unknown> {
  const node: Record<string, unknown> = {};
  for (const [, key, value] of text.matchAll(/"([@\w]+)"\s*:\s*\[?\s*"([^"\n]{1,300})"/g)) {
    if (key) node[key] ??= value;
  }
  return node;
}

/** What JSON may be, and what is missing in it. */
type Json =
  | Readonly<Record<string, unknown>>
  | unknown[]
  | string
  | number
  | boolean
  | null
  | undefined;

function collect(root: unknown, nodes: JsonLdNode[]): void {
  const waiting: unknown[] = [root];
  for (let read = 0; waiting.length > 0 && read < MOST_READ; read++) {
    const value = waiting.shift() as Json;
    if (Array.isArray(value)) {
      waiting.unshift(...value.slice(0, MOST_NODES));
    } else if (typeof value === "object" && value) {
      const types = [value["@type"]]
        .flat()
        .slice(0, MOST_TYPES)
        // Without the schema's address.
        .flatMap((type) => (typeof type === "string" ? [type.replace(/^.*[/#:]/, "")] : []));
      if (types.length > 0) nodes.push({ types, value });
      waiting.unshift(value["@graph"], value.mainEntity, value.mainEntityOfPage);
    }
  }
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True where some script is too long to be read. */
export function jsonLdIsHuge(document: Document): boolean {
  return [...document.querySelectorAll(SCRIPTS)].some(
    (script) => script.textContent.length > LONGEST_SCRIPT,
  );
}
