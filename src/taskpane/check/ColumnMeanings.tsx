import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import type { Annex } from "../../core/annex/annex";
import type { AnyColumn } from "../../core/rules/rule";
import type { GridSnapshot } from "../../core/grid/snapshot";
import { correctColumns, takeBackColumns } from "../actions/map-columns";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { ColumnField } from "./ColumnField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "6px" },
  deeds: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface ColumnMeaningsProps {
  readonly annex: Annex;
  readonly snapshot: GridSnapshot;
}

/** What every column was taken for; a person may say otherwise, and take that back. */
export function ColumnMeanings({ annex, snapshot }: ColumnMeaningsProps) {
  const styles = useStyles();
  const { state, work } = usePane();
  const isByHand = state.memory?.sheets[annex.sheet]?.columns !== undefined;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void correctColumns(work, annex, new FormData(event.currentTarget));
  };
  return (
    <details>
      <summary>{TEXTS.mapping.all}</summary>
      <form className={styles.form} onSubmit={submit}>
        <Text size={200}>{TEXTS.mapping.correct}</Text>
        {meaningsOf(annex).map(([column, meaning]) => (
          <ColumnField
            key={`${column} ${meaning}`}
            column={column}
            heading={headingOf(annex, snapshot, column)}
            meaning={meaning}
          />
        ))}
        <div className={styles.deeds}>
          <Button type="submit">{TEXTS.mapping.save}</Button>
          {isByHand ? (
            <Button onClick={() => void takeBackColumns(work, annex.sheet)}>{TEXTS.mapping.takeBack}</Button>
          ) : null}
        </div>
      </form>
    </details>
  );
}

/** From left to right. */
function meaningsOf({ columns, extraColumns }: Annex): (readonly [number, AnyColumn | "extra"])[] {
  const known = Object.entries(columns).map(([id, column]) => [column, id as AnyColumn] as const);
  const others = extraColumns.map(({ column }) => [column, "extra"] as const);
  return [...known, ...others].sort(([a], [b]) => a - b);
}

const headingOf = ({ headerRows }: Annex, { rows }: GridSnapshot, column: number): string =>
  headerRows
    .flatMap((row) => rows.get(row)?.get(column)?.text.trim() ?? [])
    .filter((text) => text !== "")
    .join(" ");
