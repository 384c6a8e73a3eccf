import { cellAt } from "../grid/snapshot";
import { defineRule } from "./rule";

/** Text that somebody converted to Unicode although it was Unicode already. */
export const textWrongConversion = defineRule({
  id: "text-wrong-conversion",
  title: "Chữ hỏng do chuyển mã nhầm",
  why: "Chuyển mã lần thứ hai làm sai chữ trong cả văn bản (“không” thành “khơng”), người nhận không đọc và không tra cứu được.",
  example: { wrong: "Phịng Nội vụ, khơng", right: "Phòng Nội vụ, không" },
  severity: "warning",
  messages: {
    converted:
      "Ô này có chữ {words}, dấu hiệu của việc chuyển mã nhầm một văn bản vốn đã là Unicode. Hãy chép lại từ bản gốc hoặc sửa từng chữ.",
  },

  *check({ annex, snapshot }, report) {
    for (const observation of annex.observations) {
      if (observation.kind !== "wrong-conversion") continue;
      const { at, words } = observation;
      const place = { cells: [at] as const, text: cellAt(snapshot, at).text, groupKey: words.join(" ").toLowerCase() };
      yield report(place, "converted", { words: words.map((word) => `“${word}”`).join(", ") });
    }
  },
});
