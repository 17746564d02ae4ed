/** Saves a text through the browser's own download, without a permission and without a network. */
export function saveText(content: string, name: string, type = "text/plain;charset=utf-8"): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  // Outside the document: the page does not see it.
  link.click();
  // The download has taken its own hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
