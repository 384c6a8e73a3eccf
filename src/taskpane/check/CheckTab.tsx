import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import type { Review } from "../../core/review";
import { check } from "../actions/check";
import { usePane } from "../shell/PaneContext";
import type { Checked } from "../state/state";
import { TEXTS } from "../texts";
import { CleanResult } from "./CleanResult";
import { FilterBar } from "./FilterBar";
import { FindingList } from "./FindingList";
import { SafeFixButton } from "./SafeFixButton";
import { Seen } from "./Seen";
import { UnmappedColumns } from "./UnmappedColumns";
import { WaivedList } from "./WaivedList";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px" },
  deeds: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The conversation about one sheet: what was seen, what is wrong, what to do. */
export function CheckTab() {
  const styles = useStyles();
  const { state, work } = usePane();
  const { checked } = state;
  return (
    <div className={styles.view}>
      <div className={styles.deeds}>
        <Button appearance={checked ? "secondary" : "primary"} onClick={() => void check(work)}>
          {checked ? TEXTS.check.again : TEXTS.check.run}
        </Button>
        {checked ? <SafeFixButton checked={checked} /> : null}
      </div>
      {checked ? <Result checked={checked} /> : <Text>{TEXTS.check.start}</Text>}
    </div>
  );
}

function Result({ checked }: { readonly checked: Checked }) {
  const { annexes, unmapped, sheet, groups, waived } = checked.review;
  return (
    <>
      {checked.isStale ? <StaleNotice /> : null}
      {annexes.map((annex) => (
        <Seen key={annex.range.top} annex={annex} />
      ))}
      {unmapped.map((table) => (
        <UnmappedColumns key={table.headerRow} table={table} />
      ))}
      {annexes.length + unmapped.length === 0 ? <Text>{TEXTS.check.noAnnex(sheet)}</Text> : null}
      {annexes.length > 0 && groups.length === 0 ? <CleanResult /> : null}
      {groups.length > 0 ? <Findings groups={groups} /> : null}
      {waived.length > 0 ? <WaivedList waived={waived} /> : null}
    </>
  );
}

function Findings({ groups }: Pick<Review, "groups">) {
  return (
    <>
      <FilterBar groups={groups} />
      <FindingList groups={groups} />
    </>
  );
}

function StaleNotice() {
  const { work } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{TEXTS.check.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void check(work)}>
          {TEXTS.check.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
