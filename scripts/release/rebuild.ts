/** Builds once more from the zip with the sources, as a store's reviewer does, and compares. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { ROOT } from "../paths.ts";
import { runNode } from "../run-node.ts";

/** Another folder, hour and language than ours: nothing of them may be in the package. */
const ELSEWHERE = { TZ: "Asia/Kathmandu", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

/** What differs between our dist/ and a clean build from the zip, a line each; none is as it should be. */
export async function differencesOnRebuild(sourcesZip: string): Promise<string[]> {
  // The build knows itself by its real path, and a temporary folder may lie behind a link.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sidenote-sources-")));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(sourcesZip)))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    // What `npm ci` would put there.
    symlinkSync(`${ROOT}node_modules`, join(folder, "node_modules"), "junction");
    const build = join(folder, "scripts/build.ts");
    const { status, stderr } = await runNode(["--import", "tsx", build], folder, {
      env: ELSEWHERE,
    });
    if (status !== 0)
      return [
        `The sources do not build by themselves: ${stderr.trim()}: unzip dist/sidenote-*-sources.zip elsewhere and run npm run build`,
      ];
    return differences(`${ROOT}dist`, join(folder, "dist"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compares the unpacked extensions and the zip for the stores. */
function differences(ours: string, theirs: string): string[] {
  const names = (folder: string) =>
    [
      ...readdirSync(join(folder, "extension"), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length)),
      ...readdirSync(folder)
        .filter((name) => /^sidenote-[\d.]+\.zip$/.test(name))
        .map((name) => `/${name}`),
    ].sort();
  const [own, other] = [names(ours), names(theirs)];
  if (own.join("\n") !== other.join("\n")) {
    const odd = [...own, ...other].filter((name) => !own.includes(name) || !other.includes(name));
    return [`Only one of two builds has ${odd.join(", ")}`];
  }
  return own
    .filter((name) => !readFileSync(join(ours, name)).equals(readFileSync(join(theirs, name))))
    .map((name) => `Two builds differ in ${name}`);
}
