import { tokenAt, type Token } from "../lexer";
import { phraseBook, phrases, type Found } from "../phrases";

type ReadOne = (tokens: readonly Token[], at: number) => Found<number> | undefined;

export interface NumberList {
  readonly numbers: readonly [number, ...number[]];
  /** Of each number the index of its last token. */
  readonly places: readonly number[];
  readonly isSpan: boolean;
}

const connector = phraseBook<"list" | "span">(
  ["list", ", | ; | và | & | + | , và | hoặc"],
  ["span", "- | đến | tới | ~ | đến hết"],
);
/** Words that may follow a number of the list; any other begins something else ("tháng 6 và 02 hội nghị"). */
const continuation = phrases(`
  năm | hằng | hàng | mỗi | và | đến | tới | của | các | trở | trong | hoặc | theo | khi
`);

/** Numbers after one unit word: "I, II", "11 - 12", "3, 6, 9, 12", "1 đến 4". `unit` may be said again ("II, quý III"). */
export function readNumberList(
  tokens: readonly Token[],
  at: number,
  readOne: ReadOne,
  moreConnectors?: (tokens: readonly Token[], at: number) => Found<"list"> | undefined,
): Found<NumberList> | undefined {
  const first = readOne(tokens, at);
  if (!first) return undefined;
  const numbers: [number, ...number[]] = [first.value];
  const places = [first.next - 1];
  let isSpan = false;
  let { next } = first;
  for (;;) {
    const link = connector(tokens, next) ?? moreConnectors?.(tokens, next);
    const number = link && readOne(tokens, link.next);
    if (!number || !mayEnd(tokens, number.next)) return { value: { numbers, places, isSpan }, next };
    numbers.push(number.value);
    places.push(number.next - 1);
    isSpan ||= link.value === "span";
    ({ next } = number);
  }
}

/** Not a day of a date that follows ("tháng 5, 15/6/2024"), nor the number of something else. */
function mayEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token?.kind === "word") return continuation(tokens, at) !== undefined;
  const after = tokenAt(tokens, at + 1);
  return !(token?.key === "/" && after?.kind === "number" && after.length <= 2);
}
