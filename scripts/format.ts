/** `npm run format`: the canonical form of every dataset file, and of the code. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatYaml } from "./dataset/format.ts";
import { DATASET_FOLDER, ROOT } from "./paths.ts";

for (const name of readdirSync(DATASET_FOLDER, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".yaml")) continue;
  const path = join(DATASET_FOLDER, name);
  const text = readFileSync(path, "utf8");
  const formatted = formatYaml(text);
  if (formatted !== text) writeFileSync(path, formatted);
}
const biome = `${ROOT}node_modules/@biomejs/biome/bin/biome`;
const { status } = spawnSync(process.execPath, [biome, "check", "--write", "."], {
  cwd: ROOT,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
