import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { submissionWords } from "../../core/summary/submission";
import type { Picture as PictureData } from "../../desk/survey";
import type { TaskLine } from "../../desk/task-line";
import { TEXTS } from "../texts";
import { TaskList } from "./TaskList";
import { useSectionStyles } from "./useSectionStyles";

const useStyles = makeStyles({
  squares: { display: "flex", flexWrap: "wrap", gap: "2px" },
  square: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    minWidth: "34px",
    minHeight: "34px",
    padding: "1px 3px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
  },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  number: { fontWeight: tokens.fontWeightSemibold },
});

interface Chosen {
  readonly unit: string;
  readonly column: number;
}

interface PictureRow {
  readonly unit: string;
  readonly state: string;
  readonly cells: readonly (readonly TaskLine[])[];
}

const SHOWN_AT_FIRST = 40;

/** Months by units, to be looked at before anything is written; a square tells below what it counts. */
export function Picture({ picture }: { readonly picture: PictureData }) {
  const styles = useSectionStyles();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [isWhole, setWhole] = useState(false);
  const rows = rowsOf(picture);
  const shown = isWhole ? rows : rows.slice(0, SHOWN_AT_FIRST);
  const lines = chosen && rows.find(({ unit }) => unit === chosen.unit)?.cells[chosen.column];
  return (
    <section className={styles.section}>
      <Text as="h2" size={300} weight="semibold">
        {TEXTS.picture.title}
      </Text>
      <Text size={200}>{TEXTS.picture.about}</Text>
      {shown.map((row, index) => (
        <PictureLine
          key={row.unit}
          row={row}
          columns={picture.columns}
          most={index === 0 ? Math.max(...row.cells.map(({ length }) => length)) : picture.most}
          chosen={chosen?.unit === row.unit ? chosen.column : null}
          onChoose={(column) => setChosen({ unit: row.unit, column })}
        />
      ))}
      {shown.length < rows.length ? (
        <Button size="small" onClick={() => setWhole(true)}>
          {TEXTS.picture.more(rows.length - shown.length)}
        </Button>
      ) : null}
      {chosen && lines ? (
        <TaskList
          title={TEXTS.picture.list(chosen.unit, picture.columns[chosen.column] ?? "", lines.length)}
          lines={lines}
        />
      ) : null}
    </section>
  );
}

/** The sum of all units first. */
function rowsOf({ columns, rows }: PictureData): PictureRow[] {
  const sum = columns.map((_, column) => rows.flatMap(({ cells }) => cells[column] ?? []));
  const units = rows.map(({ submission, cells }) => ({
    unit: submission.unit.name,
    state: submissionWords(submission),
    cells,
  }));
  return [{ unit: TEXTS.picture.all, state: "", cells: sum }, ...units];
}

interface PictureLineProps {
  readonly row: PictureRow;
  readonly columns: readonly string[];
  readonly most: number;
  readonly chosen: number | null;
  readonly onChoose: (column: number) => void;
}

function PictureLine({ row: { unit, state, cells }, columns, most, chosen, onChoose }: PictureLineProps) {
  const styles = useStyles();
  const section = useSectionStyles();
  return (
    <div>
      <Text weight="semibold">{unit}</Text>{" "}
      <Text size={200} className={section.fact}>
        {state}
      </Text>
      <div className={styles.squares}>
        {cells.map(({ length }, column) => (
          <button
            key={columns[column]}
            type="button"
            className={mergeClasses(styles.square, column === chosen && styles.chosen)}
            style={{ backgroundImage: shade(length, most) }}
            aria-pressed={column === chosen}
            aria-label={TEXTS.picture.square(unit, columns[column] ?? "", length)}
            disabled={length === 0}
            onClick={() => onChoose(column)}
          >
            <span aria-hidden>{TEXTS.picture.short(columns[column] ?? "")}</span>
            <span aria-hidden className={styles.number}>
              {length === 0 ? "" : length}
            </span>
          </button>
        ))}
      </div>
    </div>
  );
}

const DARKEST = 0.45;

/** A veil of blue over the theme's own ground, so that the numbers keep their contrast by day and by night. */
function shade(count: number, most: number): string {
  const veil = `rgba(15, 108, 189, ${most === 0 ? 0 : (DARKEST * count) / most})`;
  return `linear-gradient(${veil}, ${veil})`;
}
