import { isKeyAt, isNumberAt, textAt, type Token } from "./lexer";
import { phrases } from "./phrases";

/** Words for what is counted, behind a number. */
export const countedUnits = phrases(`
  đồng | triệu | tỷ | tỉ | nghìn | ngàn | đ | % | vnđ | vnd | tr | hộ | người | cuộc | lớp | bộ | km |
  m | m2 | ha | lượt | suất | học sinh | em | thôn | trường | công trình | mô hình | căn | ngôi | nhà | hội nghị |
  tiêu chí | chỉ tiêu | hồ sơ | thủ tục | tthc | nhiệm vụ | xã | phường | thị trấn | bản | ấp | tổ | khu phố | xóm |
  đơn vị | cơ quan | điểm | nội dung | chi bộ | chi hội | sản phẩm | buôn | làng
`);
const countWords = phrases("đạt | trang | tờ | lệ");
const dayWords = phrases("trước | ngày | từ | đến | hết | là | sau | vào | và | , | - | xong | gồm");

/**
 * The end of a share of a whole that begins at a token ("12/12 thôn", "đạt 3/12"), if one does: no day of a month.
 * Behind a word that leads to a day ("trước 10/12 thôn gửi xã") it is a day.
 */
export function shareEnd(tokens: readonly Token[], at: number): number | undefined {
  const isPair = isKeyAt(tokens, at + 1, "/") && isNumberAt(tokens, at + 2, 1, 2, 3) && !isKeyAt(tokens, at + 3, "/");
  if (!isPair || !isNumberAt(tokens, at, 1, 2, 3) || Number(textAt(tokens, at)) > Number(textAt(tokens, at + 2)))
    return undefined;
  const isCount = countedUnits(tokens, at + 3) !== undefined && !dayWords(tokens, at - 1);
  const isShare = isCount || countWords(tokens, at - 1) !== undefined;
  return isShare ? at + 3 : undefined;
}
