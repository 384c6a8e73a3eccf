import type { ScannedAmount } from "./scan";
import type { PlacedAmount } from "./total";

type ReadAmount = PlacedAmount["amount"];

const PRODUCT = /\d(?: \p{L}+)* ?[x×*] ?\d/iu;

/** Gives every amount its source and its place in the sentence. Beside a "=", the working is no result: "2 x 15 triệu". */
export function placeAmounts(text: string, amounts: readonly ReadAmount[]): PlacedAmount[] {
  const equals = text.lastIndexOf("=");
  const isResultFirst = PRODUCT.test(text.slice(equals + 1));
  const results = amounts.filter(({ start }) => start < equals === isResultFirst);
  const counted = results.length > 0 ? results : amounts;
  return counted.map((amount, index) => place(text, amount, counted[index - 1], counted[index + 1]));
}

/** All up to what directly leads in an amount. */
const LAST_SEPARATOR = /^.*(?:[;+(]|[,.] )/su;
/** All but what directly follows an amount, in brackets or without. */
const BRACKET_OR_REST = /^[ (]+|[;,+()].*$/gsu;

function place(
  text: string,
  amount: ReadAmount,
  before: ScannedAmount | undefined,
  after: ScannedAmount | undefined,
): PlacedAmount {
  const lead = text.slice(Math.max(before?.end ?? 0, text.lastIndexOf("=", amount.start) + 1), amount.start);
  const tail = text.slice(amount.end, after?.start);
  const source = sourceIn(lead.replace(LAST_SEPARATOR, "")) ?? sourceIn(tail.replace(BRACKET_OR_REST, ""));
  const whole = text.slice(0, amount.start);
  return {
    amount,
    isTotal: /(?<!\p{L})(?:tổng|cộng)(?!\p{L})[^;,]*$/iu.test(lead),
    isInner: depthOf(whole) > 0 || /(?<!\p{L})(?:trong đó|bao gồm|gồm)(?!\p{L})/iu.test(whole),
    part: {
      text: text.slice(amount.start, amount.end),
      dong: amount.dong,
      ...(source !== undefined && { source }),
      ...(amount.per !== undefined && { per: amount.per }),
    },
  };
}

/** How many brackets are open at the end of a text. */
export const depthOf = (text: string): number => text.split("(").length - text.split(")").length;

const LINKING_WORDS = /^(?:(?:và|từ|do|là|trong đó|bao gồm|gồm|khoảng|dự kiến)(?!\p{L})[ :]*)+/iu;

/** The same amount again, written out or worked out: "(Bằng chữ: Ba mươi triệu đồng chẵn)", "(02 lớp x 15 triệu đồng)". */
const NO_SOURCE = / [x×*]$|^bằng chữ|(?:triệu|nghìn|ngàn|tỷ|trăm|mươi) đồng(?: chẵn)?$/iu;

/** "- Ngân sách xã: " is "Ngân sách xã"; undefined when nothing nameable is left. */
function sourceIn(text: string): string | undefined {
  const tidied = text
    .replace(/^\P{L}+|[^\p{L}\d]+$/gu, "")
    .replace(LINKING_WORDS, "")
    .replace(/(?: (?:là|khoảng|dự kiến|số tiền))+$/iu, "")
    .trim();
  return /\p{L}{2}/u.test(tidied) && !NO_SOURCE.test(tidied) ? tidied : undefined;
}
