/** The three parts of a header or footer, which Office.js keeps apart and the file writes as one code. */
export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const MARKS = { left: "&L", center: "&C", right: "&R" } as const;
const PARTS = Object.entries(MARKS) as [keyof HeaderParts, string][];

/** "&L&D&CTrang &P" as its parts; text before any mark stands in the centre, as in Excel. */
export function splitHeader(code: string): HeaderParts {
  const parts: Record<keyof HeaderParts, string> = { left: "", center: "", right: "" };
  let part: keyof HeaderParts = "center";
  for (const [token] of code.matchAll(/&&|&[LCR]|[^&]+|&/gu)) {
    const marked = PARTS.find(([, mark]) => mark === token);
    if (marked) [part] = marked;
    else parts[part] += token;
  }
  return parts;
}

/** The inverse of `splitHeader`: parts that are empty are left out. */
export const joinHeader = (parts: HeaderParts): string =>
  PARTS.map(([part, mark]) => (parts[part] === "" ? "" : mark + parts[part])).join("");
