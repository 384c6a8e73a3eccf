import { gather } from "../../../src/core/summary";
import { NO_ROLL_UP, type Choices } from "../../../src/taskpane/rollup/roll-up-state";
import { openQuestions } from "../../../src/taskpane/rollup/questions";
import { gridOf } from "../../support/grid";
import { inputsOf } from "../../support/roll-up";

const table = (title: string) =>
  gridOf(`
| ${title} |
| TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời gian |
| 1 | Rà soát văn bản | Danh mục | Tư pháp - Hộ tịch | Quý II/2024 |
`);

const ofCommune = table("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND XÃ AN BÌNH");
const ofNobody = table("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024");

function questionsOf(files: readonly (readonly [string, typeof ofCommune])[], change: Partial<Choices> = {}) {
  const choices = { ...NO_ROLL_UP.choices, ...change };
  const inputs = files.flatMap(([file, sheet]) => inputsOf(sheet, file));
  const { unitOfFile, fileOfUnit, excludedFiles } = choices;
  return openQuestions(gather(inputs, [], { unitOfFile, fileOfUnit, excludedFiles }).cards, choices);
}

describe("what the receiver is asked", () => {
  it("is nothing where the title tells all", () => {
    expect(questionsOf([["a.xlsx", ofCommune]])).toEqual([]);
  });

  it("is whose a file is, and of which level, until it was told", () => {
    expect(questionsOf([["a.xlsx", ofNobody]])).toEqual([
      { kind: "unit", file: "a.xlsx", proposed: "" },
      { kind: "level" },
    ]);
    const told = { unitOfFile: { "a.xlsx": "xã An Bình" }, level: "district" } as const;
    expect(questionsOf([["a.xlsx", ofNobody]], told)).toEqual([]);
  });

  it("proposes what the file's name says without marks, and takes it for nobody's before it was confirmed", () => {
    const file = "PL-xa-an-binh.xlsx";
    expect(questionsOf([[file, ofNobody]])).toEqual([{ kind: "unit", file, proposed: "xã An Binh" }]);
  });

  it("is which of two files of one unit counts, until one was chosen or left out", () => {
    const files = [
      ["a.xlsx", ofCommune],
      ["b.xlsx", ofCommune],
    ] as const;
    expect(questionsOf(files)).toEqual([{ kind: "duplicate", unit: "Xã An Bình", files: ["a.xlsx", "b.xlsx"] }]);
    expect(questionsOf(files, { fileOfUnit: { "Xã An Bình": "a.xlsx" } })).toEqual([]);
    expect(questionsOf(files, { excludedFiles: ["b.xlsx"] })).toEqual([]);
  });
});
