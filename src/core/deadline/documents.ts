import type { Token } from "./lexer";
import { phrases, type PhraseBook } from "./phrases";

/** Documents that are cited by number ("Nghị quyết 57", "Đề án 06"). */
export const cited = phrases(`
  nghị quyết | nghị định | quyết định | thông tư | chỉ thị | công văn | kết luận | luật | đề án | chương trình |
  kế hoạch | thông báo | hướng dẫn | tờ trình | báo cáo | văn bản | công điện | quy định | thông tư liên tịch |
  nghị quyết liên tịch | lệnh | quy chế | điều | khoản | dự án | tiểu dự án | tiêu chí | nghị quyết của hđnd
`);
/** Laws are cited by name and year ("Luật An ninh mạng 2025"). */
export const laws = phrases("luật | bộ luật | pháp lệnh | hiến pháp | nghị định | nghị quyết | thông tư");
const numberWord = phrases("số | số: | số :");
const nameEnds = phrases(`
  trong | trước | vào | từ | đến | hoàn | chậm | khi | sau | xong | tháng | quý | . | ; | : | , | (
`);
const yearWord = phrases("năm | năm sửa đổi");
const dayWord = phrases("ngày | , ngày | ký ngày");
const monthWord = phrases("tháng");
const LONGEST_NAME = 14;
const NUMERAL = /^[IVX]+$/u;
const SYMBOL = /^\p{Lu}{2,}\p{Ll}?\p{Lu}*$/u;

/**
 * The end of the document's name or number that begins at a token, if one does: what stands in it is no deadline.
 * Documents by NĐ 30/2020, Phụ lục III: number "/" symbol of type "-" symbol of the agency.
 */
export function documentEnd(tokens: readonly Token[], at: number): number | undefined {
  const end = symbolEnd(tokens, at) ?? citedEnd(tokens, at) ?? lawEnd(tokens, at);
  return end === undefined ? undefined : issueDateEnd(tokens, end);
}

/** "06/2024/QĐ-UBND", "15/KH-UBND", "57-NQ/TW": the last part has letters in capitals. */
function symbolEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.kind !== "number") return undefined;
  let next = at + 1;
  let hasSymbol = false;
  while (next < at + LONGEST_NAME) {
    const mark = tokens[next];
    const part = tokens[next + 1];
    if (!mark || !part || (mark.key !== "/" && mark.key !== "-")) break;
    const isSymbol = part.kind === "word" && SYMBOL.test(part.text) && !NUMERAL.test(part.text);
    if (!isSymbol && (part.kind !== "number" || hasSymbol)) break;
    hasSymbol ||= isSymbol;
    next += 2;
    if (hasSymbol && tokens[next]?.kind === "number" && tokens[next]?.isGlued) next += 1;
  }
  return hasSymbol ? next : undefined;
}

/** "Nghị quyết số 57", "Nghị định 30/2020": a number that is no date and counts nothing. */
function citedEnd(tokens: readonly Token[], at: number): number | undefined {
  const noun = cited(tokens, at);
  if (!noun) return undefined;
  const number = numberWord(tokens, noun.next);
  const start = number?.next ?? noun.next;
  const symbol = symbolEnd(tokens, start);
  if (symbol !== undefined) return symbol;
  if (tokens[start]?.kind !== "number" || isTime(tokens, start, number !== undefined)) return undefined;
  const hasYear = tokens[start + 1]?.key === "/" && tokens[start + 2]?.kind === "number";
  return hasYear ? start + 3 : start + 1;
}

const counted = phrases("tháng | lần | ngày | năm | quý | tuần | giờ | -");

/** "15/6/2024", "6/2024" behind "báo cáo", "6 tháng", "2024": a time rather than the document's number. */
function isTime(tokens: readonly Token[], at: number, isNumbered: boolean): boolean {
  if (isNumbered) return false;
  const isDate = tokens[at + 1]?.key === "/" && tokens[at + 3]?.key === "/";
  const isYear = tokens[at]?.text.length === 4 && tokens[at + 1]?.key !== "/";
  const isDayMonth = tokens[at + 1]?.key === "/" && (tokens[at + 2]?.text.length ?? 0) <= 2;
  const isMonth = tokens[at + 1]?.key === "/" && !laws(tokens, at - 2);
  return isDate || isYear || isDayMonth || isMonth || counted(tokens, at + 1) !== undefined;
}

/** "Luật An ninh mạng 2025", "Luật Đất đai năm 2024". */
function lawEnd(tokens: readonly Token[], at: number): number | undefined {
  const noun = laws(tokens, at);
  if (!noun) return undefined;
  for (let next = noun.next; next < noun.next + LONGEST_NAME && next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token?.kind === "number") return token.text.length === 4 && next > noun.next ? next + 1 : undefined;
    const year = yearWord(tokens, next);
    if (year && tokens[year.next]?.text.length === 4) return year.next + 1;
    if (nameEnds(tokens, next)) return undefined;
  }
  return undefined;
}

/** " ngày 06/01/2022", " ngày 06 tháng 01 năm 2022" behind a number belongs to it. */
function issueDateEnd(tokens: readonly Token[], at: number): number {
  const word = dayWord(tokens, at);
  if (!word || tokens[word.next]?.kind !== "number") return at;
  const start = word.next;
  if (tokens[start + 1]?.key === "/" && tokens[start + 3]?.key === "/") return start + 5;
  const month = monthWord(tokens, start + 1);
  if (!month) return at;
  return behind(tokens, month.next + 1, yearWord) ?? month.next + 1;
}

const behind = (tokens: readonly Token[], at: number, word: PhraseBook<true>): number | undefined => {
  const found = word(tokens, at);
  return found && found.next + 1;
};
