import { dayNumber, formatDate, type CalendarDate } from "../calendar";
import type { Edit } from "../grid/edit";
import { cellAt } from "../grid/snapshot";
import { defineRule } from "./rule";

/** Excel counts days from here (1900 date system, right from 1 March 1900 on). */
const EXCEL_EPOCH = dayNumber({ year: 1899, month: 12, day: 30 });
const serialOf = (date: CalendarDate): number => dayNumber(date) - EXCEL_EPOCH;

/** Excel of English locale read "05/02/2024" as the 2nd of May: the whole column has days and months changed. */
export const deadlineDaysSwapped = defineRule({
  id: "deadline-days-swapped",
  title: "Excel đã đảo ngày và tháng",
  why: "Excel kiểu Mỹ hiểu “05/02” là ngày 2 tháng 5; những ngày lớn hơn 12 giữ nguyên là chữ, nên thời hạn trong cột bị sai lẫn lộn.",
  example: { wrong: "05/02/2024 thành ngày 02 tháng 5 năm 2024", right: "Ngày 05 tháng 02 năm 2024" },
  severity: "warning",
  messages: {
    swapped:
      "{count} ô trong cột thời gian có ngày và tháng bị Excel đảo chỗ: các ô là ngày tháng đều có ngày không quá 12, các ô dạng chữ đều quá 12. Ví dụ ô đầu tiên có lẽ là {date}. Hãy đối chiếu rồi bấm để đảo lại cả cột.",
  },

  *check({ annex, snapshot }, report) {
    for (const observation of annex.observations) {
      if (observation.kind !== "swapped-days") continue;
      const [first, ...more] = observation.cells;
      const edits = observation.cells.flatMap(({ at, swapped }): Edit[] => {
        const { value: before, formula } = cellAt(snapshot, at);
        return formula === undefined ? [{ kind: "setValue", at, before, after: serialOf(swapped) }] : [];
      });
      const place = {
        cells: [first.at, ...more.map(({ at }) => at)] as const,
        column: observation.column,
        text: cellAt(snapshot, first.at).text,
      };
      const values = { count: observation.cells.length, date: formatDate(first.swapped) };
      const label = `Đảo lại ngày và tháng của ${observation.cells.length} ô`;
      yield report(place, "swapped", values, { suggestions: edits.length > 0 ? [{ label, edits }] : [] });
    }
  },
});
