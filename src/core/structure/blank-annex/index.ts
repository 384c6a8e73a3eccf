import { COLUMN_IDS, type ColumnId } from "../../annex/annex";
import { applyEdits } from "../../grid/apply";
import type { CellRange } from "../../grid/address";
import type { NewCell, NewDropDown, SheetContent } from "../../grid/sheet-content";
import type { GridSnapshot, Row } from "../../grid/snapshot";
import { planLayout } from "../../layout";
import { neededHeights } from "../../layout/needed-heights";
import { CHOICE_COLUMNS, CHOICES_SHEET, choicesSheet, frequentDeadlines } from "./choices";
import { DIRECTION, REFORM_FIELDS } from "./reform-fields";
import { templateOf, type Template } from "./template";

export { agencyNames } from "./agency-names";
export { REFORM_FIELDS } from "./reform-fields";

export interface BlankAnnexOptions {
  readonly year: number;
  /** Absent: the plan of administrative reform of the year. */
  readonly title?: string;
  /** Absent: the six fields of reform, and direction at the end. */
  readonly sections?: readonly string[];
  readonly rowsPerSection?: number;
  /** The names that the drop-downs offer, as the catalogue has them for the office's level and year. */
  readonly agencies: readonly string[];
}

const SHEET = "Phụ lục";
const ROWS_PER_SECTION = 5;
/** Two lines to write in, in points. */
const EMPTY_ROW_HEIGHT = 31.5;
/** How the columns of a plan mostly share the page, in points: together what a landscape A4 page has room for. */
const WIDTHS = [25.5, 114, 114, 126, 82.5, 72, 72, 60, 48];

/**
 * "Tạo phụ lục mới": a blank annex in the official form, and the sheet that its drop-downs choose from. The blanks of
 * the "(Kèm theo ...)" line are for the office to fill in (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 2.1).
 */
export function blankAnnex(options: BlankAnnexOptions): [AnnexSheet, SheetContent] {
  const { year, title = `Kế hoạch cải cách hành chính năm ${year}`, rowsPerSection = ROWS_PER_SECTION } = options;
  const { sections = [...REFORM_FIELDS, DIRECTION], agencies } = options;
  const deadlines = frequentDeadlines(year);
  const reference = "(Kèm theo Kế hoạch số       /KH-UBND ngày       tháng       năm       của Ủy ban nhân dân       )";
  const template = templateOf(SHEET, ["Phụ lục", title.toUpperCase(), reference], sections, rowsPerSection);
  const { snapshot } = applyEdits(template.snapshot, planLayout(template.snapshot, [template.annex]));
  const shared = { ...snapshot, columnWidths: new Map(WIDTHS.entries()) };
  return [
    { ...contentOf(shared, template), dropDowns: dropDowns(template, agencies.length, deadlines.length) },
    choicesSheet(agencies, deadlines),
  ];
}

type AnnexSheet = SheetContent & Required<Pick<SheetContent, "rowHeights">>;

function contentOf(snapshot: GridSnapshot, { annex, itemRows }: Template): AnnexSheet {
  const { sheet, rows, merges, columnWidths, print } = snapshot;
  const heights = neededHeights(snapshot, 0, annex.range.bottom).rows;
  return {
    name: sheet,
    rows: new Map([...rows].map(([row, cells]) => [row, newCells(cells)])),
    merges,
    rowHeights: new Map([...heights, ...itemRows.map((row): [number, number] => [row, EMPTY_ROW_HEIGHT])]),
    columnWidths,
    frozenRows: annex.range.top + 1,
    print,
  };
}

const newCells = (cells: Row): Map<number, NewCell> =>
  new Map([...cells].map(([column, { value, format }]) => [column, { ...(value !== null && { value }), format }]));

const OFFERED = { lead: "agencies", cooperation: "agencies", deadline: "deadlines" } as const;

function dropDowns({ itemRows }: Template, agencies: number, deadlines: number): NewDropDown[] {
  const lengths = { agencies, deadlines };
  return (Object.keys(OFFERED) as (keyof typeof OFFERED)[]).flatMap((id) => {
    const list = OFFERED[id];
    const range = { top: 1, left: CHOICE_COLUMNS[list], bottom: lengths[list], right: CHOICE_COLUMNS[list] };
    const source = { sheet: CHOICES_SHEET, range };
    return lengths[list] === 0 ? [] : blocksOf(itemRows, id).map((block) => ({ range: block, source }));
  });
}

/** The cells of a column in runs of neighbouring rows. */
function blocksOf(rows: readonly number[], id: ColumnId): CellRange[] {
  const column = COLUMN_IDS.indexOf(id);
  const blocks: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else blocks.push({ top: row, left: column, bottom: row, right: column });
  }
  return blocks;
}
