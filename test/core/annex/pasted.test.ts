import { readSheet } from "../../../src/core/annex";
import {
  readPasted,
  readPastedText,
  sheetOfPasted,
  snapshotOfPasted,
  type Pasted,
} from "../../../src/core/annex/pasted";
import { formatRange } from "../../../src/core/grid/a1";
import { columnsOf, kindsOf, linesOf } from "../../support/reading";

const annexIn = (pasted: Pasted) => readSheet(snapshotOfPasted(readPasted(pasted)!, "Dán")).annexes[0]!;
const LINES = [
  "I. Thể chế / 1 | Rà soát văn bản của xã | Phòng Tư pháp | Quý I/2026",
  "I. Thể chế / 2 | Kiểm tra văn bản | ^Phòng Tư pháp | Quý II/2026",
];

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td {mso-style: "a > b"}</style></head>
<body><!--StartFragment--><p class=MsoTitle><b>K&#7870; HO&#7840;CH C&#7842;I C&Aacute;CH H&Agrave;NH CH&Iacute;NH<o:p></o:p></b></p>
<table border=1><tbody><tr style='mso-yfti-irow:0'><td width=40><p>TT</p></td><td><p>Nhiệm vụ</p></td>
<td title="a > b"><p>Cơ quan<br>chủ trì</p></td><td><p>Thời&nbsp;gian</p></td></tr>
<tr><td><p>I</p></td><td colspan=3><p>Thể chế</p></td></tr>
<tr><td><p>1</p></td><td><p>Rà soát văn bản
   của xã</p></td><td rowspan="2"><p>Phòng Tư pháp</p></td><td><p>Quý I/2026</p></td></tr>
<tr><td>2<td>Kiểm tra văn bản<td>Quý II/2026</tr></tbody></table><!--EndFragment--></body></html>`;

test("HTML as Word puts it on the clipboard", () => {
  const table = readPasted({ html: WORD, text: "not looked at" })!;
  expect(table.rows[0]).toEqual(["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH"]);
  expect(table.rows[1]).toEqual(["TT", "Nhiệm vụ", "Cơ quan\nchủ trì", "Thời gian"]);
  expect(table.merges.map(formatRange)).toEqual(["B3:D3", "C4:C5"]);
  const annex = annexIn({ html: WORD });
  expect(kindsOf(annex)).toBe("1 title, 2 header, 3 section, 4-5 item");
  expect(linesOf(annex)).toEqual(LINES);
});

test("tab-separated text as Excel puts it on the clipboard, with line breaks in quoted cells", () => {
  const text = 'TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\r\n1\t"Rà soát\r\n""văn bản"""\tPhòng Tư pháp\tQuý I\r\n';
  expect(readPasted({ text })?.rows).toEqual([
    ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian"],
    ["1", 'Rà soát\n"văn bản"', "Phòng Tư pháp", "Quý I"],
  ]);
});

test("a row that a line break inside a cell cut is put together up to its width", () => {
  const text = [
    "KẾ HOẠCH NĂM 2026",
    "TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian",
    "I\tThể chế",
    "1\tRà soát",
    "văn bản của xã\tPhòng Tư pháp\tQuý I",
    "2\tKiểm tra\tPhòng Tư pháp\tQuý II",
  ].join("\n");
  const annex = annexIn({ text });
  expect(kindsOf(annex)).toBe("1 title, 2 header, 3 section, 4-5 item");
  expect(linesOf(annex)[0]).toBe("I. Thể chế / 1 | Rà soát văn bản của xã | Phòng Tư pháp | Quý I");
});

test("a table of bars with its title, as in Markdown", () => {
  const annex = annexIn({
    text: `\uFEFF# KẾ HOẠCH NĂM 2026

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|:--:|----------|-----------------|-----------|
| 1 | Rà soát<br>văn bản | Phòng Nội vụ \\| Tư pháp | Quý I |
2 | Kiểm tra | Văn phòng | Quý II
`,
  });
  expect(columnsOf(annex)).toBe("A ordinal, B task, C lead, D deadline");
  expect(linesOf(annex)).toEqual([
    "1 | Rà soát văn bản | Phòng Nội vụ | Tư pháp | Quý I",
    "2 | Kiểm tra | Văn phòng | Quý II",
  ]);
});

const ALIGNED = `
                     PHỤ LỤC NHIỆM VỤ NĂM 2026

  TT   Nhiệm vụ                       Cơ quan chủ trì     Thời gian
                                                          hoàn thành
  I    CẢI CÁCH THỂ CHẾ VÀ THEO DÕI THI HÀNH PHÁP LUẬT
  1    Rà soát văn bản do xã          Phòng Tư pháp       Quý I/2026
       ban hành
  2    Kiểm tra văn bản               Văn phòng HĐND-     Quý II/2026
                                      UBND`;

test("text whose columns are set out with spaces, each row's number in its first line", () => {
  const annex = annexIn({ text: ALIGNED });
  expect(kindsOf(annex)).toBe("1 title, 2 header, 3 section, 4-5 item");
  expect(linesOf(annex)).toEqual([
    "I. CẢI CÁCH THỂ CHẾ VÀ THEO DÕI THI HÀNH PHÁP LUẬT / 1 | Rà soát văn bản do xã ban hành | Phòng Tư pháp | Quý I/2026",
    "I. CẢI CÁCH THỂ CHẾ VÀ THEO DÕI THI HÀNH PHÁP LUẬT / 2 | Kiểm tra văn bản | Văn phòng HĐND-UBND | Quý II/2026",
  ]);
});

test.each([
  [
    "the numbers stand in the middle of their rows",
    `TT   Nhiệm vụ                  Chủ trì           Thời gian
1    Rà soát văn bản           Phòng Tư pháp     Quý I
     Kiểm tra văn bản do
2    xã ban hành               Phòng Tư pháp     Quý II
     trong năm`,
  ],
  [
    "a text runs into the next column",
    `TT   Nhiệm vụ      Chủ trì           Thời gian
1    Rà soát       Phòng Tư pháp     Quý I
2    Kiểm tra văn bản do xã  Phòng   Quý II`,
  ],
  [
    "the header is broken above its first line",
    `                   Cơ quan           Thời
TT   Nhiệm vụ      chủ trì           gian
1    Rà soát       Phòng Tư pháp     Quý I
2    Kiểm tra      Phòng Tư pháp     Quý II`,
  ],
  [
    "a remark stands beside the last column",
    `TT   Nhiệm vụ                  Chủ trì           Thời gian
1    Rà soát văn bản           Phòng Tư pháp     Quý I
2    Kiểm tra văn bản          Phòng Tư pháp     Quý II
                                                              xem lại
3    Niêm yết thủ tục          Văn phòng         Quý III`,
  ],
])("spaces that do not tell the columns for certain are refused: %s", (_, text) => {
  expect(readPasted({ text })).toBeUndefined();
});

test.each([
  ["nothing", {}],
  ["running text", { text: "Kính gửi: Ủy ban nhân dân tỉnh" }],
  ["one cell of Excel with a tab in it", { text: '"Văn phòng\tPhòng Tư pháp"\r\n' }],
  ["HTML without a table", { html: "<p>Kính gửi</p>" }],
])("%s is no table", (_, pasted: Pasted) => {
  expect(readPasted(pasted)).toBeUndefined();
});

test.each([
  [
    "unclosed cells and rows",
    "<table><tr><td>a<td>b<tr><td>c<td>d</table>",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a table within a cell",
    "<table><tr><td>a<table><tr><td>x</td><td>y</td></tr></table></td><td>b</td></tr></table>",
    [["a\nx y", "b"]],
  ],
  ["a list within a cell", "<table><tr><td><ul><li>một</li><li>hai</li></ul></td></tr></table>", [["một\nhai"]]],
  ["an absurd span", '<table><tr><td rowspan="99999">a</td><td>b</td></tr></table>', [["a", "b"]]],
  ["less-than signs in text", "<table><tr><td>5 &lt; 6 &foo; < 7</td></tr></table>", [["5 < 6 &foo; < 7"]]],
  [
    "spaces that must not break",
    "<table><tr><td>Thời&#160;gian&nbsp;&#xA0; hoàn thành</td></tr></table>",
    [["Thời gian hoàn thành"]],
  ],
  ["numbers of no character", "<table><tr><td>a&#0;b &#1114112;</td></tr></table>", [["a&#0;b &#1114112;"]]],
])("HTML with %s", (_, html, rows) => {
  expect(readPasted({ html })?.rows).toEqual(rows);
});

test("a cell of the last column that spans two rows stays one", () => {
  const html = "<table><tr><td>1<td>Rà soát<td rowspan=2>Quý I<tr><td>2<td>Kiểm tra</table>";
  expect(sheetOfPasted(readPasted({ html })!, "Phụ lục dán").merges?.map(formatRange)).toEqual(["C1:C2"]);
});

test("the new sheet holds texts only, and no merge over filled cells or below the last row", () => {
  const table = {
    rows: [
      ["=1+1", "b"],
      ["c", ""],
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 1, bottom: 9, right: 1 },
    ],
  };
  const sheet = sheetOfPasted(table, "Phụ lục dán");
  expect(sheet.rows.get(0)?.get(0)).toEqual({ value: "=1+1", format: { wrap: true, vertical: "top" } });
  expect(sheet.merges?.map(formatRange)).toEqual(["B1:B2"]);
});

test.each([
  ["a table", "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Rà soát | Văn phòng | Quý I |", 1],
  [
    "an HTML table",
    "<table><tr><th>TT<th>Nhiệm vụ<th>Chủ trì<th>Thời gian<tr><td>1<td>Rà soát<td>Văn phòng<td>Quý I</table>",
    1,
  ],
  ["running text", "Kính gửi:\nỦy ban nhân dân xã", 0],
])("a text file with %s is a sheet", (_, text, annexes) => {
  const snapshot = readPastedText(text);
  expect(snapshot.sheet).toBe("Bảng dán");
  expect(snapshot.rows.size).toBe(2);
  expect(readSheet(snapshot).annexes).toHaveLength(annexes);
});
