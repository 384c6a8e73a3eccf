import { isSignificant, significantOf, type Clause, type Item } from "./clauses";
import { isKeyAt, isNumberAt, type Token } from "./lexer";
import { phrases } from "./phrases";

/** Results of work; with nothing but a year behind them they are names ("Kế hoạch năm 2024"). */
export const productNouns = phrases(`
  kế hoạch | báo cáo | quyết định | nghị quyết | tờ trình | đề án | chương trình | thông tư | luật | văn bản |
  công văn | biên bản | danh mục | hồ sơ | quy chế | quy định | thông báo | dự thảo | phương án | bản | bộ |
  hệ thống | danh sách | kết quả | chỉ số | nghị định | chỉ thị | dự toán | sổ | tài liệu | phần mềm |
  cơ sở dữ liệu | bảng | giấy | phiếu | sản phẩm | dự án | hướng dẫn | lớp | hội nghị | cuộc họp | số liệu | clip
  | tin bài
`);

/** What stands in the column of money. */
export const funds = phrases("kinh phí | nguồn | ngân sách | dự toán | nguồn vốn | nguồn kinh phí | chi");

/** "Kinh phí thường xuyên", "Nguồn chi hằng năm". */
export function isFundName(clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  if (!funds(tokens, 0)) return false;
  const said = clauses.flat().flatMap(({ items }) => items.filter(isSignificant));
  return said.every((item) =>
    item.type === "bound" ? !item.bound.isLed : item.type === "ongoing" || item.type === "rhythm",
  );
}

const done = phrases("đã");
const underWay = phrases("đang");

/** "Đã hoàn thành tháng 3/2026", "Đang thực hiện năm 2024": where the work stands. */
export function isStatus(clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  const isDone = done(tokens, 0) !== undefined;
  const isStated = isDone || underWay(tokens, 0) !== undefined;
  if (!isStated) return false;
  const [clause] = clauses;
  if (!clause || clauses.length > 1) return false;
  const time = onlyBound(clause);
  return time !== undefined && (isDone || time.bound.limit === "within") && opens(clause, time);
}

const opens = ([first]: Clause, item: Item): boolean => first?.items.includes(item) === true;

/** "Kế hoạch 5 năm 2026-2030": the years that the plan lasts. */
const countsYears = (tokens: readonly Token[], at: number): boolean =>
  isKeyAt(tokens, at, "năm") && isNumberAt(tokens, at - 1);

const dueWords = phrases("hoàn thành | xong | ban hành | trình | gửi | nộp | phê duyệt");

/** "Kế hoạch số 15, hoàn thành quý II/2026": behind the name, when it is due. */
const isDueBehind = (clause: Clause, time: Item, tokens: readonly Token[]): boolean =>
  clause
    .slice(1)
    .some(({ items: [verb, ...items] }) => items.includes(time) && !!verb && !!dueWords(tokens, verb.from));

/** A product's name whose year no word leads to: "Báo cáo tổng kết năm 2024". */
export function isProductName(clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  const [clause, ...others] = clauses;
  if (!clause || others.length > 0 || !productNouns(tokens, 0)) return false;
  const time = onlyBound(clause);
  if (!time || time.bound.isLed || clause[0]?.items[0] === time) return false;
  return !countsYears(tokens, time.from) && !isDueBehind(clause, time, tokens);
}

/** The one time of a clause that says nothing else of when. */
function onlyBound(clause: Clause): Extract<Item, { type: "bound" }> | undefined {
  const [only, ...more] = significantOf(clause);
  return only?.type === "bound" && more.length === 0 ? only : undefined;
}
