import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import { proseOf } from "../../src/core/prose.ts";
import type { Compiled } from "../dataset/compile.ts";

/** `sidenote:pack` in base64, `sidenote:dataset` and `sidenote:prose` as JSON: text, so that nothing is read before it is needed. */
export function datasetModules(compiled: Compiled): Plugin {
  const modules: Record<string, string> = {
    pack: Buffer.from(compiled.pack).toString("base64"),
    dataset: JSON.stringify(compiled.dataset),
    prose: JSON.stringify(proseOf(compiled.dataset)),
  };
  return {
    name: "sidenote-dataset",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^sidenote:/ }, ({ path }) => ({
        path: path.slice("sidenote:".length),
        namespace: "sidenote",
      }));
      onLoad({ filter: /.*/, namespace: "sidenote" }, ({ path }) => {
        const contents = modules[path];
        if (contents === undefined)
          return { errors: [{ text: `There is no module sidenote:${path}` }] };
        return { contents, loader: "text" };
      });
    },
  };
}

interface Rewrite {
  /** The module's file. */
  filter: RegExp;
  /** What is replaced, once each. */
  replacements: [from: string, to: string][];
}

const REWRITES: Rewrite[] = [
  {
    // For `dangerouslySetInnerHTML`, which our lint forbids.
    filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/,
    replacements: [[".innerHTML=h.__html", ".textContent=h.__html"]],
  },
  {
    filter: /[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/,
    replacements: [
      // Looks for lazy images in <noscript>; we want the text alone.
      ["tmp.innerHTML = noscript.innerHTML", "tmp.textContent = noscript.textContent"],
      // Restores its copy of the page through the accessor that src/page/body-text.ts puts there.
      ["page.innerHTML = pageCacheHtml", 'Reflect.set(page, "innerHTML", pageCacheHtml)'],
    ],
  },
];

/**
 * Takes the assignments to `innerHTML` out of the libraries we bundle. We use none of them, and
 * without them nobody who reads the bundle need take our word for it.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: "without-inner-html",
    setup({ onLoad }) {
      for (const { filter, replacements } of REWRITES) {
        onLoad({ filter }, ({ path }) => {
          let contents = readFileSync(path, "utf8");
          for (const [from, to] of replacements) {
            if (contents.split(from).length !== 2) {
              const text = `${path} does not have "${from}" once: look at its innerHTML again`;
              return { errors: [{ text }] };
            }
            contents = contents.replace(from, to);
          }
          return { contents, loader: "js" };
        });
      }
    },
  };
}
