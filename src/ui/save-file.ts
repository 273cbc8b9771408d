/** Hands a file to the browser to be kept. `name` is what it proposes to call it. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has been begun by now, but not every browser has read the blob.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The same for text; `type` without its encoding, which is UTF-8. */
export function saveText(name: string, type: string, content: string): void {
  saveFile(name, new Blob([content], { type: `${type};charset=utf-8` }));
}
