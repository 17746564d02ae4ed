import { EXTENSION_FOLDER, ROOT } from "../paths.ts";
import { runNode } from "../run-node.ts";

interface LintMessage {
  code: string;
  message: string;
  file?: string;
}

/** What `web-ext lint` has to say about the built extension: errors, warnings and notices alike. */
export async function extensionLint(): Promise<string[]> {
  const { stdout, stderr } = await runNode(
    [
      `${ROOT}node_modules/web-ext/bin/web-ext.js`,
      "lint",
      "--output=json",
      `--source-dir=${EXTENSION_FOLDER}`,
    ],
    ROOT,
  );
  try {
    const { errors, notices, warnings } = JSON.parse(stdout) as Record<string, LintMessage[]>;
    return [...(errors ?? []), ...(warnings ?? []), ...(notices ?? [])].map(
      ({ code, message, file }) => `${file ?? "extension"}: ${message} (${code})`,
    );
  } catch {
    return [
      `web-ext lint gives no answer: ${stderr.trim() || stdout.trim()}: run npx web-ext lint --source-dir=dist/extension`,
    ];
  }
}
