import { deleteRow } from "../grid/row-content";
import { planOf, type StructureAction } from "./plan";

/** Takes out the headers that a paste brought along at every page break; printing repeats the first one by itself. */
export const dropRepeatedHeaders: StructureAction = (snapshot, { rows }) => {
  const kindOf = new Map(rows.map(({ row, kind }) => [row, kind]));
  const isRepeated = (row: number): boolean =>
    kindOf.get(row) === "repeated-header" || (kindOf.get(row) === "column-numbers" && isRepeated(row - 1));
  const repeated = [...kindOf.keys()].filter(isRepeated).sort((a, b) => b - a);
  return planOf(
    snapshot,
    "Xóa dòng tiêu đề lặp lại",
    repeated.map((row) => deleteRow(snapshot, row)),
  );
};
