import { formatDate } from "../calendar";
import type { SummaryContext } from "./context";
import type { Submission } from "./submission";

/** The sentence that offices write under the table of who sent what. */
export function submissionSentence({ submissions, due, periodWords }: SummaryContext): string {
  const named = (state: Submission["state"]) => submissions.filter((one) => one.state === state);
  const plan = periodWords === "" ? "" : ` ${periodWords}`;
  const until = due ? `; đến hết ngày ${formatDate(due)}` : "";
  const parts = [
    count(named("on-time"), "gửi đúng hạn", false),
    count(named("late"), "gửi trễ hạn", true),
    count(named("received"), "đã gửi", false),
    count(named("unreadable"), "gửi tệp không đọc được", true),
    count(named("missing"), "chưa gửi", true),
  ].flat();
  return `Tổng hợp phụ lục${plan} của ${submissions.length} đơn vị${until}: ${parts.join("; ")}.`;
}

function count(submissions: readonly Submission[], words: string, namesThem: boolean): string[] {
  if (submissions.length === 0) return [];
  const names = submissions.map(({ unit, daysLate }) =>
    daysLate > 0 ? `${unit.name} trễ ${daysLate} ngày` : unit.name,
  );
  return [`${submissions.length} đơn vị ${words}${namesThem ? ` (${names.join("; ")})` : ""}`];
}
