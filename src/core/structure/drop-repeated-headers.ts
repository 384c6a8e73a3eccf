import { deleteRow } from "../grid/row-content";
import { planOf, type StructureAction } from "./plan";

/**
 * Takes out the headers that a paste brought along at every page break; printing repeats the first one by itself. A
 * header that begins the table of a section or of another annex stays.
 */
export const dropRepeatedHeaders: StructureAction = (snapshot, { rows, observations }) => {
  const torn = new Set(observations.flatMap((seen) => (seen.kind === "repeated-header" ? [seen.row] : [])));
  const numbers = rows.filter(({ row, kind }) => kind === "column-numbers" && torn.has(row - 1));
  const repeated = [...torn, ...numbers.map(({ row }) => row)].sort((a, b) => b - a);
  return planOf(
    snapshot,
    "Xóa dòng tiêu đề lặp lại",
    repeated.map((row) => deleteRow(snapshot, row)),
  );
};
