/** Letters that no legacy encoding can hold as Unicode code points: a text with one of them is Unicode already. */
export const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9\u0300\u0301\u0303\u0309\u0323]/u;

export type LegacyEncoding = "tcvn3" | "vni";

/** A text converted to Unicode, with the characters of which the conversion is not certain. */
export interface Converted {
  readonly text: string;
  readonly uncertain: readonly string[];
}
