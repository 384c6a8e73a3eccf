import { fold } from "../text/fold";
import { beginsWithCapital } from "./continuity";
import type { RowShape } from "./row-shape";
import type { SheetView } from "./sheet-view";

/** Rows of a table that are no task: numbers of columns, totals, what stands below the table. */

const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[a-h])\)?(?:\s*=.*)?$/iu;
const FEWEST_NUMBERS = 3;

/** "1 | 2 | 3 ..." or "(1) | (2) | (3)=(1)+(2)" below the header. */
export function isColumnNumbers({ ordinal, cells }: RowShape): boolean {
  if (cells.size < FEWEST_NUMBERS || !(ordinal === "" || COLUMN_NUMBER.test(ordinal))) return false;
  for (const text of cells.values()) if (!COLUMN_NUMBER.test(text)) return false;
  return areDistinct([...cells.values()]);
}

/** In another order where columns were moved after they were numbered. */
function areDistinct(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((text) => /\d+/u.exec(text) ?? []);
  return numbers.length >= 2 && new Set(numbers).size === numbers.length;
}

const TOTAL = /^(?:tổng cộng|tổng số|tổng kinh phí|tổng|cộng)(?!\p{L})/u;
const LONGEST_TOTAL = 40;

const SMALL_TOTAL = /^(?:tổng )?cộng[:.]?$/u;

/** "Tổng cộng", alone or with figures behind it; not "tổng số hồ sơ …", the rest of a text. */
export function isTotal({ ordinal, numeral, cells }: RowShape): boolean {
  if (numeral) return false;
  const [first = "", ...figures] = ordinal === "" ? cells.values() : [ordinal, ...cells.values()];
  if (first.length > LONGEST_TOTAL || !TOTAL.test(fold(first))) return false;
  return (beginsWithCapital(first) || SMALL_TOTAL.test(first)) && figures.every((text) => /^\P{L}*$|\d/u.test(text));
}

const SIGNATURE =
  /^(?:nơi nhận|tm\.|kt\.|tl\.|tuq\.|q\.\s*chủ tịch|(?:phó )?chủ tịch(?: ubnd.*)?$|(?:phó )?(?:giám đốc|trưởng phòng|chánh văn phòng)$|thủ trưởng|người (?:lập|tổng hợp)|lập biểu|lưu:|-\s*lưu|-\s*như trên|\(?đã ký|\(?ký(?:,| tên|\))|xác nhận của)/u;
const PLACE_AND_DATE = /^\p{L}[\p{L}\s]{1,30},\s*ngày.*tháng.*năm/u;
const NOTE = /^(?:\*+\s*)?(?:ghi chú|chú thích|lưu ý)\s*[:.]|^\(?(?:số tiền )?bằng chữ\s*:|^(?:\(\*+\)|\*+)\s*\p{L}/u;
/** The mark that ends an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const END_OF_DOCUMENT = /\.\/\.$/u;

/** A signature, the list of receivers or a note; such a row begins the foot of the table. */
export function startsFooter({ ordinal, numeral, cells }: RowShape): boolean {
  if (numeral) return false;
  const texts = [ordinal, ...cells.values()].filter((text) => text !== "").map(fold);
  if (texts.some((text) => SIGNATURE.test(text) || PLACE_AND_DATE.test(text))) return true;
  return texts.length === 1 && texts.some((text) => NOTE.test(text) || END_OF_DOCUMENT.test(text));
}

const PAGE_NUMBER = /^(?:(?:trang|page) )?(?:[-–] ?)?\d{1,3}(?: ?\/ ?\d{1,3})?(?: ?[-–])?$/iu;

/**
 * A number and nothing else: of a page, as a PDF leaves it between two rows, or of a row that was prepared and never
 * filled in. A row whose other cells a merge fills is a task.
 */
export function isPageNumber(view: SheetView, { row, ordinal, numeral, cells }: RowShape): boolean {
  if (cells.size > 1) return false;
  const [single] = cells.values();
  if (ordinal === "") return single !== undefined && PAGE_NUMBER.test(single);
  if (cells.size > 0 || (numeral ? numeral.style !== "arabic" : !PAGE_NUMBER.test(ordinal))) return false;
  return !view.merges.isCoveredRow(row);
}
