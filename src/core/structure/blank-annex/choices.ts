import { DEFAULT_FORMAT } from "../../grid/format";
import type { NewCell, SheetContent } from "../../grid/sheet-content";
import { STANDARD } from "../../layout/standard";

export const CHOICES_SHEET = "Danh mục";

/** The columns of the list sheet; each holds its choices below a heading. */
export const CHOICE_COLUMNS = { agencies: 0, deadlines: 1 } as const;

/** Deadlines that plans use most, for a year. */
export const frequentDeadlines = (year: number): string[] => [
  "Thường xuyên",
  "Hằng năm",
  `Năm ${year}`,
  `6 tháng đầu năm ${year}`,
  `6 tháng cuối năm ${year}`,
  ...["I", "II", "III", "IV"].map((quarter) => `Quý ${quarter}/${year}`),
  ...Array.from({ length: 12 }, (_, month) => `Tháng ${month < 2 ? `0${month + 1}` : month + 1}/${year}`),
];

const FORMAT = { ...DEFAULT_FORMAT, fontName: STANDARD.fontName.value, fontSize: STANDARD.bodySize.value.preferred };
const WIDTH = 260;

/** The sheet that the drop-downs point to; the office adds its own lines to it. */
export function choicesSheet(agencies: readonly string[], deadlines: readonly string[]): SheetContent {
  const lists = [
    ["Cơ quan, đơn vị", ...agencies],
    ["Thời gian thường dùng", ...deadlines],
  ];
  const length = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length }, (_, row): [number, Map<number, NewCell>] => [
    row,
    new Map(lists.flatMap((list, column) => cellOf(list[row], column, row === 0))),
  ]);
  return {
    name: CHOICES_SHEET,
    rows: new Map(rows),
    columnWidths: new Map(lists.map((_, column) => [column, WIDTH])),
    frozenRows: 1,
  };
}

const cellOf = (value: string | undefined, column: number, bold: boolean): [number, NewCell][] =>
  value === undefined ? [] : [[column, { value, format: { ...FORMAT, bold } }]];
