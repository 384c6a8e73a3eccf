import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ROW_KINDS, type Annex, type AnnexRow, type RowKind } from "../../core/annex/annex";
import { cellsOf, type Row as GridRow } from "../../core/grid/snapshot";
import { rowKey } from "../../core/memory/row-kinds";
import { correctRow } from "../actions/correct-row";
import { revealCell } from "../actions/check";
import { usePane } from "../shell/PaneContext";
import { findingKey } from "../state/finding-key";
import type { Checked } from "../state/state";
import { TEXTS } from "../texts";
import { RowCorrections } from "./RowCorrections";
import { shorten } from "./shorten";
import { ROW_KIND_NAMES } from "./texts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "6px" },
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", flexDirection: "column", gap: "2px" },
  deeds: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  text: { color: tokens.colorNeutralForeground2 },
});

const SHOWN_AT_FIRST = 20;

interface RowKindsProps {
  readonly annex: Annex;
  readonly checked: Checked;
}

/** What every row was taken for; a person may say otherwise, and take that back. */
export function RowKinds({ annex, checked: { snapshot, review } }: RowKindsProps) {
  const styles = useStyles();
  const { memory, current } = usePane().state;
  const rowAtHand = review.findings.find((finding) => findingKey(finding) === current)?.cells[0].row;
  const [kind, setKind] = useState<RowKind | "">("");
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const corrections = memory?.sheets[annex.sheet]?.rowKinds ?? {};
  const rows = annex.rows.filter((row) => row.kind !== "blank" && (kind === "" || row.kind === kind));
  const atHand = rows.filter(({ row }) => row === rowAtHand);
  const listed = [...atHand, ...rows.filter(({ row }) => row !== rowAtHand)];
  return (
    <details>
      <summary>{TEXTS.rows.title}</summary>
      <div className={styles.view}>
        <Text size={200}>{TEXTS.rows.about}</Text>
        <Select
          size="small"
          aria-label={TEXTS.rows.filter}
          value={kind}
          onChange={(_, data) => setKind(kindOf(data.value) ?? "")}
        >
          <option value="">{TEXTS.rows.all}</option>
          <KindOptions />
        </Select>
        <ul className={styles.list}>
          {listed.slice(0, shown).map((row) => (
            <Row key={row.row} row={row} sheet={annex.sheet} cells={cellsOf(snapshot, row.row)} />
          ))}
        </ul>
        {rows.length > shown ? (
          <Button size="small" appearance="subtle" onClick={() => setShown(shown + SHOWN_AT_FIRST)}>
            {TEXTS.rows.more(rows.length - shown)}
          </Button>
        ) : null}
        <RowCorrections sheet={annex.sheet} corrections={corrections} />
      </div>
    </details>
  );
}

interface RowProps {
  readonly row: AnnexRow;
  readonly sheet: string;
  readonly cells: GridRow;
}

function Row({ row: { row, kind }, sheet, cells }: RowProps) {
  const styles = useStyles();
  const { work } = usePane();
  return (
    <li className={styles.row}>
      <div className={styles.deeds}>
        <Button
          size="small"
          aria-label={TEXTS.rows.goTo(row + 1)}
          onClick={() => void revealCell(work, sheet, { row, column: 0 })}
        >
          {row + 1}
        </Button>
        <Select
          size="small"
          aria-label={TEXTS.rows.thisIs(row + 1)}
          value={kind}
          onChange={(_, { value }) => {
            const said = kindOf(value);
            if (said) void correctRow(work, sheet, rowKey(cells), said);
          }}
        >
          <KindOptions />
        </Select>
      </div>
      <Text size={200} className={styles.text}>
        {shorten(textOf(cells))}
      </Text>
    </li>
  );
}

const KindOptions = () =>
  ROW_KINDS.filter((kind) => kind !== "blank").map((kind) => (
    <option key={kind} value={kind}>
      {ROW_KIND_NAMES[kind]}
    </option>
  ));

const textOf = (cells: GridRow): string =>
  [...cells].flatMap(([, { text }]) => (text === "" ? [] : [text])).join(" | ");
const kindOf = (value: string): RowKind | undefined => ROW_KINDS.find((kind) => kind === value);
