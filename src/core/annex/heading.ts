import type { Heading } from "./annex";

/** A heading with its number in front, "II. Cải cách thể chế"; one without a number is its title alone. */
export const headingOf = (row: number, numeral: string, title: string): Heading => ({
  row,
  numeral,
  title,
  text: numeral === "" ? title : `${numeral}. ${title}`,
});
