import { MAX_COLUMNS, MAX_ROWS } from "../a1";
import { formatCorner, LOST, mapReferences, type Corner } from "./references";

/** A formula as it reads when copied `rows` down and `columns` to the right: fixed parts ("$") stay. */
export const moveFormula = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, ({ prefix, corners }) => {
    const moved = corners.map((corner) => moveCorner(corner, rows, columns));
    return moved.every((corner) => corner !== undefined) ? prefix + moved.map(formatCorner).join(":") : prefix + LOST;
  });

function moveCorner(corner: Corner, rows: number, columns: number): Corner | undefined {
  const row = corner.isRowFixed ? corner.row : moveLine(corner.row, rows);
  const column = corner.isColumnFixed ? corner.column : moveLine(corner.column, columns);
  if (!isInside(row, MAX_ROWS) || !isInside(column, MAX_COLUMNS)) return undefined;
  return { ...corner, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

const moveLine = (line: number | undefined, by: number): number | undefined =>
  line === undefined ? undefined : line + by;

const isInside = (line: number | undefined, limit: number): boolean =>
  line === undefined || (line >= 0 && line < limit);
