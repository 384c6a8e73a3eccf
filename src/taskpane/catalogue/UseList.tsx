import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { formatAddress } from "../../core/grid/a1";
import { revealCell } from "../actions/check";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import type { AgencyUse, UseKind } from "./agency-use";
import { TakeMenu } from "./TakeMenu";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "6px" },
  use: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flex: 1, display: "flex", flexDirection: "column" },
  name: { color: tokens.colorNeutralForeground2 },
});

interface UseListProps {
  readonly title: string;
  readonly uses: readonly AgencyUse[];
}

/** Wordings of one kind, each with how often it stands and the way to its first cell. */
export function UseList({ title, uses }: UseListProps) {
  const styles = useStyles();
  return (
    <section>
      <Text as="h2" weight="semibold">
        {TEXTS.catalogue.kind(title, uses.length)}
      </Text>
      <ul className={styles.list}>
        {uses.map((use) => (
          <li key={use.text} className={styles.use}>
            <Use use={use} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Use({ use }: { readonly use: AgencyUse }) {
  const styles = useStyles();
  const { work } = usePane();
  const { text, kind, name, cells, sheet } = use;
  return (
    <>
      <span className={styles.words}>
        <Text>{text}</Text>
        <Text size={200} className={styles.name}>
          {[TEXTS.catalogue.count(cells.length), ...(name === null ? [] : [nameText(kind, name)])].join(" · ")}
        </Text>
        {kind === "unknown" ? <TakeMenu use={use} /> : null}
      </span>
      <Button
        size="small"
        aria-label={TEXTS.catalogue.goTo(formatAddress(cells[0]))}
        onClick={() => void revealCell(work, sheet, cells[0])}
      >
        {formatAddress(cells[0])}
      </Button>
    </>
  );
}

const nameText = (kind: UseKind, name: string): string =>
  kind === "unknown" ? TEXTS.catalogue.similar(name) : TEXTS.catalogue.official(name);
