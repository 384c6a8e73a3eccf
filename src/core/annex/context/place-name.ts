/**
 * What ends a name in a title set in capitals, where nothing but the words tells. A syllable that names use as well
 * ends one only with the word behind it: "Tân Thành" goes on, "Tân thành phố" does not; so "Quý Sơn" and "quý II".
 */
const END_OF_NAME = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:\\d+ )?tháng|ngày|tỉnh|huyện|xã|phường|quận|về|trong|trên|đến|và|theo|của|là|để|tại|kèm|lần|số|khóa|có|nhằm|cho|với",
    "ubnd|hđnd|cchc|cđs|cntt|năm(?! căn)|do(?! (?:lễ|nhân))|giai đoạn|quý (?:[ivx]+|\\d)|thành phố|thị (?:xã|trấn)",
    "đặc khu|trực thuộc|cải (?:cách|tiến|thiện|tạo)|ban (?:hành|quản|chỉ|chấp|thường|tiếp)|phục vụ|thực (?:hiện|thi)",
    "(?<!đại )từ (?:năm|tháng|quý|ngày|nay|\\d+)|triển khai|nhiệm (?:vụ|kỳ)|chuyển đổi|ứng dụng|hướng dẫn|quản lý|khắc phục",
    "gắn với|giám sát|đối với|báo cáo|kế hoạch|chương trình|xây dựng|tổ chức|hoàn thành|đẩy mạnh|nâng cao|tăng cường",
    "công tác|hội đồng|ủy ban|chủ tịch|đơn vị|cơ quan|phụ lục|danh mục",
  ].join("|")})(?!\\p{L})`,
  "iu",
);
/** "6" of "6 tháng đầu năm" and the day of a date are no part of a name. */
const WORDS = /^(?:\s+(?:\p{L}[\p{L}’']*|\d+(?![\d/])))+/u;
/** The names that hold a dash (Nghị quyết 1656/NQ-UBTVQH15 and 1671/NQ-UBTVQH15). */
const BEHIND_DASH = /^ ?[-–] ?(Đà Lạt|Quốc Tử Giám)(?!\p{L})/iu;
const LONGEST_NAME = 5;

/** The name right behind the noun of a place: "Cẩm Giàng" in " CẨM GIÀNG NĂM 2026", "A Lưới 1", "1"; absent where none is. */
export function readPlaceName(rest: string): string | undefined {
  const behind = WORDS.exec(rest)?.[0] ?? "";
  const [beforeEnd = ""] = behind.split(END_OF_NAME, 1);
  const words = beforeEnd.trim().split(/\s+/u);
  const end = words.findIndex((word, index) => !isPartOfName(word, index, words[index + 1]));
  const name = words.slice(0, end < 0 ? LONGEST_NAME : Math.min(end, LONGEST_NAME)).map(capitalise);
  if (name.length === 0) return undefined;
  const dashed = BEHIND_DASH.exec(rest.slice(behind.length))?.[1];
  return name.join(" ") + (dashed === undefined ? "" : ` - ${dashed.split(" ").map(capitalise).join(" ")}`);
}

function isPartOfName(word: string, index: number, next: string | undefined): boolean {
  if (/^\d/u.test(word)) return index === 0 ? word.length <= 2 : isNumberOfName(word, next);
  return /^\p{Lu}/u.test(word);
}

/** The last word of "Bảo Lâm 1", not the first of "2 lớp". */
const isNumberOfName = (word: string, next: string | undefined): boolean =>
  /^[1-9]$/u.test(word) && (next === undefined || /^\p{Lu}/u.test(next));

const isCapitals = (word: string): boolean => word === word.toUpperCase();

/** "R'LẤP" is "R'Lấp". */
const capitalise = (word: string): string =>
  isCapitals(word) ? word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : word;
