import type { Fault } from "./fault";
import type { Token } from "./lexer";
import type { Lexeme, LexemeType } from "./lexemes";
import type { MessageId } from "./messages";
import { phrases } from "./phrases";
import { funds, productNouns } from "./product";
import { countedUnits } from "./shares";
import { isLoneDay } from "./time";

const statuses = phrases(`
  đã | đang | hoàn thành | chưa thực hiện | chưa hoàn thành | đạt | không đạt | tiếp tục | chưa triển khai |
  trễ hạn | đúng hạn | quá hạn | xong | chậm tiến độ | chậm | tạm dừng | vượt | đúng tiến độ | duy trì
`);
const placeholders = phrases(`
  x | xx | xxx | tbd | tba | n / a | na | không | không có | chưa có | chưa xác định | chưa rõ | đang cập nhật | …
  | . | - | ? | _ | / | * | sẽ cập nhật | cập nhật sau | bổ sung sau | chờ | chưa | không xác định | nt | như trên
  | sẽ bổ sung | để trống | chưa biết | trống | null | none | todo | chưa ấn định | xác định sau | đang xác định |
  chưa chốt
`);
const agencies = phrases(`
  ubnd | hđnd | ủy ban | phòng | sở | bộ | ban | văn phòng | công an | trường | trung tâm | trạm | đảng ủy | hội |
  đoàn | chi cục | cục | tổng cục | chi nhánh | thanh tra | các phòng | các sở | các đơn vị | các cơ quan | tổ |
  xã | phường | huyện | công chức | cán bộ | ubmttq | mặt trận | kho bạc | tòa án | viện | bộ phận | vp | thôn |
  các thôn | các xã | các phường | các trường | các ban | các hội | các tổ | các bản | khu phố | các khu phố |
  trưởng thôn | trưởng bản | trưởng ban | trưởng phòng | tổ trưởng | chánh văn phòng | bí thư | phó bí thư | chủ tịch |
  phó chủ tịch | hiệu trưởng | giám đốc | phó giám đốc | ông | bà | đồng chí | đ / c
`);
/** Words for a time to come that nobody can put into a calendar. */
const indefinite = phrases(`
  sớm | sớm nhất | càng sớm càng tốt | gấp | khẩn trương | nhanh nhất | thời gian tới | trong thời gian tới | sắp tới |
  trong thời gian sớm nhất | thời gian sắp tới | trong thời gian sắp tới | tháng sau | tháng tới | quý sau | quý tới |
  năm sau | năm tới | tuần sau | tuần tới | năm tiếp theo | các năm tiếp theo | những năm tiếp theo
`);

type Test = (tokens: readonly Token[], lexemes: readonly Lexeme[], text: string) => boolean;

const startsWith =
  (book: (tokens: readonly Token[], at: number) => unknown): Test =>
  (tokens) =>
    book(tokens, 0) !== undefined;
const has =
  (...types: readonly LexemeType[]): Test =>
  (_, lexemes) =>
    lexemes.some(({ type }) => types.includes(type));
const ERROR_VALUE = /^#[A-Z/0]+[!?A]?$/u;
const OPENERS: readonly LexemeType[] = ["limit", "lead", "vague", "unit", "year", "time", "following", "relative"];

/** Why a text without a readable time is none; the first that fits. */
const REASONS: readonly (readonly [MessageId, Test])[] = [
  ["error-value", (_, __, text) => ERROR_VALUE.test(text)],
  [
    "placeholder",
    (tokens) => placeholders(tokens, 0)?.next === tokens.length || tokens.every(({ kind }) => kind === "mark"),
  ],
  ["indefinite", (tokens) => indefinite(tokens, 0)?.next === tokens.length],
  ["incomplete-date", isTornDate],
  [
    "sum",
    (tokens) => tokens.some((token, at) => token.kind === "number" && countedUnits(tokens, at + 1) !== undefined),
  ],
  ["sum", (tokens) => tokens.every(({ kind }) => kind !== "word")],
  ["sum", startsWith(funds)],
  ["unfinished", (_, lexemes) => endsOpen(lexemes)],
  ["unfinished-condition", (_, lexemes) => lexemes[0]?.type === "condition"],
  ["status", startsWith(statuses)],
  ["document-number", (_, lexemes) => lexemes[0]?.type === "document"],
  ["product", startsWith(productNouns)],
  ["agency", startsWith(agencies)],
  ["document-number", has("document")],
  ["incomplete-date", (_, lexemes) => lexemes.some(isLoneDayLexeme)],
  ["unfinished", (_, lexemes) => lexemes.slice(0, 1).some(({ type }) => OPENERS.includes(type))],
  ["unfinished", has("dash", "limit", "unit", "year", "blank", "time", "following")],
];

/** "ngày 15": a day of no month. */
const isLoneDayLexeme = (lexeme: Lexeme): boolean => lexeme.type === "time" && lexeme.series.times.some(isLoneDay);

/** "15/6/", "…/6/2026", "15/-/2026": a day, a month or a year was left out. */
function isTornDate(tokens: readonly Token[]): boolean {
  const isTorn = tokens.some(({ key }, at) => key === "/" && !(isDigits(tokens[at - 1]) && isDigits(tokens[at + 1])));
  return isTorn && tokens.some(isDigits) && tokens.every(isDigitsOrMark);
}

const isDigits = (token: Token | undefined): boolean => token?.kind === "number";
const isDigitsOrMark = ({ kind, key }: Token): boolean => kind !== "word" || key === "_";

/** "Chậm nhất", "hoàn thành trước ngày": the time itself was to come. */
const endsOpen = (lexemes: readonly Lexeme[]): boolean =>
  lexemes.some(({ type }) => type === "limit") && isOpening(lexemes.at(-1));

const isOpening = (lexeme: Lexeme | undefined): boolean => lexeme?.type === "limit" || lexeme?.type === "unit";

/** The fault of a text in which no form finds a deadline. */
export function diagnose(text: string, tokens: readonly Token[], lexemes: readonly Lexeme[]): Fault {
  const messageId = REASONS.find(([, test]) => test(tokens, lexemes, text))?.[0] ?? "unknown";
  return { messageId, values: { text, last: lastOpening(text, tokens, lexemes) } };
}

/** The words behind which a time was to come; the last word where there are none. */
function lastOpening(text: string, tokens: readonly Token[], lexemes: readonly Lexeme[]): string {
  const { from, to } = [...lexemes].reverse().find(isOpening) ?? { from: tokens.length - 1, to: tokens.length };
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length);
}
