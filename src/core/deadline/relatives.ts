import { isNumberAt, keyAt, type Token } from "./lexer";
import { phrases, skip, type Found, type Reader } from "./phrases";
import { spell } from "./spell";

export const unit = phrases("năm | quý | tháng | tuần | kỳ | đợt | ngày | ngày làm việc");
const of = phrases(`
  của | trong | mỗi | hằng | hàng | từng | của mỗi | của hằng | của hàng | trong mỗi | của từng
`);
const tail = phrases(`
  báo cáo | kế hoạch | đánh giá | sau | trước | tiếp theo | kế tiếp | liền kề | trước liền kề | sau liền kề |
  nghiệm thu | ngân sách | hiện hành | tổ chức | thực hiện | tổng kết | đó | trước đó | liền trước | liền sau |
  cuối | đầu | cuối cùng | đầu tiên | dự toán | công tác | xét | thứ nhất | giữa | sau đó | thứ hai
`);
/** "năm báo cáo" is a year of its own in every cycle; "năm sau" needs a day to be after. */
const standing = phrases("báo cáo | kế hoạch | đánh giá");

export interface Relative {
  readonly text: string;
  /** May be a deadline by itself: "năm báo cáo", "tháng cuối quý". */
  readonly isWhole: boolean;
}

/** "năm báo cáo", "tháng cuối của mỗi quý", "năm trước năm kế hoạch": a time named by its place in a cycle. */
export function readRelative(tokens: readonly Token[], at: number): Found<Relative> | undefined {
  const first = readLink(tokens, at);
  if (!first?.value) return undefined;
  let { next } = first;
  for (let more = readNextLink(tokens, next); more; more = readNextLink(tokens, next)) ({ next } = more);
  const isWhole = next > first.next || standing(tokens, next - 2) !== undefined;
  return { value: { text: spell(tokens.slice(at, next)), isWhole }, next };
}

/** A unit and its place ("tháng cuối"); the value tells whether a place is named. */
const readLink: Reader<boolean> = (tokens, at) => {
  const word = unit(tokens, at);
  if (!word || isNumbered(tokens, word.next)) return undefined;
  const place = tail(tokens, word.next);
  return { value: place !== undefined, next: place?.next ?? word.next };
};

const readNextLink: Reader<boolean> = (tokens, at) => readLink(tokens, skip(of, tokens, at));

/** "năm 2024", "quý II": the unit of a time with a name. */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  isNumberAt(tokens, at) || /^[ivx]+$/u.test(keyAt(tokens, at));

export const wholeCycle = phrases("của tháng | của tuần | trong tháng | của quý");

/** "ngày 25 của tháng": of every month. */
export function readCycle(tokens: readonly Token[], at: number): Found<Relative> | undefined {
  const found = wholeCycle(tokens, at);
  if (!found || isNumbered(tokens, found.next)) return undefined;
  return { value: { text: spell(tokens.slice(at, found.next)), isWhole: false }, next: found.next };
}
