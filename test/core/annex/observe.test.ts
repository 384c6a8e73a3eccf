import { readSheet } from "../../../src/core/annex";
import { DEFAULT_FORMAT } from "../../../src/core/grid/format";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import { dayNumber, type CalendarDate } from "../../../src/core/calendar";
import { toTcvn3 } from "../../../src/core/text/legacy/tcvn3";
import { toVni } from "../../../src/core/text/legacy/vni";
import { gridOf, textCell } from "../../support/grid";
import { annexOf, linesOf, noticedOf } from "../../support/reading";

const EIGHT = "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Thời gian | Kinh phí |";

describe("shifted cells", () => {
  const numbered = [1, 2, 3]
    .map((n) => `| ${n} | 1.${n}. Mục tiêu | 2.${n}. Nhiệm vụ | 3.${n}. Hoạt động | Báo cáo | Văn phòng | Quý I | |`)
    .join("\n");

  test.each([
    [
      "an activity's number in the task column",
      "| 4 | | 3.4. Hướng dẫn đăng ký | | Báo cáo | Văn phòng | Quý I | |",
      "C5 to D5",
    ],
    [
      "a deadline in the budget column",
      "| 4 | 1.4. An toàn | 2.4. Giám sát | 3.4. Lắp đặt | Hệ thống | Văn phòng | | Thực hiện sau khi có hướng dẫn của tỉnh |",
      "H5 to G5",
    ],
    [
      "an agency in the product column",
      "| 4 | 1.4. An toàn | 2.4. Giám sát | 3.4. Lắp đặt | Phòng Nội vụ | | Quý I | |",
      "E5 to F5",
    ],
  ])("%s", (_, row, move) => {
    expect(noticedOf(annexOf(`${EIGHT}\n${numbered}\n${row}`))).toEqual([`shifted-cell ${move}`]);
  });

  test.each([
    [
      "the place is taken",
      "| 4 | 1.4. An toàn | 2.4. Giám sát | 3.4. Lắp đặt | Hệ thống | Văn phòng | Quý I | Theo lộ trình đề án |",
    ],
    [
      "a phrase of money",
      "| 4 | 1.4. An toàn | 2.4. Giám sát | 3.4. Lắp đặt | Hệ thống | Văn phòng | | Theo dự toán được cấp |",
    ],
    [
      "a product that begins with an agency",
      "| 4 | 1.4. An toàn | 2.4. Giám sát | 3.4. Lắp đặt | UBND xã ban hành kế hoạch | | Quý I | |",
    ],
    ["a number of its own kind", "| 4 | 1.4. An toàn | 2.4. Giám sát | | Hệ thống | Văn phòng | Quý I | |"],
  ])("not %s", (_, row) => {
    expect(noticedOf(annexOf(`${EIGHT}\n${numbered}\n${row}`))).toEqual([]);
  });
});

const PLAIN = `
  | TT | Nhiệm vụ | Chủ trì | Thời gian |
  | I | Cải cách thể chế | | |
  | 1 | Rà soát văn bản quy phạm pháp luật | Phòng Tư pháp | Thường xuyên |
  | 2 | Thủ tục hành chính được niêm yết | Văn phòng | Quý I/2024 |`;

describe("legacy fonts", () => {
  const encoded = (
    grid: GridSnapshot,
    encode: (text: string) => string,
    fontName: string = DEFAULT_FORMAT.fontName,
  ) => ({
    ...grid,
    rows: new Map(
      [...grid.rows].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, cell]) => [column, textCell(encode(cell.text), fontName)])),
      ]),
    ),
  });
  const expected = linesOf(annexOf(PLAIN));

  test.each([
    ["TCVN3 by its font", toTcvn3, ".VnTime"],
    ["VNI by its font", toVni, "VNI-Times"],
    ["TCVN3 by what the sheet holds", toTcvn3, "Calibri"],
    ["VNI by what the sheet holds", toVni, "Calibri"],
  ])("%s", (_, encode, fontName) => {
    const [annex] = readSheet(encoded(gridOf(PLAIN), encode, fontName)).annexes;
    expect(linesOf(annex!)).toEqual(expected);
    expect(noticedOf(annex!)).toContain(
      `legacy-font B3 ${encode === toVni ? "vni" : "tcvn3"} Rà soát văn bản quy phạm pháp luật`,
    );
  });

  test("capitals that live in the font", () => {
    const grid = encoded(gridOf(PLAIN), (text) => toTcvn3(text.toLowerCase()), ".VnTimeH");
    expect(linesOf(readSheet(grid).annexes[0]!)).toEqual(expected.map((line) => line.toUpperCase()));
  });

  test("a legacy font left over on Unicode text is no legacy text", () => {
    expect(noticedOf(readSheet(encoded(gridOf(PLAIN), (text) => text, ".VnTime")).annexes[0]!)).toEqual([]);
  });

  test("a Unicode cell among cells of an old font is left as it is", () => {
    const grid = encoded(gridOf(PLAIN), toTcvn3, ".VnTime");
    const row = new Map([...grid.rows.get(3)!, [2, textCell("Phòng TC-KH", "Times New Roman")]]);
    const [annex] = readSheet({ ...grid, rows: new Map([...grid.rows, [3, row]]) }).annexes;
    expect(annex?.items[1]?.fields.lead?.text).toBe("Phòng TC-KH");
  });

  test("words like those of a needless conversion are of the old font's own text", () => {
    const grid = encoded(gridOf(PLAIN.replace("Văn phòng", "Ủy ban nhân dân cỏc xó")), toTcvn3, ".VnTime");
    const noticed = noticedOf(readSheet(grid).annexes[0]!);
    expect(noticed).toContain("legacy-font C4 tcvn3 Ủy ban nhân dân cỏc xó");
    expect(noticed.join()).not.toContain("wrong-conversion");
  });

  test("a lone cell with odd signs among Unicode is left as it is", () => {
    const annex = annexOf(`${PLAIN}\n| 3 | Đo nhiệt độ ±1° µm | Phòng Y tế | Quý II |`);
    expect(noticedOf(annex)).toEqual([]);
  });
});

test.each([
  ["Phịng Nội vụ khơng phối hợp", ["Phịng", "khơng"]],
  ["UBND cỏc xó, thị trấn", ["cỏc", "cỏc xó"]],
  ["Kiểm sốt thủ tục", ["Kiểm sốt"]],
])("“%s” was converted once too often", (text, words) => {
  expect(noticedOf(annexOf(PLAIN.replace("Văn phòng", text)))).toEqual([`wrong-conversion C4 ${words.join(" ")}`]);
});

test.each(["Phòng Nội vụ", "Trạm Y tế (sốt xuất huyết)", "thôn Cỏ Xanh", "Công ty Xó Bếp"])("“%s” was not", (text) => {
  expect(noticedOf(annexOf(PLAIN.replace("Văn phòng", text)))).toEqual([]);
});

describe("days and months that Excel swapped", () => {
  const serial = (date: CalendarDate): number => dayNumber(date) - dayNumber({ year: 1899, month: 12, day: 30 });
  const sheet = (deadlines: readonly (string | CalendarDate)[], numberFormat = "m/d/yyyy"): GridSnapshot => {
    const grid = gridOf("| TT | Nhiệm vụ | Chủ trì | Thời gian |");
    const rows = deadlines.map((deadline, index): [number, Map<number, ReturnType<typeof textCell>>] => {
      const cell =
        typeof deadline === "string"
          ? textCell(deadline)
          : { value: serial(deadline), text: "as Excel shows it", format: { numberFormat } };
      return [
        index + 1,
        new Map([textCell(String(index + 1)), textCell(`Việc ${index}`), textCell("Văn phòng"), cell].entries()),
      ];
    });
    return { ...grid, rows: new Map([...grid.rows, ...rows]) };
  };
  const day = (year: number, month: number, day_: number): CalendarDate => ({ year, month, day: day_ });
  const read = (...args: Parameters<typeof sheet>) => readSheet(sheet(...args)).annexes[0]!;

  test("dates up to the 12th beside texts above it", () => {
    const annex = read([day(2024, 5, 2), "15/02/2024", day(2024, 3, 3), "Trước ngày 20/3/2024", day(2024, 9, 10)]);
    expect(annex.observations).toEqual([
      {
        kind: "swapped-days",
        column: "deadline",
        cells: [
          { at: { row: 1, column: 3 }, swapped: day(2024, 2, 5) },
          { at: { row: 5, column: 3 }, swapped: day(2024, 10, 9) },
        ],
      },
    ]);
  });

  test.each([
    ["a date above the 12th", [day(2024, 5, 2), day(2024, 5, 20), "15/02/2024"]],
    ["a text up to the 12th", [day(2024, 5, 2), day(2024, 6, 2), "05/02/2024"]],
    ["no text dates", [day(2024, 5, 2), day(2024, 6, 2), "Quý I"]],
    ["no dates", ["15/02/2024", "20/02/2024", "25/02/2024"]],
    ["days that are the same either way", [day(2024, 5, 5), day(2024, 3, 3), "15/02/2024", "20/02/2024"]],
  ])("not with %s", (_, deadlines) => {
    expect(read(deadlines).observations).toEqual([]);
  });

  test.each([
    ["d-mmm-yy", "05/02/2024"],
    ["[$-409]dd/mm/yyyy;@", "05/02/2024"],
    ["mmm-yy", "Tháng 02/2024"],
    ["[$-42A]mmmm", "Tháng 02/2024"],
    ["yyyy", "Năm 2024"],
  ])("a date shown as %s reads %s", (numberFormat, text) => {
    expect(read([day(2024, 2, 5)], numberFormat).items[0]?.fields.deadline?.text).toBe(text);
  });
});

test.each([
  ["a time of the day", 0.5, "h:mm", "12:00"],
  ["a number of days", 45, "General", "45"],
  ["a date before any that Excel has", -5, "dd/mm/yyyy", "######"],
])("%s in the deadline column reads as it is shown", (_, value, numberFormat, text) => {
  const grid = gridOf(PLAIN);
  const row = new Map([...grid.rows.get(2)!, [3, { value, text, format: { ...DEFAULT_FORMAT, numberFormat } }]]);
  const [annex] = readSheet({ ...grid, rows: new Map([...grid.rows, [2, row]]) }).annexes;
  expect(annex?.items[0]?.fields.deadline?.text).toBe(text);
});

test("formulas give their cached values and are marked", () => {
  const grid = gridOf(PLAIN);
  const row = new Map([...grid.rows.get(2)!, [3, { ...textCell("Quý II/2024"), formula: "A1" }]]);
  const [annex] = readSheet({ ...grid, rows: new Map([...grid.rows, [2, row]]) }).annexes;
  expect(annex?.items[0]?.fields.deadline).toMatchObject({ text: "Quý II/2024", isFormula: true });
});
