import { MAX_COLUMNS, MAX_ROWS } from "../a1";
import { formatCorner, mapReferences, type Corner } from "./references";

const LOST = "#REF!";

/** A formula as it reads when copied `rows` down and `columns` to the right: fixed parts ("$") stay. */
export const moveFormula = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, ({ prefix, corners }) => {
    const moved = corners.map((corner) => moveCorner(corner, rows, columns));
    return moved.every((corner) => corner !== undefined) ? prefix + moved.map(formatCorner).join(":") : prefix + LOST;
  });

function moveCorner(corner: Corner, rows: number, columns: number): Corner | undefined {
  const row = corner.row === undefined || corner.isRowFixed ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.isColumnFixed ? corner.column : corner.column + columns;
  if ((row ?? 0) < 0 || (row ?? 0) >= MAX_ROWS || (column ?? 0) < 0 || (column ?? 0) >= MAX_COLUMNS) return undefined;
  return { ...corner, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}
