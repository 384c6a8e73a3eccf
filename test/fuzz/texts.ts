import fc from "fast-check";

/** Words of annexes, with what typing, pasting and recognition of letters do to them. */
const WORDS = [
  ...["trước", "ngày", "quý", "tháng", "năm", "hằng", "đến", "từ", "thường xuyên", "khi có", "6 tháng đầu năm", "xong"],
  ...["UBND", "Phòng", "Nội vụ", "xã", "huyện", "Cẩm Giàng", "các", "ban, ngành", "Văn phòng", "Sở", "Công an", "Tổ"],
  ...["triệu", "đồng", "tỷ", "nghìn", "ĐVT", "NSNN", "không", "lồng ghép", "kinh phí", "tổng", "trong đó", "tr.đ"],
  ...[
    "I",
    "IV",
    "V",
    "31/02",
    "30/6",
    "12/31/2024",
    "2024",
    "2021-2025",
    "1.200.000",
    "1,5",
    "0",
    "99999999999999999999",
  ],
];
const SIGNS = [
  " ",
  "  ",
  "/",
  "-",
  "–",
  ",",
  ";",
  ":",
  ".",
  "…",
  "(",
  ")",
  "\n",
  "\u00A0",
  "\u200B",
  "\u0301",
  "\u202E",
  "%",
  "+",
];

const words = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...SIGNS)), { maxLength: 14 })
  .map((pieces) => pieces.join(" "));
const glued = fc.array(fc.constantFrom(...WORDS, ...SIGNS), { maxLength: 14 }).map((pieces) => pieces.join(""));

/** Anything that may stand in a cell: words in any order, glued or apart, and any letters at all, lone surrogates too. */
export const anyCell = fc.oneof(words, glued, fc.string({ unit: "binary", maxLength: 40 }), loneSurrogates());

function loneSurrogates(): fc.Arbitrary<string> {
  const halves = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
  return fc.tuple(words, halves, words).map((parts) => parts.join(""));
}
