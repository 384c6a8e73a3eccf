import { splitList } from "../phrases";

/**
 * Phrases that are mended as a whole: nobody means anything else by their letters. A stroke parts accepted spellings
 * of one word, the first being the one to write.
 */
export const KNOWN_PHRASES = splitList(`
  thường xuyên | liên tục | định kỳ/kì | đột xuất | nhiệm kỳ/kì | giai đoạn | chậm nhất | muộn nhất |
  hằng/hàng năm | hằng/hàng quý/quí | hằng/hàng tháng | hằng/hàng tuần | hằng/hàng ngày | đầu năm | cuối năm |
  giữa năm | cả năm | hết năm | trong năm | trước năm | từ năm | đến năm | các năm | đến hết | tháng đầu |
  tháng cuối | tháng đầu năm | tháng cuối năm | trong tháng | trong quý/quí | đầu quý/quí | cuối quý/quí |
  đầu tháng | cuối tháng | năm học | năm báo cáo | năm kế hoạch | tiếp theo | trở đi | kể từ | sau khi |
  ngay/ngày sau khi | khi có | trước ngày | đến ngày | từ ngày | từ tháng | từ quý/quí | đến tháng | đến quý/quí |
  theo quy/qui định | theo kế hoạch | theo lộ trình | theo tiến độ | theo hướng dẫn | theo yêu cầu | hoàn thành |
  hướng dẫn | trong suốt | các năm tiếp theo | những năm tiếp theo | theo chỉ đạo | một lần | thứ hai | thứ ba |
  thứ tư | thứ sáu | thứ bảy/bẩy | chủ nhật | ngày làm việc | làm việc | tháng một lần | sáu tháng | cuối cùng |
  trước tháng | trước quý/quí | và các năm | và những năm | yêu cầu | năm tiếp theo | cấp trên
`);

/** Other words of the same letters as the first word of a phrase: "vật tư quý II", "phấn đấu năm 2025". */
export const ALSO_RIGHT: Readonly<Record<string, readonly string[]>> = {
  từ: ["tư", "tự", "tử"],
  đầu: ["đấu", "dấu", "đậu", "dầu"],
  trong: ["trồng", "trọng", "trống"],
  cả: ["ca", "cá", "cà"],
  thứ: ["thư", "thu", "thụ"],
  chủ: ["chữ"],
  sáu: ["sau"],
  hết: ["hệt"],
  một: ["mốt"],
};

/** Further words, mended only where a text of several words carries no diacritic at all. */
export const PLAIN_PHRASES = splitList(`
  khi | có | của | tỉnh | huyện | xã | phường | văn bản | chỉ đạo | kế hoạch | quy định | yêu cầu | theo | báo cáo
  | ban hành | thực hiện | triển khai | và | đến | từ | trong | sau | trước | ngay | lần | phát sinh | quyết định
  | được | cấp trên | phê duyệt | lộ trình | tiến độ | đề án | gửi | kết quả | xây dựng | tổ chức | hằng | quý |
  năm | các | những | nội vụ | sở | bộ | đầu | cuối | mỗi | về | tổng kết | sơ kết | dự án
`);
