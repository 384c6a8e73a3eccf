import { COLUMN_NAMES } from "../annex/column-names";
import { formatAddress } from "../grid/a1";
import { cellAt } from "../grid/snapshot";
import { defineRule } from "./rule";

/** A text that clearly belongs to the neighbouring column, which is empty. */
export const cellShifted = defineRule({
  id: "cell-shifted",
  title: "Nội dung nằm lệch cột",
  why: "Nội dung ở sai cột sẽ bị tính thiếu ở cột đúng và làm sai bảng tổng hợp.",
  example: { wrong: "Cột kinh phí ghi “Quý II/2026”, cột thời gian trống", right: "Cột thời gian ghi “Quý II/2026”" },
  severity: "warning",
  ownsCells: true,
  messages: {
    shifted:
      "“{text}” nằm ở cột “{from}” nhưng có vẻ thuộc cột “{to}”, nơi ô {target} đang trống. Hãy kiểm tra và bấm để chuyển sang ô {target}.",
  },

  *check({ annex, snapshot }, report) {
    for (const observation of annex.observations) {
      if (observation.kind !== "shifted-cell") continue;
      const { at, from, to, target } = observation;
      const cell = cellAt(snapshot, at);
      const move = {
        label: `Chuyển sang ô ${formatAddress(target)}`,
        edits: [
          { kind: "setValue", at: target, before: cellAt(snapshot, target).value, after: cell.value },
          { kind: "setValue", at, before: cell.value, after: null },
        ],
      } as const;
      const place = { cells: [at, target] as const, column: from, text: cell.text, groupKey: `${from}>${to}` };
      const values = { text: cell.text, from: COLUMN_NAMES[from], to: COLUMN_NAMES[to], target: formatAddress(target) };
      yield report(place, "shifted", values, { suggestions: cell.formula === undefined ? [move] : [] });
    }
  },
});
