import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

// vitest reads the configuration from a default export.
// biome-ignore lint/style/noDefaultExport: see above
export default defineConfig({
  root,
  // What scripts/build/extension.ts defines when it bundles.
  define: { SIDENOTE_SHADOW_MODE: JSON.stringify("open") },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "src/**/*.test.{ts,tsx}",
            "scripts/**/*.test.ts",
            "tests/{articles,fuzz,pages,paraphrases}/*.test.ts",
          ],
          environment: "node",
          // Each file in a world of its own would load jsdom and the dataset once more.
          isolate: false,
          // A busy machine takes its time over the property tests.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          // A browser on a busy machine is late now and then: once more tells a fault from that.
          retry: 1,
          include: ["tests/e2e/**/*.test.ts"],
          // Two browsers at once on a small machine make each other late; all files share one.
          fileParallelism: false,
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
