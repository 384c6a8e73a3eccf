import { textOf } from "../../annex/field-text";
import { compareVietnamese } from "../../text/collate";
import type { SummaryContext } from "../context";
import { DUE_WORDS } from "../due";
import type { Entry } from "../entries";
import type { SheetDraft } from "./draft";
import { STYLE } from "./style";

/** Wordings without a last day, each with its kind and how often it occurs. */
export function putOpenDeadlines(draft: SheetDraft, { entries }: SummaryContext): void {
  const groups = groupByWording(entries.filter(({ due }) => due.kind !== "dated" && due.kind !== "none"));
  if (groups.length === 0) return;
  draft.caption("3. Các cách ghi thời hạn không ấn định ngày");
  const right = draft.width - 1;
  const putRow = (values: readonly [string | number, string, string, number | string], isHeader: boolean) => {
    const at = draft.next;
    const text = isHeader ? STYLE.header : STYLE.text;
    const middle = Math.floor(right / 2);
    const kindEnd = Math.min(right - 1, Math.max(middle + 2, right - 3));
    draft.put(at, 0, values[0], isHeader ? STYLE.header : STYLE.centred);
    draft.span({ top: at, left: 1, bottom: at, right: middle }, values[1], text);
    draft.span({ top: at, left: middle + 1, bottom: at, right: kindEnd }, values[2], text);
    draft.span({ top: at, left: kindEnd + 1, bottom: at, right }, values[3], isHeader ? STYLE.header : STYLE.count);
  };
  putRow(["TT", "Cách ghi", "Loại", "Số đầu việc"], true);
  for (const [index, { wording, kind, count }] of groups.entries()) {
    putRow([index + 1, wording, DUE_WORDS[kind].title, count], false);
  }
}

function groupByWording(entries: readonly Entry[]) {
  const groups = new Map<string, { wording: string; kind: Entry["due"]["kind"]; count: number }>();
  for (const { item, due } of entries) {
    const wording = textOf(item, "deadline");
    const group = groups.get(wording) ?? { wording, kind: due.kind, count: 0 };
    group.count += 1;
    groups.set(wording, group);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || compareVietnamese(a.wording, b.wording));
}
