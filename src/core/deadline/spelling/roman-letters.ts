import { isGluedAt, isKeyAt, tokenAt, type Token } from "../lexer";
import { correct, scanning } from "./correction";
import { arouse, SUSPICION } from "./suspicion";
import { runEnd, runText } from "./glued";

const LOOKALIKE = /^(?=.*[^IVX])(?:[Il1|!iÌÍỈĨỊìíỉĩị]{1,3}|[Il1|!iÌÍỈĨỊ][VvY])$/u;
/** Read as they stand, or refused: "1", "ii", "11". */
const PLAIN = /^(?:\d+|i{1,3})$/u;
const STROKES = ["l", "ll", "lll", "il", "li", "ill", "lil", "lli", "iil", "ili", "lii", "lv", "ly"];
/** A speck of dust over a stroke: "Ì", "ÌI", "IỊ". */
const SPECKLED = Array.from("ìíỉĩị").flatMap((i) => [i, `${i}i`, `i${i}`, `${i}ii`, `i${i}i`, `ii${i}`, `${i}v`]);
arouse([...STROKES, ...SPECKLED], SUSPICION.roman);
const JOINTS: readonly string[] = ["-", ",", "và", "đến", "/"];

/** "Quý Il", "Quý ll", "Quý 1V": letters and digits that look like the strokes of a Roman numeral. */
export const romanLetters = scanning((tokens, at, text) => {
  if (!followsQuarter(tokens, at)) return undefined;
  const end = strokesEnd(tokens, at);
  const run = runText(tokens, at, end);
  if (!isRomanLookalike(tokens, at, run)) return undefined;
  const right = run.replace(/[l1|!iÌÍỈĨỊìíỉĩị]/gu, "I").replace(/[vY]/gu, "V");
  return { correction: correct(tokens, text, [at, end], right, "letter-for-digit"), next: end + 1 };
});

/** A run of letters and of the upright strokes that are read for them: "|||", "I|". */
function strokesEnd(tokens: readonly Token[], at: number): number {
  let end = runEnd(tokens, at);
  while (isGluedAt(tokens, end + 1) && isKeyAt(tokens, end + 1, "|", "!")) end = runEnd(tokens, end + 1);
  return end;
}

export const isRomanLookalike = (tokens: readonly Token[], at: number, run: string): boolean =>
  followsQuarter(tokens, at) && LOOKALIKE.test(run) && !PLAIN.test(run);

function followsQuarter(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)?.key ?? "";
  if (before === "quý" || before === "quí" || before === "qúy" || before === "quy") return true;
  return JOINTS.includes(before) && [3, 5].some((offset) => tokenAt(tokens, at - offset)?.key === "quý");
}
