import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Review } from "../../core/review";
import { check } from "../actions/check";
import { writeReceipt } from "../actions/receipt";
import { usePane } from "../shell/PaneContext";
import type { Checked } from "../state/state";
import { TEXTS } from "../texts";
import { CleanResult } from "./CleanResult";
import { ColumnMeanings } from "./ColumnMeanings";
import { FilterBar } from "./FilterBar";
import { FindingList } from "./FindingList";
import { RefusedList } from "./RefusedList";
import { RowKinds } from "./RowKinds";
import { Seen } from "./Seen";
import { UnmappedColumns } from "./UnmappedColumns";
import { WaivedList } from "./WaivedList";

/** What one look at the sheet brought, in its own chunk: it knows the rules. */
export default function CheckResult({ checked }: { readonly checked: Checked }) {
  const { annexes, groups } = checked.review;
  return (
    <>
      {checked.isStale ? <StaleNotice /> : null}
      <Tables checked={checked} />
      {annexes.length > 0 && groups.length === 0 ? <CleanResult /> : null}
      {groups.length > 0 ? <Findings groups={groups} /> : null}
      <PutAside waived={checked.review.waived} />
      {annexes.length > 0 && !checked.isStale ? <ReceiptButton checked={checked} /> : null}
    </>
  );
}

/** What was seen on the sheet, and what has to be asked about it. */
function Tables({ checked }: { readonly checked: Checked }) {
  const { annexes, unmapped, sheet } = checked.review;
  if (annexes.length + unmapped.length === 0) return <Text>{TEXTS.check.noAnnex(sheet)}</Text>;
  return (
    <>
      {annexes.map((annex) => (
        <Fragment key={annex.range.top}>
          <Seen annex={annex} />
          <ColumnMeanings annex={annex} snapshot={checked.snapshot} />
          <RowKinds annex={annex} checked={checked} />
        </Fragment>
      ))}
      {unmapped.map((table) => (
        <UnmappedColumns key={table.headerRow} table={table} />
      ))}
    </>
  );
}

/** Decisions that keep something out of the list; each can be taken back. */
function PutAside({ waived }: Pick<Review, "waived">) {
  const refusals = usePane().state.memory?.refusals ?? [];
  return (
    <>
      {waived.length > 0 ? <WaivedList waived={waived} /> : null}
      {refusals.length > 0 ? <RefusedList refusals={refusals} /> : null}
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

function ReceiptButton({ checked }: { readonly checked: Checked }) {
  const { work } = usePane();
  return <Button onClick={() => void writeReceipt(work, checked)}>{TEXTS.receipt.make}</Button>;
}
