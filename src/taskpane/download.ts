/** Long enough for the browser to have taken the file. */
const KEPT_MS = 60_000;

/** Hands bytes to the browser's own download, under the given name. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
