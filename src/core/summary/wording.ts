import { compose } from "../text/compose";
import { tidy } from "../text/tidy";

/** "CẢI CÁCH THỂ CHẾ" is "Cải cách thể chế"; a text that has small letters stays as it is. */
export function sentenceCase(text: string): string {
  const tidied = tidy(text);
  return /\p{Ll}/u.test(tidied) ? tidied : capitalise(tidied.toLowerCase());
}

/** The first letter large, the rest as it is. */
export const capitalise = (text: string): string => {
  const composed = compose(text);
  return composed.slice(0, 1).toUpperCase() + composed.slice(1);
};

/** "xã A, xã B và xã C". */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} và ${names.at(-1) ?? ""}`;
}

const ROMAN = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** "IV" for 4: annexes are counted so (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III). From 1 to 39. */
export function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
