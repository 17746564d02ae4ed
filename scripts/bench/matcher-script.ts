/** The matcher alone as a script for a page: loads the pack and checks one article. */
import { buildSync } from "esbuild";
import { escaped } from "../build/ascii.ts";
import type { Compiled } from "../dataset/compile.ts";
import { ROOT } from "../paths.ts";
import { onTopicText } from "./texts.ts";

export function matcherScript(compiled: Compiled, characters: number): string {
  const blocks = onTopicText(compiled, characters).map((text) => ({ kind: "paragraph", text }));
  const article = { url: null, title: null, published: "2024-05-29", lang: "en", blocks };
  const contents = `import { checkArticle } from "./src/core/check.ts";
import { readPack } from "./src/core/pack.ts";
import { bytesOfBase64 } from "./src/platform/base64.ts";
const pack = readPack(bytesOfBase64("${Buffer.from(compiled.pack).toString("base64")}"));
document.title = String(checkArticle(${JSON.stringify(article)}, pack).length);`;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
  });
  return escaped(outputFiles[0]?.text ?? "");
}
