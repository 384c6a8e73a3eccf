/** Letters that no legacy encoding can hold as Unicode code points: a text with one of them is Unicode already. */
export const UNICODE_ONLY = /[ăđĩũơư\u1EA0-\u1EF9\p{M}]/iu;

export type LegacyEncoding = "tcvn3" | "vni";

/** A text converted to Unicode, with the characters of which the conversion is not certain. */
export interface Converted {
  readonly text: string;
  readonly uncertain: readonly string[];
}
