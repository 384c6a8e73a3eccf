import { MemoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { newXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { check } from "../../../src/taskpane/actions/check";
import {
  changeSettings,
  exportList,
  exportRules,
  handOutTemplate,
  importRules,
} from "../../../src/taskpane/actions/office-rules";
import { takeIntoList } from "../../../src/taskpane/actions/own-list";
import { RULES_VERSION } from "../../../src/core/rules";
import { gridOf } from "../../support/grid";
import { openPane, type HandedOut } from "../open-pane";

const ANNEX = `
| KẾ HOẠCH NĂM 2024 CỦA XÃ ĐÔNG HÒA |
| TT | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
| 1 | Rà soát văn bản | Lập danh mục | Danh mục | Phòng Vũ trụ | Văn phòng - Thống kê | Quý V/2024 |
`;
const BODY = { name: "Phòng Vũ trụ", level: "commune", from: undefined } as const;
const FILES = {
  read: async (file: File) => readXlsx(new Uint8Array(await file.arrayBuffer())),
  make: newXlsx,
};
const office = () => openPane(new MemoryWorkbook("ke-hoach.xlsx", [gridOf(ANNEX, { sheet: "Phụ lục" })]), FILES);
const fileOf = ({ name, bytes }: HandedOut) => new File([bytes.slice()], name);
const rulesFound = ({ now }: ReturnType<typeof office>) => now().checked!.review.findings.map(({ ruleId }) => ruleId);

/** A superior that knows a body of its own and switched a rule off. */
async function superior() {
  const pane = office();
  await check(pane.work);
  await changeSettings(pane.work, { rules: { "deadline-unreadable": "off" }, level: "commune" });
  await takeIntoList(pane.work, BODY);
  return pane;
}

describe("the rules of an office", () => {
  it("change what is found at once", async () => {
    const pane = office();
    await check(pane.work);
    expect(rulesFound(pane)).toEqual(expect.arrayContaining(["deadline-unreadable", "agency-unknown"]));
    const changed = rulesFound(await superior());
    expect(changed).not.toContain("deadline-unreadable");
    expect(changed).not.toContain("agency-unknown");
  });

  it("go to another office as one file, with the own list", async () => {
    const sender = await superior();
    await exportRules(sender.work);
    const [file] = sender.handedOut;
    expect(file?.name).toBe("quy-tac-phu-luc.json");
    const receiver = office();
    await check(receiver.work);
    await importRules(receiver.work, fileOf(file!));
    expect(receiver.now().message?.text).toBe(
      "Đã nhập “quy-tac-phu-luc.json”: quy tắc kiểm tra và 1 cơ quan của danh mục. " +
        "Phần ghi nhớ nằm trong một trang ẩn vừa thêm vào sổ tính; nếu Ctrl+Z không lùi được các bước trước đó, hãy dùng Hoàn tác của ngăn này.",
    );
    expect(rulesFound(receiver)).toEqual(rulesFound(sender));
    expect(receiver.now().memory?.rulesVersion).toBe(RULES_VERSION);
  });

  it("stand in the blank workbook that is handed out: an annex made from it is checked by them and says which", async () => {
    const sender = await superior();
    await handOutTemplate(sender.work);
    const [template] = sender.handedOut;
    expect(template?.name).toBe("phu-luc-mau-2024.xlsx");
    const document = readXlsx(template!.bytes);
    expect(document.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name)).toEqual([
      "Phụ lục",
      "Danh mục",
      "Danh mục cơ quan",
    ]);
    const filled = new MemoryWorkbook("mau.xlsx", [
      gridOf(ANNEX, { sheet: "Phụ lục" }),
      document.sheet("Danh mục cơ quan"),
    ]);
    await filled.writeMemory(document.memory!);
    const subordinate = openPane(filled, FILES);
    await check(subordinate.work);
    expect(rulesFound(subordinate)).toEqual(rulesFound(sender));
    expect(subordinate.now().memory?.rulesVersion).toBe(RULES_VERSION);
    const other = office();
    await importRules(other.work, fileOf(template!));
    await check(other.work);
    expect(rulesFound(other)).toEqual(rulesFound(sender));
  });

  it("leave the settings alone where a file brings only a list", async () => {
    const sender = await superior();
    await exportList(sender.work);
    const receiver = office();
    await importRules(receiver.work, fileOf(sender.handedOut[0]!));
    await check(receiver.work);
    expect(rulesFound(receiver)).toContain("deadline-unreadable");
    expect(rulesFound(receiver)).not.toContain("agency-unknown");
  });

  it.each([
    ["hỏng.json", "{"],
    ["khác.json", '{"kind":"other"}'],
  ])("refuse a file that is none, and change nothing: %s", async (name, text) => {
    const pane = office();
    await importRules(pane.work, new File([text], name));
    expect(pane.now().message?.intent).toBe("error");
    expect(await pane.host.readMemory()).toBeNull();
  });
});
