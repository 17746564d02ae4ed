/** What the README's changelog says of a version; null where it has no entry or an empty one. */
export function changelogEntry(readme: string, version: string): string | null {
  const changelog = readme.split(/^## /m).find((section) => section.startsWith("Changelog\n"));
  const entry = changelog?.split(/^### /m).find((each) => each.split(/\s/)[0] === version);
  const text = entry?.split("\n").slice(1).join("\n").trim();
  return text || null;
}
