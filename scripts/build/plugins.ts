import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import type { Compiled } from "../dataset/compile.ts";

/** `sidenote:pack` and `sidenote:dataset`: JSON text, so that nothing is parsed before it is needed. */
export function datasetModules(compiled: Compiled): Plugin {
  const modules: Record<string, unknown> = { pack: compiled.pack, dataset: compiled.dataset };
  return {
    name: "sidenote-dataset",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^sidenote:/ }, ({ path }) => ({
        path: path.slice("sidenote:".length),
        namespace: "sidenote",
      }));
      onLoad({ filter: /.*/, namespace: "sidenote" }, ({ path }) => {
        if (!(path in modules))
          return { errors: [{ text: `There is no module sidenote:${path}` }] };
        return { contents: JSON.stringify(modules[path]), loader: "text" };
      });
    },
  };
}

/**
 * Preact assigns `innerHTML` in one place, for `dangerouslySetInnerHTML`, which our lint forbids.
 * Without that assignment the bundle has none, and reviewers need not take our word for it.
 */
export function preactWithoutInnerHtml(): Plugin {
  return {
    name: "preact-without-inner-html",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => {
        const source = readFileSync(path, "utf8");
        const assignments = source.match(/\.innerHTML=/g)?.filter((text) => text) ?? [];
        if (assignments.length !== 1) {
          const text = `Preact assigns innerHTML ${assignments.length} times, not once: look at it again`;
          return { errors: [{ text }] };
        }
        return { contents: source.replace(/\.innerHTML=(?!=)/, ".textContent="), loader: "js" };
      });
    },
  };
}
