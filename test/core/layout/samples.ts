import { gridOf } from "../../support/grid";

/** An annex as typed: no type, borders or page of its own. */
export const TYPED = `
Phụ lục
KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025 CỦA XÃ THANH LÂM
(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân xã Thanh Lâm)

| TT | 1 - Mục tiêu | 2 - Nhiệm vụ | 3 - Hoạt động | 4 - Kết quả, sản phẩm | 5 - Chủ trì | 6 - Phối hợp | 7 - Thời gian hoàn thành | 8 - Kinh phí |
| I | CẢI CÁCH THỂ CHẾ | | | | | | | |
| 1 | 1.1. Văn bản do xã ban hành hợp hiến, hợp pháp, thống nhất và khả thi | 2.1. Rà soát văn bản quy phạm pháp luật của xã | 3.1. Lập danh mục văn bản hết hiệu lực, trình Chủ tịch Ủy ban nhân dân xã công bố | Quyết định công bố | Văn phòng HĐND và UBND | Các phòng chuyên môn | Trước 31/01/2025 | |
| | | 2.2. Theo dõi tình hình thi hành pháp luật | 3.2. Kiểm tra tại hai thôn | Báo cáo kết quả kiểm tra | Văn phòng HĐND và UBND | Công an xã | Quý III/2025 | 5.000.000 đồng |
| 2 | 1.2. 100% hồ sơ được giải quyết đúng hạn | 2.3. Công khai thủ tục hành chính | 3.3. Niêm yết tại Trung tâm Phục vụ hành chính công | Bảng niêm yết | Trung tâm Phục vụ hành chính công | Phòng Văn hóa - Xã hội | Thường xuyên | |
| II | CẢI CÁCH CHẾ ĐỘ CÔNG VỤ | | | | | | | |
| 3 | 1.3. Cán bộ, công chức được bồi dưỡng | 2.4. Cử công chức đi học | 3.4. Rà soát nhu cầu, lập danh sách | Quyết định cử đi học | Phòng Văn hóa - Xã hội | Các đơn vị | Tháng 6/2025 | Theo dự toán được cấp |`;

export const BLANK_FORM = gridOf(TYPED);

/** The same as an office keeps it, with objectives merged over their rows. */
export const MERGED_FORM = gridOf(TYPED, { merges: ["A7:A8", "B7:B8"] });
