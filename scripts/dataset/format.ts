/** The canonical form of a dataset file: parse, then print, gives the same bytes. */
import { isNode, parseDocument, visit } from "yaml";
import { datasetFile, type Problem } from "./problem.ts";

/** Comments stay; quotes stand only where YAML needs them; nothing is folded; no blank lines. */
export function formatYaml(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Node(_, node) {
      if (isNode(node)) node.spaceBefore = false;
    },
    Scalar(_, node) {
      delete node.type;
    },
  });
  return document.toString({ lineWidth: 0 });
}

export function checkFormat(texts: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  for (const [path, text] of texts) {
    let canonical: string;
    try {
      canonical = formatYaml(text);
    } catch {
      continue; // Not YAML at all: reading has reported it.
    }
    if (canonical !== text) {
      const message = "is not in canonical form: run npm run format";
      problems.push({ file: datasetFile(path), field: "", message });
    }
  }
  return problems;
}
