import { DEFAULT_FORMAT } from "../grid/format";
import { cellAt } from "../grid/snapshot";
import { defineRule, type Proposal } from "./rule";

const NAMES = { tcvn3: "TCVN3 (ABC)", vni: "VNI" } as const;
/** Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I: Times New Roman, Unicode by TCVN 6909:2001. */
const UNICODE_FONT = "Times New Roman";

/** Text in an encoding of the time before Unicode, which another machine shows as gibberish. */
export const textLegacyFont = defineRule({
  id: "text-legacy-font",
  title: "Chữ dùng bảng mã cũ (TCVN3, VNI)",
  why: "Văn bản điện tử phải dùng Unicode theo TCVN 6909:2001; máy nơi nhận không có phông cũ sẽ hiện chữ sai, không tìm và gộp được.",
  example: { wrong: "Phßng Néi vô", right: "Phòng Nội vụ" },
  severity: "warning",
  isFixable: true,
  messages: {
    legacy: "Ô này viết bằng bảng mã {encoding}, nội dung là “{converted}”. Bấm sửa để chuyển sang Unicode.",
    uncertain:
      "Ô này viết bằng bảng mã {encoding}, đọc được là “{converted}” nhưng không chắc các ký tự {uncertain}. Hãy so với bản gốc trước khi chuyển.",
  },

  *check({ annex, snapshot }, report) {
    for (const observation of annex.observations) {
      if (observation.kind !== "legacy-font") continue;
      const { at, encoding, converted, uncertain } = observation;
      const { value: before, text, formula, format, isRichText } = cellAt(snapshot, at);
      const toUnicode: Proposal = {
        label: converted,
        edits: [
          { kind: "setValue", at, before, after: converted },
          {
            kind: "setFormat",
            at,
            before: { fontName: { ...DEFAULT_FORMAT, ...format }.fontName },
            after: { fontName: UNICODE_FONT },
          },
        ],
      };
      const proposals = formula === undefined && !isRichText ? [toUnicode] : [];
      const place = { cells: [at] as const, text, groupKey: encoding };
      const values = {
        encoding: NAMES[encoding],
        converted,
        uncertain: uncertain.map((sign) => `“${sign}”`).join(", "),
      };
      yield uncertain.length > 0
        ? report(place, "uncertain", values, { suggestions: proposals })
        : report(place, "legacy", values, { fix: proposals[0] });
    }
  },
});
