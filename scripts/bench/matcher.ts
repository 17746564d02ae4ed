/** The matcher in Node, each figure from processes of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { ROOT } from "../paths.ts";
import type { RunFigures } from "./matcher-run.ts";
import { median } from "./median.ts";

const COLD_RUNS = 7;

/** Runs the matcher over texts with packs, as the extension bundles it. */
export class MatcherBench {
  private readonly folder = mkdtempSync(join(tmpdir(), "sidenote-bench-"));
  private readonly script = join(this.folder, "matcher-run.mjs");

  constructor() {
    buildSync({
      entryPoints: [`${ROOT}scripts/bench/matcher-run.ts`],
      outfile: this.script,
      bundle: true,
      minify: true,
      platform: "node",
      format: "esm",
    });
  }

  /** One process; `rounds` of the warm figures. */
  run(pack: Uint8Array, paragraphs: readonly string[], rounds: number): RunFigures {
    const packFile = join(this.folder, "pack.bin");
    const paragraphFile = join(this.folder, "paragraphs.json");
    writeFileSync(packFile, pack);
    writeFileSync(paragraphFile, JSON.stringify(paragraphs));
    const args = [this.script, packFile, paragraphFile, String(rounds)];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (stdout === "") throw new Error(stderr);
    return JSON.parse(stdout) as RunFigures;
  }

  /** Medians of the first load and the first check over several new processes. */
  cold(pack: Uint8Array, paragraphs: readonly string[]): { load: number; check: number } {
    const runs = Array.from({ length: COLD_RUNS }, () => this.run(pack, paragraphs, 1));
    return {
      load: median(runs.map((run) => run.coldLoad)),
      check: median(runs.map((run) => run.coldCheck)),
    };
  }

  end(): void {
    rmSync(this.folder, { recursive: true });
  }
}
