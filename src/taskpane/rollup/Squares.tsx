import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  squares: { display: "flex", flexWrap: "wrap", gap: "2px" },
  calendar: { display: "grid" },
  square: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    minHeight: "34px",
    padding: "1px 4px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":disabled": {
      color: tokens.colorNeutralForeground2,
      cursor: "default",
      // A month without tasks is no fault: contrast themes would frame it in the colour of what is off.
      "@media (forced-colors: active)": { color: "CanvasText", border: "1px solid Canvas" },
    },
  },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  number: { fontWeight: tokens.fontWeightSemibold },
});

interface Square {
  readonly column: number;
  readonly label: string;
  readonly count: number;
}

interface SquaresProps {
  readonly unit: string;
  readonly squares: readonly Square[];
  /** The number that is darkest. */
  readonly most: number;
  readonly chosen: number | null;
  readonly onPick: (column: number) => void;
  /** All squares alike, in lines as long as each other; a year is two lines of half a year. */
  readonly isCalendar?: boolean;
}

/** Squares a line of the calendar holds at most: as many as can be touched in a narrow pane. */
const MOST_IN_LINE = 8;

/** Numbers to be looked at and pressed, the greater the darker. */
export function Squares({ unit, squares, most, chosen, onPick, isCalendar = false }: SquaresProps) {
  const styles = useStyles();
  const lines = Math.ceil(squares.length / MOST_IN_LINE);
  const columns = `repeat(${Math.ceil(squares.length / Math.max(1, lines))}, minmax(0, 1fr))`;
  return (
    <div
      className={mergeClasses(styles.squares, isCalendar && styles.calendar)}
      style={isCalendar ? { gridTemplateColumns: columns } : undefined}
    >
      {squares.map(({ column, label, count }) => (
        <button
          key={column}
          type="button"
          className={mergeClasses(styles.square, column === chosen && styles.chosen)}
          style={{ backgroundImage: shade(count, most) }}
          aria-pressed={column === chosen}
          disabled={count === 0}
          onClick={() => onPick(column)}
        >
          <span className={styles.spoken}>{TEXTS.picture.square(unit, label, count)}</span>
          <span aria-hidden>{TEXTS.picture.short(label)}</span>
          <span aria-hidden className={styles.number}>
            {count === 0 ? "" : count}
          </span>
        </button>
      ))}
    </div>
  );
}

const DARKEST = 0.45;

/** A veil of blue over the theme's own ground, so that the numbers keep their contrast by day and by night. */
function shade(count: number, most: number): string {
  const veil = `rgba(15, 108, 189, ${most === 0 ? 0 : (DARKEST * count) / most})`;
  return `linear-gradient(${veil}, ${veil})`;
}
