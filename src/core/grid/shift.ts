import type { CellRange } from "./address";
import type { Edit, EditOf } from "./edit";

export type Axis = "row" | "column";

/** Rows or columns that come in or go: `count` of them from `at` on. */
export interface Shift {
  readonly axis: Axis;
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** The first and last row (or column) of a range, inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const spanOf = ({ top, left, bottom, right }: CellRange, axis: Axis): Span =>
  axis === "row" ? { first: top, last: bottom } : { first: left, last: right };

const withSpan = (range: CellRange, axis: Axis, { first, last }: Span): CellRange =>
  axis === "row" ? { ...range, top: first, bottom: last } : { ...range, left: first, right: last };

/**
 * Where a span stands after the shift, as Excel moves it: lines that come in strictly inside widen it, lines that go
 * narrow it; undefined when nothing of it is left.
 */
export function shiftSpan({ first, last }: Span, { kind, at, count }: Shift): Span | undefined {
  if (kind === "insert") {
    return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  }
  const end = at + count;
  const shiftedFirst = first >= end ? first - count : Math.min(first, at);
  const shiftedLast = last >= end ? last - count : Math.min(last, at - 1);
  return shiftedLast < shiftedFirst ? undefined : { first: shiftedFirst, last: shiftedLast };
}

export function shiftRange(range: CellRange, shift: Shift): CellRange | undefined {
  const span = shiftSpan(spanOf(range, shift.axis), shift);
  return span && withSpan(range, shift.axis, span);
}

/** Whether the lines that go take a part of the range other than its inside, which an insertion would not give back. */
export function cutsEdge(range: CellRange, { axis, at, count }: Shift): boolean {
  const { first, last } = spanOf(range, axis);
  const isTouched = first < at + count && last >= at;
  return isTouched && !(first < at && last >= at + count);
}

type LineKind = "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";

/** The shift that an edit makes; undefined for an edit that moves nothing. */
export function shiftOf(edit: EditOf<LineKind>): Shift;
export function shiftOf(edit: Edit): Shift | undefined;
export function shiftOf(edit: Edit): Shift | undefined {
  switch (edit.kind) {
    case "insertRows":
      return { axis: "row", kind: "insert", at: edit.row, count: edit.rows.length };
    case "deleteRows":
      return { axis: "row", kind: "delete", at: edit.row, count: edit.rows.length };
    case "insertColumns":
      return { axis: "column", kind: "insert", at: edit.column, count: edit.columns.length };
    case "deleteColumns":
      return { axis: "column", kind: "delete", at: edit.column, count: edit.columns.length };
    default:
      return undefined;
  }
}
