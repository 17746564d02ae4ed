/** The links of the READMEs: to pages by the form of their addresses, to our own files and headings by what is there. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { addressFault } from "./dataset/address.ts";
import { ROOT } from "./paths.ts";

test.each(["README.md", "src/dataset/README.md"])("the links of %s lead somewhere", (file) => {
  const text = readFileSync(join(ROOT, file), "utf8");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? "");
  const faults = links.filter((link) => {
    if (/^https?:/.test(link)) return addressFault(link) !== null;
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? file : join(dirname(file), path);
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });
  expect(faults).toEqual([]);
});

/** The anchors that a Markdown file's headings make. */
function anchorsOf(file: string): string[] {
  return [...readFileSync(join(ROOT, file), "utf8").matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    (title ?? "")
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .trim()
      .replace(/\s+/g, "-"),
  );
}
