import { fold, foldDiacritics } from "../text/fold";
import { looksLikeDeadline } from "./cell-kinds";
import type { HeaderBlock } from "./find-headers";
import { mapByHand } from "./map-columns";
import type { SheetView } from "./sheet-view";

const TEXTS_LOOKED_AT = 60;
const HEADING = /tien do/u;
/** Beside these words "tiến độ" says when. */
const SAYS_WHEN = /thoi (?:gian|han|diem)|han hoan thanh/u;
const HOW_FAR =
  /^(?:(?:khoảng |đạt |mới đạt |hoàn thành )?\d{1,3}(?:[.,]\d+)? ?%|đã |đang |chưa |mới |quá hạn|trễ|chậm(?! nhất)|đúng (?:tiến độ|hạn)|vượt|hoàn thành[.;]?$|xong[.;]?$|không (?:thực hiện|hoàn thành))/u;

/**
 * "Tiến độ" heads the deadlines in a plan and how far the work has come in a report: its cells tell which. A column that
 * says how far is the status, whether or not another one holds the deadlines.
 */
export function withProgress(view: SheetView, header: HeaderBlock, bodyRows: readonly number[]): HeaderBlock {
  const { map } = header;
  if (map.known.has("status")) return header;
  const column = [...map.headings].find(
    ([at, heading]) => isOpen(map, at) && isProgressHeading(foldDiacritics(heading)) && saysHowFar(view, at, bodyRows),
  )?.[0];
  return column === undefined ? header : { ...header, map: mapByHand(map, { status: column }) };
}

/** Only the deadline and columns that are none are in question: "Kết quả, tiến độ" is the result. */
const isOpen = ({ known }: HeaderBlock["map"], column: number): boolean =>
  known.get("deadline") === column || ![...known.values()].includes(column);

const isProgressHeading = (heading: string): boolean => HEADING.test(heading) && !SAYS_WHEN.test(heading);

function saysHowFar(view: SheetView, column: number, bodyRows: readonly number[]): boolean {
  let texts = 0;
  let told = 0;
  for (const row of bodyRows) {
    const text = fold(view.textAt({ row, column }));
    if (text === "" || HEADING.test(foldDiacritics(text))) continue;
    texts += 1;
    if (HOW_FAR.test(text) && !looksLikeDeadline(text)) told += 1;
    if (texts === TEXTS_LOOKED_AT) break;
  }
  return told > 0 && told * 2 >= texts;
}
