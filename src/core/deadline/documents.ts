import { isGluedAt, isKeyAt, isNumberAt, isWordAt, textAt, type Token } from "./lexer";
import { phrases, skip, type PhraseBook } from "./phrases";

/** Documents that are cited by number ("Nghị quyết 57", "Đề án 06"). */
export const cited = phrases(`
  nghị quyết | nghị định | quyết định | thông tư | chỉ thị | công văn | kết luận | luật | đề án | chương trình |
  kế hoạch | thông báo | hướng dẫn | tờ trình | báo cáo | văn bản | công điện | quy định | thông tư liên tịch |
  nghị quyết liên tịch | lệnh | quy chế | điều | khoản | dự án | tiểu dự án | tiêu chí | nghị quyết của hđnd
`);
/** Laws are cited by name and year ("Luật An ninh mạng 2025"). */
export const laws = phrases("luật | bộ luật | pháp lệnh | hiến pháp | nghị định | nghị quyết | thông tư");
/** Between the parts of a document's number. */
export const strokes = phrases("/ | -");
const numberWord = phrases("số | số: | số :");
const nameEnds = phrases(`
  trong | trước | vào | từ | đến | hoàn | chậm | khi | sau | xong | tháng | quý | . | ; | : | , | (
`);
const yearWord = phrases("năm | năm sửa đổi");
const dayWord = phrases("ngày | , ngày | ký ngày");
const monthWord = phrases("tháng");
const LONGEST_NAME = 14;
const NUMERAL = /^[IVX]+$/u;
/** "QĐ", "TTg", "BGDĐT". */
const SYMBOL = /^\p{Lu}{2}[\p{Lu}\p{Ll}]{0,8}$/u;

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
  if (!isNumberAt(tokens, at)) return undefined;
  const last = Math.min(tokens.length, at + LONGEST_NAME);
  let next = at + 1;
  while (next < last && isStrokeAt(tokens, next) && isNumberAt(tokens, next + 1)) next += 2;
  const start = next;
  while (next < last && isStrokeAt(tokens, next) && isSymbolAt(tokens, next + 1)) next = behindSymbol(tokens, next + 1);
  return next > start ? next : undefined;
}

/** "QH15": a symbol with the number of the term. */
const behindSymbol = (tokens: readonly Token[], at: number): number =>
  isNumberAt(tokens, at + 1) && isGluedAt(tokens, at + 1) ? at + 2 : at + 1;

const isStrokeAt = (tokens: readonly Token[], at: number): boolean => strokes(tokens, at) !== undefined;

const isSymbolAt = (tokens: readonly Token[], at: number): boolean =>
  isWordAt(tokens, at) && SYMBOL.test(textAt(tokens, at)) && !NUMERAL.test(textAt(tokens, at));

/** "Nghị quyết số 57", "Nghị định 30/2020": a number that is no date and counts nothing. */
function citedEnd(tokens: readonly Token[], at: number): number | undefined {
  const noun = cited(tokens, at);
  if (!noun) return undefined;
  const start = skip(numberWord, tokens, noun.next);
  const symbol = symbolEnd(tokens, start);
  if (symbol !== undefined || !isNumberAt(tokens, start)) return symbol;
  if (start === noun.next && isTime(tokens, start, laws(tokens, at) !== undefined)) return undefined;
  const hasYear = isKeyAt(tokens, start + 1, "/") && isNumberAt(tokens, start + 2);
  return hasYear ? start + 3 : start + 1;
}

const counted = phrases("tháng | lần | ngày | năm | quý | tuần | giờ | -");

/** "15/6/2024", "6/2024" behind "báo cáo", "6 tháng", "2024": a time rather than the document's number. */
function isTime(tokens: readonly Token[], at: number, isLaw: boolean): boolean {
  if (!isKeyAt(tokens, at + 1, "/")) return isNumberAt(tokens, at, 4) || counted(tokens, at + 1) !== undefined;
  const isDay = isKeyAt(tokens, at + 3, "/") || isNumberAt(tokens, at + 2, 1, 2);
  return isDay || !isLaw;
}

/** "Luật An ninh mạng 2025", "Luật Đất đai năm 2024". */
function lawEnd(tokens: readonly Token[], at: number): number | undefined {
  const noun = laws(tokens, at);
  if (!noun) return undefined;
  for (let next = noun.next; next < noun.next + LONGEST_NAME && next < tokens.length; next += 1) {
    const year = skip(yearWord, tokens, next);
    if (isNumberAt(tokens, year)) return isNumberAt(tokens, year, 4) && year > noun.next ? year + 1 : undefined;
    if (nameEnds(tokens, next)) return undefined;
  }
  return undefined;
}

/** " ngày 06/01/2022", " ngày 06 tháng 01 năm 2022" behind a number belongs to it. */
function issueDateEnd(tokens: readonly Token[], at: number): number {
  const word = dayWord(tokens, at);
  if (!word || !isNumberAt(tokens, word.next)) return at;
  const start = word.next;
  if (isKeyAt(tokens, start + 1, "/") && isKeyAt(tokens, start + 3, "/")) return start + 5;
  const month = monthWord(tokens, start + 1);
  if (!month) return at;
  return behind(tokens, month.next + 1, yearWord) ?? month.next + 1;
}

const behind = (tokens: readonly Token[], at: number, word: PhraseBook<true>): number | undefined => {
  const found = word(tokens, at);
  return found && found.next + 1;
};
