import type { Period } from "../calendar";

/** What is wrong with a deadline and what right looks like. Placeholders in braces are filled by the reader. */
export const MESSAGES = {
  // Warnings: understood, but not written in an accepted way.
  misspelt: "“{wrong}” viết chưa đúng chính tả, nên viết là “{right}”.",
  abbreviated: "“{wrong}” là cách viết tắt, nên viết đủ là “{right}”.",
  "two-digit-year": "Năm “{wrong}” chỉ có hai chữ số, nên ghi đủ bốn chữ số: “{right}”.",
  "dots-for-slashes": "“{wrong}” chưa dùng đúng dấu giữa các phần của thời hạn; nên viết là “{right}”.",
  "letter-for-digit": "“{wrong}” có chữ cái hoặc ký tự lạ ở chỗ của chữ số, nên sửa thành “{right}”.",
  "stray-mark": "Có ký hiệu thừa “{wrong}” trong thời hạn, nên bỏ đi.",
  "unbalanced-bracket": "Dấu ngoặc mở và đóng chưa đủ cặp, nên bỏ hoặc thêm cho đủ.",
  english: "“{wrong}” viết theo tiếng Anh, nên viết là “{right}”.",
  "year-first": "“{wrong}” ghi năm trước tháng hoặc quý, nên viết là “{right}”.",
  repeated: "“{wrong}” được ghi hai lần; chỉ cần ghi một lần.",
  "missing-space": "“{wrong}” viết dính liền, nên viết là “{right}”.",
  "wrong-weekday": "Ngày {date} là {right}, không phải {wrong}; cần đối chiếu lại.",
  "missing-year": "Thời hạn chưa ghi năm; nên ghi rõ, ví dụ “{example}”.",
  "missing-month": "Thời hạn chưa ghi là của tháng nào; nên ghi rõ, ví dụ “{example}”.",
  "missing-quarter": "Thời hạn chưa ghi là quý nào; nên ghi rõ, ví dụ “{example}”.",
  "outside-period": "Thời hạn nằm ngoài thời gian của kế hoạch ({from} đến {to}); cần kiểm tra lại năm.",
  vague: "“{word}” chưa xác định rõ ngày; nên ghi mốc cụ thể, ví dụ “{example}”.",
  // Errors: no deadline can be read.
  "impossible-date": "Ngày {date} không có trong lịch; cần ghi một ngày có thật, ví dụ “15/6/{sample}”.",
  "impossible-day": "Không có ngày {day} trong tháng; ngày phải từ 1 đến 31.",
  "impossible-month": "Không có tháng {number}; tháng phải từ 1 đến 12, ví dụ “Tháng 6/{sample}”.",
  "impossible-months": "Một năm không có {number} tháng như đã ghi; nên ghi “6 tháng đầu năm” hoặc “9 tháng đầu năm”.",
  "impossible-quarter": "Không có quý {number}; quý phải từ I đến IV, ví dụ “Quý II/{sample}”.",
  "month-or-quarter":
    "“Tháng {roman}” không rõ là tháng {number} hay quý {roman}; cần ghi “Tháng {number}” hoặc “Quý {roman}” kèm theo năm.",
  "impossible-week": "Một tháng không có tuần thứ {number}; tuần phải từ 1 đến 5.",
  "impossible-week-of-month":
    "Trong {month} không có tuần thứ {number}, vì chỉ có 28 ngày; nên ghi “Tuần 4 {month}” hoặc một ngày cụ thể.",
  "impossible-week-of-year":
    "Năm {year} không có tuần thứ {number}; nên ghi ngày hoặc tháng, ví dụ “Tháng 6/{sample}”.",
  "impossible-year": "“{year}” không phải là một năm hợp lý; năm phải ghi đủ và đúng bốn chữ số, ví dụ “Năm {sample}”.",
  "impossible-school-year":
    "Năm học {from} - {to} không đúng; một năm học kéo dài sang năm liền sau, ví dụ “Năm học {sample} - {behind}”.",
  "month-before-day": "Tháng viết trước ngày; phải ghi ngày trước, tháng sau: “{right}”.",
  backwards:
    "Khoảng thời gian bị ngược: điểm đầu đứng sau điểm cuối; nên ghi từ mốc sớm đến mốc muộn, ví dụ “Quý II-IV/{sample}”.",
  contradiction: "Thời hạn tự mâu thuẫn: “{inner}” không nằm trong “{outer}”; chỉ nên giữ một mốc đúng.",
  serial: "“{text}” là số ngày của Excel chứ không phải chữ; ngày tương ứng là {right}.",
  "error-value": "Ô đang chứa giá trị lỗi {text} của Excel; cần nhập lại thời hạn, ví dụ “Quý II/{sample}”.",
  unfinished: "Thời hạn viết chưa xong: sau “{last}” còn thiếu mốc thời gian, ví dụ “Trước ngày 15/6/{sample}”.",
  "unfinished-condition":
    "Điều kiện viết chưa xong: sau “{text}” còn thiếu văn bản hoặc sự việc làm căn cứ, ví dụ “Sau khi có hướng dẫn của cấp trên”.",
  indefinite: "“{text}” không cho biết là khi nào; cần ghi mốc cụ thể, ví dụ “Quý II/{sample}” hoặc “Năm {sample}”.",
  "incomplete-date": "“{text}” còn thiếu ngày, tháng hoặc năm; cần ghi đủ, ví dụ “15/6/{sample}”.",
  placeholder: "“{text}” chỉ là chỗ để trống; cần ghi thời hạn thật, ví dụ “Quý II/{sample}” hoặc “Thường xuyên”.",
  status: "“{text}” là tình trạng thực hiện, không phải thời hạn; cần ghi mốc thời gian, ví dụ “Quý II/{sample}”.",
  sum: "“{text}” là một số tiền hoặc số lượng, không phải thời hạn; có thể đã nhập nhầm cột.",
  "document-number":
    "“{text}” là số hiệu hoặc tên văn bản, không phải thời hạn; cần ghi mốc thời gian, ví dụ “Trước ngày 15/6/{sample}”.",
  agency: "“{text}” là tên cơ quan hoặc người thực hiện, không phải thời hạn; có thể đã nhập nhầm cột.",
  product: "“{text}” là tên sản phẩm, kết quả, không phải thời hạn; có thể đã nhập nhầm cột.",
  unknown: "Không nhận ra thời hạn trong “{text}”; cần ghi ngày, tháng, quý, năm hoặc “Thường xuyên”, “Hằng năm”.",
} as const;

export type MessageId = keyof typeof MESSAGES;

type Values = Readonly<Record<string, string | number>>;

/** The sentence of a message with its placeholders filled; its examples are of the plan's year. */
export function messageOf(id: MessageId, given: Values = {}, period?: Period): string {
  const sample = sampleYearOf(period);
  const values: Values = { ...given, sample, behind: sample + 1 };
  return MESSAGES[id].replace(/\{(\p{L}+)\}/gu, (_, name: string) => String(values[name]));
}

/** The year of examples where no plan gives one. */
const SAMPLE_YEAR = 2026;

export const sampleYearOf = (period?: Period): number => period?.from.year ?? SAMPLE_YEAR;
