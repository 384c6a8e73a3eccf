import { formatDate } from "../../calendar";
import { submissionSentence } from "../submission-sentence";
import { submissionWords, type Submission } from "../submission";
import { senderRulesWords } from "../sender-rules";
import { SheetDraft } from "./draft";
import { putHead, putSignatures } from "./frame";
import { putList } from "./list";
import type { SheetMaker } from "./sheet-maker";
import { STYLE } from "./style";

const WIDTHS = [30, 150, 150, 80, 90, 60, 60, 110];
const COLUMNS = [
  { heading: "Đơn vị", format: "text" },
  { heading: "Văn bản (số, ngày)", format: "text" },
  { heading: "Ngày gửi", format: "centred" },
  { heading: "Đánh giá", format: "centred" },
  { heading: "Lỗi còn lại", format: "count" },
  { heading: "Cảnh báo còn lại", format: "count" },
  { heading: "Ghi chú", format: "text" },
] as const;

/** Who sent what and when, and the sentence that offices write under it. */
export const submissions: SheetMaker = {
  id: "submissions",
  name: "Tình hình gửi",
  make(context) {
    const draft = new SheetDraft(submissions.name, WIDTHS);
    putHead(draft, `TÌNH HÌNH GỬI PHỤ LỤC ${context.periodWords} CỦA ${context.unitsWords}`.toUpperCase(), context);
    putList(draft, COLUMNS, context.submissions, rowOf);
    draft.leaveBlank();
    draft.line(submissionSentence(context), STYLE.paragraph);
    putSignatures(draft);
    return draft;
  },
};

function rowOf(submission: Submission): (string | number)[] {
  const { unit, cards, receivedOn } = submission;
  const taken = cards.filter(({ state }) => state === "taken");
  return [
    unit.name,
    documentsOf(submission),
    receivedOn ? formatDate(receivedOn) : "",
    submissionWords(submission),
    taken.reduce((sum, { findings }) => sum + findings.error, 0),
    taken.reduce((sum, { findings }) => sum + findings.warning, 0),
    remarksOf(submission),
  ];
}

/** A sender that checked by other rules than the receiver's is told; the list has no room for what goes without saying. */
function rulesRemarks(cards: Submission["cards"]): string[] {
  const others = cards.filter(
    ({ state, senderRules, rulesVersion }) => state === "taken" && senderRules !== null && senderRules !== rulesVersion,
  );
  return [...new Set(others.map(senderRulesWords))];
}

function documentsOf({ cards }: Submission): string {
  const documents = cards.flatMap(({ document }) =>
    document ? [[document.number, document.date && `ngày ${formatDate(document.date)}`].filter(Boolean).join(" ")] : [],
  );
  return [...new Set(documents)].join("; ");
}

function remarksOf({ cards }: Submission): string {
  const others = new Set(cards.flatMap(({ otherFiles, state }) => (state === "taken" ? otherFiles : [])));
  return [
    ...(others.size > 0 ? [`Còn bản khác chưa dùng: ${[...others].join(", ")}`] : []),
    ...cards.flatMap(({ failure }) => failure?.message ?? []),
    ...rulesRemarks(cards),
    ...(cards.some(({ isProgressReport }) => isProgressReport) ? ["Báo cáo tiến độ"] : []),
  ].join("; ");
}
