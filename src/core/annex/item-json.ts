import { COLUMN_IDS, RESULT_COLUMN_IDS, type AnnexItem } from "./annex";

/** An item as `check --items` prints it: texts by column, one-based row, the columns that are inherited. */
export function annexItemJson(item: AnnexItem): Readonly<Record<string, unknown>> {
  const columns = [...COLUMN_IDS, ...RESULT_COLUMN_IDS].flatMap((id) => {
    const field = item.fields[id];
    return field ? [[id, field] as const] : [];
  });
  return {
    row: item.row + 1,
    section: item.section?.text ?? null,
    subsection: item.subsection?.text ?? null,
    ...Object.fromEntries(columns.map(([id, { text }]) => [id, text])),
    inherited: columns.filter(([, { inherited }]) => inherited).map(([id]) => id),
  };
}
