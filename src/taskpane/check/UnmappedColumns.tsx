import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import type { UnmappedTable } from "../../core/annex/annex";
import { mapColumns } from "../actions/map-columns";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { ColumnField } from "./ColumnField";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Asks which column is which where no heading tells; nobody guesses. The answer is kept in the workbook. */
export function UnmappedColumns({ table }: { readonly table: UnmappedTable }) {
  const styles = useStyles();
  const { work } = usePane();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void mapColumns(work, table, new FormData(event.currentTarget));
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Text weight="semibold">{TEXTS.mapping.title(table.headerRow + 1)}</Text>
      <Text size={200}>{TEXTS.mapping.about}</Text>
      {table.unknown.map(({ column, heading }) => (
        <ColumnField key={column} column={column} heading={heading} meaning="extra" />
      ))}
      <Button type="submit" appearance="primary">
        {TEXTS.mapping.save}
      </Button>
    </form>
  );
}
