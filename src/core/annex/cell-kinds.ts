import { fold } from "../text/fold";

/** What a cell clearly is, wherever it stands. Only beginnings that nothing else begins with: rather silent than wrong. */

const DEADLINE =
  /^(?:(?:thực hiện |hoàn thành |ban hành |báo cáo )?(?:(?:chậm nhất |xong )?trước (?:ngày )?\d|(?:chậm nhất|trong|sau khi|khi) (?:ngày|năm|tháng|quý|có|được)|quý (?:[iv]{1,3}|\d)(?!\p{L})|tháng \d|năm 20\d\d|giai đoạn 20\d\d|(?:trong )?6 tháng (?:đầu|cuối) năm|theo lộ trình|h[ằà]ng (?:năm|quý|tháng|tuần))|thường xuyên$|\d{1,2}\/\d{1,2}\/20\d\d$)/u;
const AGENCY =
  /^(?:các )?(?:phòng (?:nội vụ|tư pháp|tài chính|văn hóa|kinh tế|giáo dục|y tế|tài nguyên|nông nghiệp|lao động|quản lý|vh|tc|kt|lđ|gd|ban|,)|văn phòng (?:hđnd|ubnd|đảng|huyện|xã|thống kê)|ubnd (?:huyện|xã|tỉnh|phường|các|cấp|thị trấn|thành phố)|sở \p{L}|công an (?:huyện|xã|tỉnh|phường)|ban chỉ huy quân sự|trung tâm (?:phục vụ|văn hóa|hành chính|cung ứng|y tế)|công chức \p{L}|bộ phận (?:một cửa|1 cửa|chuyên môn))/u;
/** A text that goes on to say what is issued is a product, though an agency begins it. */
const PRODUCT =
  /kế hoạch|báo cáo|quyết định|văn bản|công văn|hệ thống|danh sách|biên bản|nghị quyết|tờ trình|được|đạt|\d%/u;
const LONGEST_AGENCY = 80;

/** "Quý I/2024", "Thường xuyên", "Sau khi có hướng dẫn của tỉnh". */
export const looksLikeDeadline = (text: string): boolean => DEADLINE.test(fold(text));

/** "Phòng Nội vụ", "UBND các xã", "Các phòng, ban"; not "Kế hoạch của UBND xã". */
export function looksLikeAgency(text: string): boolean {
  const folded = fold(text);
  return text.length <= LONGEST_AGENCY && AGENCY.test(folded) && !PRODUCT.test(folded);
}
