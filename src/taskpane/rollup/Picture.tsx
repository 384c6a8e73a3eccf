import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { submissionWords } from "../../core/summary/submission";
import type { Picture as PictureData } from "../../desk/survey";
import type { TaskLine } from "../../desk/task-line";
import { TEXTS } from "../texts";
import { Squares } from "./Squares";
import { TaskList } from "./TaskList";
import { useSectionStyles } from "../shell/useSectionStyles";

interface Chosen {
  readonly unit: string;
  readonly column: number;
}

interface PictureRow {
  readonly unit: string;
  readonly state: string;
  readonly cells: readonly (readonly TaskLine[])[];
  /** The number that is darkest. */
  readonly most: number;
}

const SHOWN_AT_FIRST = 40;

/** Months by units, to be looked at before anything is written; a square tells below what it counts. */
export function Picture({ picture }: { readonly picture: PictureData }) {
  const styles = useSectionStyles();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [isWhole, setWhole] = useState(false);
  const rows = rowsOf(picture);
  const shown = isWhole ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <section className={styles.section}>
      <Text as="h2" size={300} weight="semibold">
        {TEXTS.picture.title}
      </Text>
      <Text size={200}>{TEXTS.picture.about}</Text>
      {shown.map((row) => (
        <UnitRow
          key={row.unit}
          row={row}
          picture={picture}
          chosen={chosen?.unit === row.unit ? chosen.column : null}
          onChoose={(column) => setChosen(column === null ? null : { unit: row.unit, column })}
        />
      ))}
      {shown.length < rows.length ? (
        <Button size="small" onClick={() => setWhole(true)}>
          {TEXTS.picture.more(rows.length - shown.length)}
        </Button>
      ) : null}
    </section>
  );
}

/** The sum of all units first. */
function rowsOf({ columns, rows, most }: PictureData): PictureRow[] {
  const sums = columns.map((_, column) => rows.flatMap(({ cells }) => cells[column] ?? []));
  const units = rows.map(({ submission, cells }): PictureRow => {
    return { unit: submission.unit.name, state: submissionWords(submission), cells, most };
  });
  const mostOfSums = Math.max(0, ...sums.map(({ length }) => length));
  return [{ unit: TEXTS.picture.all, state: "", cells: sums, most: mostOfSums }, ...units];
}

interface UnitRowProps {
  readonly row: PictureRow;
  readonly picture: PictureData;
  readonly chosen: number | null;
  readonly onChoose: (column: number | null) => void;
}

function UnitRow({ row: { unit, state, cells, most }, picture: { columns, timed }, chosen, onChoose }: UnitRowProps) {
  const styles = useSectionStyles();
  const squares = columns.map((label, column) => ({ column, label, count: cells[column]?.length ?? 0 }));
  const lines = chosen === null ? undefined : cells[chosen];
  const pick = (column: number) => onChoose(column === chosen ? null : column);
  return (
    <div className={styles.section}>
      <div>
        <Text weight="semibold">{unit}</Text>{" "}
        <Text size={200} className={styles.fact}>
          {state}
        </Text>
      </div>
      <Squares unit={unit} squares={squares.slice(0, timed)} most={most} chosen={chosen} onPick={pick} isCalendar />
      <Squares
        unit={unit}
        squares={squares.slice(timed).filter(({ count }) => count > 0)}
        most={most}
        chosen={chosen}
        onPick={pick}
      />
      {chosen !== null && lines ? (
        <TaskList title={TEXTS.picture.list(unit, columns[chosen] ?? "", lines.length)} lines={lines} />
      ) : null}
    </div>
  );
}
