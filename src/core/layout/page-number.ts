import type { PrintSetup } from "../grid/format";
import { hasPageNumber, parseHeader, printHeader, sizeOf } from "./header-code";
import { isWithin, STANDARD } from "./standard";

const NUMBER_CODE = `&"${STANDARD.fontName.value},Regular"&${STANDARD.pageNumberSize.value.preferred}&P`;

type PageNumberSetup = Required<
  Pick<PrintSetup, "header" | "footer" | "firstPageHeader" | "firstPageFooter" | "firstPageNumber">
>;

/**
 * The number in the middle of the top margin from page 2 on; each annex counts from 1 (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, phần I, mục I). Other words in the header stay; a number elsewhere goes, so that none is printed twice.
 */
export function pageNumberSetup({
  header = "",
  footer = "",
  firstPageHeader,
  firstPageFooter,
}: PrintSetup): PageNumberSetup {
  const { left, center, right } = parseHeader(header);
  const numbered = {
    left: unnumbered(left),
    center: isProper(center) ? center : NUMBER_CODE,
    right: unnumbered(right),
  };
  const bottom = withoutNumbers(footer);
  return {
    header: printHeader(numbered),
    footer: bottom,
    firstPageHeader: withoutNumbers(firstPageHeader ?? printHeader({ ...numbered, center: "" })),
    firstPageFooter: withoutNumbers(firstPageFooter ?? bottom),
    firstPageNumber: 1,
  };
}

const isProper = (part: string): boolean =>
  hasPageNumber(part) && isWithin(STANDARD.pageNumberSize.value, sizeOf(part)) && !/&[BIU]/iu.test(part);

const unnumbered = (part: string): string => (hasPageNumber(part) ? "" : part);

function withoutNumbers(code: string): string {
  const { left, center, right } = parseHeader(code);
  return printHeader({ left: unnumbered(left), center: unnumbered(center), right: unnumbered(right) });
}
