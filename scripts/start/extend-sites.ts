import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * Copies the unpacked extension and adds one host to the sites it runs on, so that an article from
 * anywhere takes the way of a news site's: content script, background, reader. Without the content
 * script it is a site that a reader could add.
 */
export function copyWithSite(
  extension: string,
  copy: string,
  host: string,
  { contentScript } = { contentScript: true },
): void {
  rmSync(copy, { recursive: true, force: true });
  cpSync(extension, copy, { recursive: true });
  const path = `${copy}/manifest.json`;
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const pattern = `*://${host}/*`;
  manifest.host_permissions.push(pattern);
  if (contentScript) manifest.content_scripts[0].matches.push(pattern);
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}
