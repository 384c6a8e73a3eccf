/** The three parts of a page header or footer in Excel's code; "&P" is the page number. */
export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const PART_NAMES: Readonly<Record<string, keyof HeaderParts>> = { L: "left", C: "center", R: "right" };
const PAGE_NUMBER = /(?<!&)(?:&&)*&P/iu;

/** Reads "&LÁp dụng nội bộ&C&P"; what stands before the first mark belongs to the centre. */
export function parseHeader(code: string): HeaderParts {
  const parts = { left: "", center: "", right: "" };
  let current: keyof HeaderParts = "center";
  for (const [piece] of code.matchAll(/&&|&"[^"]*"|&[LCR]|[\s\S]/giu)) {
    const name = /^&[LCR]$/iu.test(piece) ? PART_NAMES[piece.charAt(1).toUpperCase()] : undefined;
    if (name) current = name;
    else parts[current] += piece;
  }
  return parts;
}

/** The code of three parts; empty parts are left out. */
export const printHeader = ({ left, center, right }: HeaderParts): string =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");

export const hasPageNumber = (part: string): boolean => PAGE_NUMBER.test(part);

/** The size that the code sets ("&13"), in points; undefined where it leaves the default. */
export function sizeOf(part: string): number | undefined {
  const size = /(?<!&)(?:&&)*&(\d{1,3})/u.exec(part)?.[1];
  return size === undefined ? undefined : Number(size);
}
