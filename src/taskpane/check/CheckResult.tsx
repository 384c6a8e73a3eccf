import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { Review } from "../../core/review";
import { writeReceipt } from "../actions/receipt";
import { usePane } from "../shell/PaneContext";
import type { Checked } from "../state/state";
import { TEXTS } from "../texts";
import { CleanResult } from "./CleanResult";
import { FilterBar } from "./FilterBar";
import { FindingList } from "./FindingList";
import { MarkChoice } from "./MarkChoice";
import { RefusedList } from "./RefusedList";
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
      <MarkChoice />
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
        <Seen key={annex.range.top} annex={annex} checked={checked} />
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

/** Without a button of its own: checking again stands right above. */
const StaleNotice = () => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{TEXTS.check.stale}</MessageBarBody>
  </MessageBar>
);

function ReceiptButton({ checked }: { readonly checked: Checked }) {
  const { work } = usePane();
  return <Button onClick={() => void writeReceipt(work, checked)}>{TEXTS.receipt.make}</Button>;
}
