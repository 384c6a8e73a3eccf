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
    "hỗ trợ|bảo đảm|đảm bảo|ứng phó|phòng,? chống|hưởng ứng|chào mừng|thời kỳ|phát triển|giảm nghèo|công tác|hội đồng|ủy ban|chủ tịch|đơn vị|cơ quan|phụ lục|danh mục",
  ].join("|")})(?!\\p{L})`,
  "iu",
);
/** "6" of "6 tháng đầu năm" and the day of a date are no part of a name. */
const WORDS = /^(?:\s+(?:\p{L}[\p{L}’']*|\d+(?![\d/])))+/u;
/** The names that hold a dash (Nghị quyết 1656/NQ-UBTVQH15 and 1671/NQ-UBTVQH15). */
const BEHIND_DASH = /^ ?[-–] ?(Đà Lạt|Quốc Tử Giám)(?!\p{L})/iu;
/** "Cẩm Giàng", "12", "1 Bảo Lộc", "Bảo Lâm 1"; a number behind the words ends the name, that of "2 lớp" is none of it. */
const NAME = /^(?:\d{1,2}(?!\d)|\p{Lu}\S*)(?:\s+\p{Lu}\S*){0,4}(?:\s+[1-9](?=\s+\p{Lu}|$))?/u;

/** The name right behind the noun of a place: "Cẩm Giàng" in " CẨM GIÀNG NĂM 2026", "A Lưới 1", "1"; absent where none is. */
export function readPlaceName(rest: string): string | undefined {
  const behind = WORDS.exec(rest)?.[0] ?? "";
  const [beforeEnd = ""] = behind.split(END_OF_NAME, 1);
  const name = NAME.exec(beforeEnd.trim())?.[0];
  if (name === undefined) return undefined;
  const dashed = BEHIND_DASH.exec(rest.slice(behind.length))?.[1];
  return dashed === undefined ? asWritten(name) : `${asWritten(name)} - ${asWritten(dashed)}`;
}

const asWritten = (name: string): string => name.split(/\s+/u).map(capitalise).join(" ");

const isCapitals = (word: string): boolean => word === word.toUpperCase();

/** "R'LẤP" is "R'Lấp". */
const capitalise = (word: string): string =>
  isCapitals(word) ? word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : word;
