import { shiftSpan, type Axis, type Shift } from "../shift";
import { formatCorners, LOST, mapReferences, type Corner, type Reference } from "./references";

/**
 * A formula as Excel rewrites it when rows or columns come into or go from `shiftedSheet`.
 * @param ownSheet the sheet on which the formula stands
 */
export function shiftFormula(formula: string, shift: Shift, shiftedSheet: string, ownSheet: string): string {
  return mapReferences(formula, ({ sheet = ownSheet, prefix, corners }) => {
    if (sheet.toLowerCase() !== shiftedSheet.toLowerCase()) return undefined;
    const shifted = shiftCorners(corners, shift);
    return prefix + (shifted === undefined ? LOST : formatCorners(shifted));
  });
}

function shiftCorners(corners: Reference["corners"], shift: Shift): Reference["corners"] | undefined {
  const [one, other = one] = corners;
  const [first, last] = [lineOf(one, shift.axis), lineOf(other, shift.axis)];
  if (first === undefined || last === undefined) return corners;
  const span = shiftSpan({ first: Math.min(first, last), last: Math.max(first, last) }, shift);
  if (!span) return undefined;
  if (corners.length === 1) return [withLine(one, shift.axis, span.first)];
  const [oneLine, otherLine] = first <= last ? [span.first, span.last] : [span.last, span.first];
  return [withLine(one, shift.axis, oneLine), withLine(other, shift.axis, otherLine)];
}

const lineOf = (corner: Corner, axis: Axis): number | undefined => (axis === "row" ? corner.row : corner.column);

const withLine = (corner: Corner, axis: Axis, line: number): Corner =>
  axis === "row" ? { ...corner, row: line } : { ...corner, column: line };
