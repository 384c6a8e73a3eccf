const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const DIGITS = [
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** The Roman numeral of 1 to 399. */
export function formatRoman(number: number): string {
  let rest = number;
  let numeral = "";
  for (const [letters, value] of DIGITS) {
    for (; rest >= value; rest -= value) numeral += letters;
  }
  return numeral;
}

/** Reads "IV"; undefined for what is no well-formed numeral of 1 to 399 ("IIII", "VX", ""). */
export function parseRoman(text: string): number | undefined {
  const numeral = text.trim().toUpperCase();
  const values = Array.from(numeral, (letter) => VALUES[letter]);
  let number = 0;
  for (const [index, value] of values.entries()) {
    if (value === undefined) return undefined;
    number += value < (values[index + 1] ?? 0) ? -value : value;
  }
  return number > 0 && formatRoman(number) === numeral ? number : undefined;
}
