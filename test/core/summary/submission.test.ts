import { rollUp } from "../../../src/core/summary";
import { submissionSentence } from "../../../src/core/summary/submission-sentence";
import { submissionWords } from "../../../src/core/summary/submission";
import { planOf, row } from "../../support/small-plans";

const day = (text: number) => ({ year: 2024, month: 2, day: text });
const send = (unit: string, received: number) => planOf(unit, row("Rà soát văn bản"), { receivedOn: day(received) });
const expected = ["xã Cẩm Phú", "xã An Bình", "xã Bình Minh", "xã Đông Hòa"].map((unit) => ({ unit }));
const failure = { file: "xa-dong-hoa.xlsx", code: "not-xlsx", message: "Tệp không phải bảng tính." };
const { context } = rollUp([...send("xã An Bình", 5), ...send("xã Cẩm Phú", 8)], [failure], { expected, due: day(5) });

test("units stand in the order of the list, each with its state", () => {
  expect(context.submissions.map((one) => [one.unit.name, submissionWords(one)])).toEqual([
    ["Xã Cẩm Phú", "Trễ 3 ngày"],
    ["Xã An Bình", "Đúng hạn"],
    ["Xã Bình Minh", "Chưa gửi"],
    ["Xã Đông Hòa", "Tệp không đọc được"],
  ]);
});

test("the sentence under the table names who is late and who is missing", () => {
  expect(submissionSentence({ ...context, annexLabel: () => "" })).toBe(
    "Tổng hợp phụ lục năm 2024 của 4 đơn vị; đến hết ngày 05/02/2024: 1 đơn vị gửi đúng hạn; 1 đơn vị gửi trễ hạn (Xã Cẩm Phú trễ 3 ngày); 1 đơn vị gửi tệp không đọc được (Xã Đông Hòa); 1 đơn vị chưa gửi (Xã Bình Minh).",
  );
});

test("without a due date nobody is late", () => {
  const { submissions } = rollUp(send("xã An Bình", 28)).context;
  expect(submissions.map(submissionWords)).toEqual(["Đã gửi"]);
});

test("the day received may stand in the list of expected units", () => {
  const { submissions } = rollUp(planOf("xã An Bình", row("Rà soát")), [], {
    expected: [{ unit: "xã An Bình", receivedOn: day(7) }],
    due: day(5),
  }).context;
  expect(submissions.map(submissionWords)).toEqual(["Trễ 2 ngày"]);
});

test("a list typed in capitals names its units as they are written elsewhere", () => {
  const list = ["UBND XÃ AN BÌNH", "ỦY BAN NHÂN DÂN XÃ CẨM PHÚ", "XÃ ĐẠ TẺH", "VĂN PHÒNG HĐND VÀ UBND"].map((unit) => ({
    unit,
  }));
  const { submissions } = rollUp(send("xã An Bình", 5), [], { expected: list }).context;
  expect(submissions.map((one) => [one.unit.name, submissionWords(one)])).toEqual([
    ["Xã An Bình", "Đã gửi"],
    ["Xã Cẩm Phú", "Chưa gửi"],
    ["Xã Đạ Tẻh", "Chưa gửi"],
    ["VĂN PHÒNG HĐND VÀ UBND", "Chưa gửi"],
  ]);
});
