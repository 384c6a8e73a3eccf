import { COLUMN_NAMES } from "../../core/annex/column-names";
import type { Annex } from "../../core/annex/annex";
import type { AnyColumn } from "../../core/rules/rule";
import type { CellAddress } from "../../core/grid/address";
import { formatRange } from "../../core/grid/a1";
import type { Edit, EditPlan } from "../../core/grid/edit";
import type { CellValue } from "../../core/grid/snapshot";
import { placeOf } from "../actions/apply";
import { TEXTS } from "../texts";

/** One line of a preview; `before` is null where a change has no text of its own. */
export interface PreviewLine {
  readonly key: string;
  readonly place: string;
  readonly before: string | null;
  readonly after: string;
}

/**
 * What a plan changes, as a person reads it: several edits of one cell are one line, changes of look are one line in
 * all. A cell of one of the annexes has its column's name beside its address.
 */
export function previewLines({ edits }: EditPlan, annexes: readonly Annex[] = []): PreviewLine[] {
  const lines = new Map<string, PreviewLine>();
  for (const edit of edits) {
    const line = lineOf(edit, annexes);
    const earlier = lines.get(line.key);
    lines.set(line.key, earlier ? { ...line, before: earlier.before } : line);
  }
  return [...lines.values()];
}

function lineOf(edit: Edit, annexes: readonly Annex[]): PreviewLine {
  const place = placeOf(edit);
  switch (edit.kind) {
    case "setValue":
      return {
        key: `value ${place}`,
        place: withColumn(place, edit.at, annexes),
        before: shown(edit.before),
        after: shown(edit.after),
      };
    case "insertRows":
    case "deleteRows":
      return {
        key: `${edit.kind} ${place}`,
        place,
        before: null,
        after: TEXTS.preview.rows[edit.kind](edit.rows.length),
      };
    case "merge":
    case "unmerge": {
      const range = formatRange(edit.range);
      return { key: `${edit.kind} ${range}`, place: range, before: null, after: TEXTS.preview.merges[edit.kind] };
    }
    default:
      return { key: "look", place: TEXTS.preview.wholeSheet, before: null, after: TEXTS.preview.look };
  }
}

/** "H8 · Thời gian". */
function withColumn(place: string, { row, column }: CellAddress, annexes: readonly Annex[]): string {
  const annex = annexes.find(({ range }) => row >= range.top && row <= range.bottom);
  const id = Object.entries(annex?.columns ?? {}).find(([, at]) => at === column)?.[0];
  return id === undefined ? place : `${place} · ${COLUMN_NAMES[id as AnyColumn]}`;
}

const shown = (value: CellValue): string => (value === null || value === "" ? TEXTS.preview.empty : String(value));
