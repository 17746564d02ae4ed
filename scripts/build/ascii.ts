/** Escapes what esbuild leaves in ASCII output: letters in regular expressions, where an escape means the same. */
export function escaped(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
