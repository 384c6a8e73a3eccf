import type { AlignedTask } from "../align";
import type { SummaryContext } from "../context";
import { differencesOf } from "../differences";
import { compareDates, formatDate } from "../../calendar";
import { compareVietnamese } from "../../text/collate";
import { SheetDraft } from "./draft";
import { putHead, putSignatures } from "./frame";
import { putList, type ListValue } from "./list";
import type { SheetMaker } from "./sheet-maker";
import { STYLE } from "./style";

const WIDTHS = [30, 76, 148, 45, 105, 96, 214];
const COLUMNS = [
  { heading: "Lĩnh vực", format: "text" },
  { heading: "Nhiệm vụ", format: "text" },
  { heading: "Số đơn vị", format: "count" },
  { heading: "Các đơn vị", format: "text" },
  { heading: "Thời hạn từ - đến", format: "centred" },
  { heading: "Điểm khác nhau", format: "text" },
] as const;
const MOST_NAMES = 12;

/** Tasks that several units have; what differs between them stays in sight. */
export const commonTasks: SheetMaker = {
  id: "common-tasks",
  name: "Nhiệm vụ chung",
  make(context) {
    const draft = new SheetDraft(commonTasks.name, WIDTHS);
    putHead(draft, `NHIỆM VỤ CHUNG ${context.periodWords} CỦA ${context.unitsWords}`.toUpperCase(), context);
    const tasks = commonOf(context);
    putList(draft, COLUMNS, tasks, (task, at) => rowOf(draft, context, task, at));
    if (tasks.length === 0) draft.line("Chưa có nhiệm vụ nào được nhiều đơn vị cùng đề ra.", STYLE.text);
    putSignatures(draft);
    return draft;
  },
};

/** In the order of sections, the most shared first. */
function commonOf({ alignment, sections }: Pick<SummaryContext, "alignment" | "sections">): readonly AlignedTask[] {
  const common = alignment.tasks
    .filter((task) => unitCount(task) > 1)
    .sort((a, b) => unitCount(b) - unitCount(a) || compareVietnamese(a.text, b.text));
  return sections.flatMap(({ code }) => common.filter(({ section }) => section.code === code));
}

const unitCount = ({ entries }: AlignedTask): number => new Set(entries.map(({ unit }) => unit.key)).size;

function rowOf(draft: SheetDraft, { details }: SummaryContext, task: AlignedTask, at: number): ListValue[] {
  const code = SheetDraft.absolute({ row: at, column: draft.width + 1 });
  draft.put(at, draft.width + 1, task.code, STYLE.helper);
  const value = unitCount(task);
  const formula = `SUMIFS(${details.of("isUnitsFirst")},${details.of("task")},${code})`;
  const [column, cell] = ["Số đơn vị", SheetDraft.cellName(at, 3)];
  const from = task.entries.map(({ source }) => source);
  draft.figures.push({ sheet: draft.name, cell, measure: "Số đơn vị", row: task.text, column, value, from });
  return [task.section.title, task.text, { value, formula }, unitNames(task), spanWords(task), remarks(task)];
}

function unitNames({ entries }: AlignedTask): string {
  const names = [...new Set(entries.map(({ unit }) => unit.name))];
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? `${names.slice(0, MOST_NAMES).join("; ")} và ${rest} đơn vị khác` : names.join("; ");
}

function spanWords({ entries }: AlignedTask): string {
  const ends = entries.flatMap(({ due: { end } }) => end ?? []).sort(compareDates);
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last) return "Không ấn định ngày";
  return compareDates(first, last) === 0 ? formatDate(first) : `${formatDate(first)} - ${formatDate(last)}`;
}

function remarks(task: AlignedTask): string {
  const likeness = task.proposedKeys.length > 0 ? ["Gộp vì câu chữ gần giống nhau, cần người tổng hợp xác nhận."] : [];
  return [...likeness, ...differencesOf(task)].join("\n");
}
