/** The lines of a UTF-8 or UTF-16 text (told by its byte order mark), without the empty one after the last line break. */
export function decodeText(bytes: Uint8Array): string[] {
  const lines = new TextDecoder(encodingOf(bytes)).decode(bytes).split(/\r\n|\n|\r/u);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
