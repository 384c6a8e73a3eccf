import { leadsOrNone, type LeadAgency } from "../agencies";
import type { SummaryContext } from "../context";
import { DUE_WORDS } from "../due";
import type { Entry } from "../entries";
import { itemAt } from "../../collections";
import { compareVietnamese } from "../../text/collate";
import { SheetDraft } from "./draft";
import { putHead, putSignatures } from "./frame";
import { putList, type ListValue } from "./list";
import type { SheetMaker } from "./sheet-maker";
import { STYLE } from "./style";

const WIDTHS = [30, 230, 130, 65, 65, 65, 65, 65];
const TYPE_WORDS: Readonly<Record<LeadAgency["type"], string>> = {
  known: "Có trong danh mục",
  collective: "Gọi chung nhiều cơ quan",
  other: "Cơ quan, tổ chức khác",
  unknown: "Chưa nhận ra",
};

/** How much each lead agency has to do, over all units. An item with several leads burdens each of them. */
export const byAgency: SheetMaker = {
  id: "by-agency",
  name: "Theo cơ quan chủ trì",
  make(context) {
    const draft = new SheetDraft(byAgency.name, WIDTHS);
    putHead(
      draft,
      `NHIỆM VỤ THEO CƠ QUAN CHỦ TRÌ ${context.periodWords} CỦA ${context.unitsWords}`.toUpperCase(),
      context,
      "đầu việc",
    );
    const loads = loadsOf(context.entries);
    const first = draft.next + 1;
    putList(draft, COLUMNS, loads, (load, at) => rowOf(draft, context, load, at));
    putTotals(draft, context, first, loads);
    putSignatures(draft);
    return draft;
  },
};

const COLUMNS = [
  { heading: "Cơ quan chủ trì", format: "text" },
  { heading: "Loại", format: "text" },
  { heading: "Số đầu việc", format: "count" },
  { heading: "Số nhiệm vụ", format: "count" },
  { heading: "Có hạn", format: "count" },
  { heading: "Không ấn định ngày", format: "count" },
  { heading: "Số đơn vị giao", format: "count" },
] as const;

interface Load {
  readonly agency: LeadAgency;
  readonly entries: Entry[];
}

/** The heaviest load first. */
function loadsOf(entries: readonly Entry[]): Load[] {
  const loads = new Map<string, Load>();
  for (const entry of entries) {
    for (const agency of leadsOrNone(entry)) {
      const load = loads.get(agency.key) ?? { agency, entries: [] };
      load.entries.push(entry);
      loads.set(agency.key, load);
    }
  }
  return [...loads.values()].sort(
    (a, b) => b.entries.length - a.entries.length || compareVietnamese(a.agency.name, b.agency.name),
  );
}

interface LoadFigure {
  readonly value: number;
  readonly formula: string;
  readonly from: readonly Entry[];
}

function rowOf(draft: SheetDraft, context: SummaryContext, load: Load, at: number): ListValue[] {
  const { agency } = load;
  const code = SheetDraft.absolute({ row: at, column: draft.width + 1 });
  draft.put(at, draft.width + 1, context.agencyCode(agency.key), STYLE.helper);
  const figures = figuresOf(context, load, code, at);
  for (const [index, { value, from }] of figures.entries()) {
    const column = itemAt(COLUMNS, index + 2).heading;
    const cell = SheetDraft.cellName(at, index + 3);
    const sources = from.map(({ source }) => source);
    draft.figures.push({ sheet: draft.name, cell, measure: column, row: agency.name, column, value, from: sources });
  }
  return [agency.name, agency.key === "" ? "" : TYPE_WORDS[agency.type], ...figures];
}

/** The figures of the columns after the type, in their order. */
function figuresOf({ details }: SummaryContext, { entries }: Load, code: string, at: number): LoadFigure[] {
  const overLeads = (term: (lead: string, flag: string) => string): string =>
    Array.from({ length: details.leadPlaces }, (_, place) => term(details.lead(place), details.leadFlag(place))).join(
      "+",
    );
  const dated = entries.filter(({ due }) => due.kind === "dated");
  const undated = entries.filter(({ due }) => due.kind !== "dated");
  const withTask = entries.filter(({ tasks }) => tasks > 0);
  const kind = `${details.of("dueKind")},"${DUE_WORDS.dated.code}"`;
  const units = new Set(entries.map(({ unit }) => unit.key));
  return [
    { value: entries.length, formula: overLeads((lead) => `COUNTIFS(${lead},${code})`), from: entries },
    {
      value: withTask.reduce((sum, { tasks }) => sum + tasks, 0),
      formula: overLeads((lead) => `SUMIFS(${details.of("tasks")},${lead},${code})`),
      from: withTask,
    },
    { value: dated.length, formula: overLeads((lead) => `COUNTIFS(${lead},${code},${kind})`), from: dated },
    { value: undated.length, formula: `${SheetDraft.cellName(at, 3)}-${SheetDraft.cellName(at, 5)}`, from: undated },
    { value: units.size, formula: overLeads((lead, flag) => `SUMIFS(${flag},${lead},${code})`), from: entries },
  ];
}

function putTotals(
  draft: SheetDraft,
  { details, entries }: SummaryContext,
  first: number,
  loads: readonly Load[],
): void {
  const at = draft.next;
  draft.span({ top: at, left: 0, bottom: at, right: 2 }, "Tổng số lượt chủ trì", STYLE.totalText);
  const value = loads.reduce((sum, load) => sum + load.entries.length, 0);
  const formula = loads.length === 0 ? "0" : `SUM(${SheetDraft.cellName(first, 3)}:${SheetDraft.cellName(at - 1, 3)})`;
  draft.put(at, 3, value, STYLE.totalCount, formula);
  for (let column = 4; column < draft.width; column += 1) draft.put(at, column, "", STYLE.totalText);
  const places = Array.from({ length: details.leadPlaces }, (_, place) => `COUNTA(${details.lead(place)})`);
  draft.checks.push({
    label: "Số lượt chủ trì",
    sheet: draft.name,
    at: { row: at, column: 3 },
    value,
    formula: places.join("+"),
  });
  if (entries.length === 0) return;
  draft.line("Một đầu việc có nhiều cơ quan chủ trì được tính cho từng cơ quan.", STYLE.signNote);
}
