const LINE_START = /^(?:[-–+•*]\s|\d{1,2}(?:\.\d{1,3})*[.)]\s)/u;
const TIGHT_END = /(?:\p{L}[-–]|\d[-–/.]|\p{L}\/|[("“])$/u;
const TIGHT_START = /^[,;.:)”%]/u;

/**
 * Puts together what a page break cut: a space between words, none at a hyphen inside a word ("HĐND-" + "UBND"), in a
 * number ("20/11/" + "2023") or before a closing mark; a new line before a new point of a list.
 */
export function joinTorn(upper: string, lower: string): string {
  if (upper === "" || lower === "") return upper + lower;
  if (LINE_START.test(lower)) return `${upper}\n${lower}`;
  return TIGHT_END.test(upper) || TIGHT_START.test(lower) ? upper + lower : `${upper} ${lower}`;
}
