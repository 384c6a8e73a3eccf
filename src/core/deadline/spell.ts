import type { Token } from "./lexer";

/** Tokens in house spelling: lower case, "hằng" for "hàng", no space round a stroke or before a comma. */
export const spell = (tokens: readonly Token[]): string =>
  tokens
    .map(({ key }) => (key === "hàng" ? "hằng" : key))
    .join(" ")
    .replaceAll(" ,", ",")
    .replaceAll(" / ", "/");
