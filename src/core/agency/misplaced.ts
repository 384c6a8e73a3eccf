import { fold } from "../text/fold";
import type { Misplaced } from "./actor";

const PATTERNS: readonly (readonly [Misplaced, RegExp])[] = [
  [
    "deadline",
    /^(?:(?:xong )?trước (?:ngày )?\d|(?:trong |hết |cuối |đầu )?(?:quý|tháng|năm) (?:[ivx\d]|nay|kế hoạch|báo cáo)|trong (?:năm|quý|tháng)(?!\p{L})|(?:hằng|hàng) (?:năm|quý|tháng|tuần)|thường xuyên|định kỳ|khi có |sau khi |giai đoạn \d|(?:từ )?ngày \d|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?$|\d{1,2}\/\d{4}$|(?:19|20)\d{2}(?: ?- ?(?:19|20)\d{2})?$|\d+ tháng|theo (?:lộ trình|tiến độ))/u,
  ],
  [
    "amount",
    /^(?:(?:khoảng |dự kiến )?\d[\d.,]* ?(?:đồng|đ|vnđ|vnd|nghìn|ngàn|triệu|trđ|tr|tỷ)(?!\p{L})|\d{1,3}(?:[.,]\d{3})+$|(?:kinh phí|ngân sách|theo dự toán|nguồn (?:chi|kinh phí|ngân sách|vốn))(?!\p{L}))/u,
  ],
  [
    "product",
    /^(?:kế hoạch|báo cáo|quyết định|văn bản|công văn|tờ trình|nghị quyết|thông báo|hướng dẫn|biên bản|hội nghị|hội thảo|danh mục|đề án|phần mềm|quy chế|quy trình|chương trình|hồ sơ|tin bài|bài viết|chỉ thị|phiếu|100%|tỷ lệ)(?!\p{L})/u,
  ],
];

/** What a text is that stands in an agency column though it names no agency; undefined if it may name one. */
export function misplacedIn(text: string): Misplaced | undefined {
  const folded = fold(text);
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0];
}
