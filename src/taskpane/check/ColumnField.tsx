import { Field, Select } from "@fluentui/react-components";
import { COLUMN_IDS, RESULT_COLUMN_IDS } from "../../core/annex/annex";
import { COLUMN_NAMES } from "../../core/annex/column-names";
import { columnName } from "../../core/grid/a1";
import type { AnyColumn } from "../../core/rules/rule";
import { TEXTS } from "../texts";

interface ColumnFieldProps {
  /** Zero-based; the answer's name in the form. */
  readonly column: number;
  readonly heading: string;
  readonly meaning: AnyColumn | "extra";
}

/** Asks what one column is. */
export const ColumnField = ({ column, heading, meaning }: ColumnFieldProps) => (
  <Field label={TEXTS.mapping.column(columnName(column), heading)}>
    <Select name={String(column)} defaultValue={meaning}>
      <option value="extra">{TEXTS.mapping.other}</option>
      {[...COLUMN_IDS, ...RESULT_COLUMN_IDS].map((id) => (
        <option key={id} value={id}>
          {COLUMN_NAMES[id]}
        </option>
      ))}
    </Select>
  </Field>
);
