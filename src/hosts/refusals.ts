/** Why a host could not do what was asked: a closed list, each with the sentence that the user reads. */
const SENTENCES = {
  "not-found": "Không tìm thấy tệp. Hãy kiểm tra lại tên và nơi lưu tệp.",
  empty: "Tệp không có nội dung (0 byte). Có thể tệp chưa tải về xong; hãy tải hoặc chép lại.",
  "not-xlsx":
    "Tệp này không phải sổ tính Excel (.xlsx, .xlsm). Hãy mở bằng Excel rồi chọn Lưu thành, kiểu “Excel Workbook (.xlsx)”.",
  "old-xls":
    "Tệp này ở dạng Excel 97-2003 (.xls). Hãy mở bằng Excel rồi chọn Lưu thành, kiểu “Excel Workbook (.xlsx)”.",
  encrypted:
    "Tệp này có mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại.",
  damaged:
    "Tệp bị hỏng hoặc bị cắt dở nên không đọc được. Hãy xin lại tệp gốc, hoặc mở bằng Excel để Excel sửa rồi lưu lại.",
  "too-large": "Tệp quá lớn để đọc an toàn. Hãy xóa những trang tính hoặc hàng, cột trống không cần thiết rồi lưu lại.",
  "sheet-not-found": "Trang tính không còn trong sổ tính: có thể đã bị xóa hoặc đổi tên. Hãy bấm Kiểm tra lại.",
  "sheet-protected":
    "Trang tính đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ (Xem lại > Bỏ bảo vệ trang tính) rồi làm lại.",
  "bad-sheet-name": "Tên trang tính không hợp lệ với Excel (quá 31 ký tự hoặc có một trong các ký tự : \\ / ? * [ ]).",
  "cell-editing": "Excel đang chờ nhập xong một ô. Hãy nhấn Enter hoặc Esc trong ô đó rồi làm lại.",
  "other-workbook": "Một sổ tính khác đang ở phía trước. Hãy bấm vào sổ tính này rồi làm lại.",
  "host-busy":
    "Excel chưa trả lời: có thể đang mở một hộp chọn hay hộp thoại. Hãy đóng hộp đó rồi làm lại; nếu vừa ghi, hãy bấm Kiểm tra lại.",
  "half-done": "Excel dừng giữa chừng và chưa hoàn lại được hết. Hãy bấm Hoàn tác trong ngăn Phụ lục rồi Kiểm tra lại.",
  "host-too-old": "Bản Excel này quá cũ so với yêu cầu (Excel 2021 trở lên). Hãy dùng trang chạy riêng của Phụ lục.",
  "host-failed": "Excel không thực hiện được thao tác. Hãy làm lại; nếu vẫn lỗi, hãy lưu tệp và mở lại.",
  "cannot-write":
    "Không ghi được tệp. Hãy kiểm tra thư mục có cho ghi không và tệp có đang mở ở chương trình khác không.",
  "already-exists": "Đã có tệp mang tên đó. Hãy chọn tên khác, hoặc cho phép ghi đè.",
  cancelled: "Đã dừng theo yêu cầu. Không có gì bị thay đổi.",
} as const;

export type RefusalCode = keyof typeof SENTENCES;

/** A host's refusal: `code` for programs, `message` the Vietnamese sentence for people, `cause` for the developer. */
export class HostError extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, detail?: string, cause?: unknown) {
    super(detail === undefined ? SENTENCES[code] : `${SENTENCES[code]} (${detail})`, { cause });
    this.name = "HostError";
    this.code = code;
  }
}
