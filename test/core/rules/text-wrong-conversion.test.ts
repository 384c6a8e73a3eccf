import { textWrongConversion } from "../../../src/core/rules/text-wrong-conversion";
import { gridOf } from "../../support/grid";
import { findingsOf } from "../../support/test-rule";

const sheet = (lead: string) =>
  gridOf(`| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Rà soát văn bản | ${lead} | Quý I |`);

test.each(["Phòng Nội vụ", "Trạm Y tế (phòng, chống sốt xuất huyết)"])("“%s” is clean", (text) => {
  expect(findingsOf(textWrongConversion, sheet(text))).toEqual([]);
});

test.each([
  ["Phịng Nội vụ", "“Phịng”"],
  ["UBND cỏc xó", "“cỏc”, “cỏc xó”"],
])("“%s” shows %s", (text, words) => {
  const [finding, ...more] = findingsOf(textWrongConversion, sheet(text));
  expect(more).toEqual([]);
  expect(finding?.message).toBe(
    `Ô C2 có chữ ${words}, dấu hiệu của việc chuyển mã nhầm một văn bản vốn đã là Unicode. Hãy chép lại từ bản gốc hoặc sửa từng chữ.`,
  );
  expect(finding?.fix).toBeUndefined();
  expect(finding?.suggestions).toEqual([]);
});
