import { PAGE_WIDTH } from "./style";

const ORDINAL_WIDTH = 30;
const NAME_WIDTH = 130;
/** "Thường" in bold on one line. */
const LEAST_WIDTH = 50;

/** TT, name, the figures in equal parts of what is left of the page, the sum. */
export function crosstabWidths(figures: number, nameWidth = NAME_WIDTH): number[] {
  const width = Math.max(LEAST_WIDTH, (PAGE_WIDTH - ORDINAL_WIDTH - nameWidth) / (figures + 1));
  return [ORDINAL_WIDTH, nameWidth, ...Array.from({ length: figures + 1 }, () => width)];
}
