import type { Limit } from "./deadline";
import { phraseBook, phrases } from "./phrases";

/** Words that bound the work by the time behind them; `after` and `since` open it to the right. */
export const limits = phraseBook<Exclude<Limit, "within"> | "after" | "since" | "from-now">(
  [
    "before",
    `
      trước | đến trước | trước hạn | trước thời điểm | trước mốc | trước thời hạn | xong trước
    `,
  ],
  [
    "until",
    `
      đến | tới | hết | đến hết | tới hết | cho đến | cho tới | cho đến hết | chậm nhất | chậm nhất là | muộn nhất |
      muộn nhất là | muộn nhất vào | muộn nhất đến | muộn nhất trong | không quá | đến thời điểm | chậm nhất vào |
      chậm nhất đến | chậm nhất trong | chậm nhất đến hết | không muộn hơn | không chậm hơn | hạn cuối | hạn cuối là |
      hạn chót | hạn chót là | hạn cuối cùng | xong hết | trong hết | hạn đến | thời hạn cuối | thời hạn cuối cùng |
      không quá thời hạn | đến cuối cùng là | không để quá | đến mốc
    `,
  ],
  ["after", "sau | sau thời điểm | từ sau | kể từ sau"],
  [
    "since",
    `
      từ | kể từ | bắt đầu từ | tính từ | áp dụng từ | thực hiện từ | ngay từ | bắt đầu kể từ | từ thời điểm
    `,
  ],
  [
    "from-now",
    `
      từ nay đến | từ nay tới | từ nay cho đến | từ nay đến hết | từ nay cho đến hết
    `,
  ],
);

/** Words that lead to a time without bounding it otherwise. */
export const leads = phrases(`
  trong | vào | tại | ngay trong | cả | trong cả | toàn | thời gian | thời hạn | trong thời gian | trong giai đoạn
  | trong khoảng thời gian | nội trong | dự kiến | dự kiến trong | của | dự kiến vào | ngay | trong các | vào các
  | trong những | trong vòng | bắt đầu | thời gian thực hiện | thời gian hoàn thành | thời gian báo cáo
  | kỳ | trong tất cả các | cả 4 quý | 4 quý | cả bốn quý | bốn quý | trong 4 quý | trong cả 4 quý | trong toàn bộ
  | toàn bộ
`);

/** Words that keep the unit's span but leave the day open. */
export const vagueWords = phrases(`
  đầu | giữa | cuối | khoảng | vào khoảng | trong khoảng | độ | gần | nửa đầu | nửa cuối | nửa sau | thượng tuần |
  trung tuần | hạ tuần | những tháng đầu | những tháng cuối | các tháng cuối | các tháng đầu | những ngày đầu |
  những ngày cuối | quãng | tầm | những tháng đầu của | những tháng cuối của | trước khoảng |
  học kỳ i | học kỳ ii | học kỳ 1 | học kỳ 2 | học kì i | học kì ii | học kì 1 | học kì 2 | cuối học kỳ i |
  cuối học kỳ ii | đầu học kỳ i | đầu học kỳ ii
`);

/** "năm 2022 và các năm tiếp theo": the end stays open. */
export const following = phrases(`
  và các năm tiếp theo | và những năm tiếp theo | và năm tiếp theo | và các năm sau | và những năm sau | trở đi |
  trở về sau | và các năm kế tiếp | và những năm kế tiếp | các năm tiếp theo | những năm tiếp theo | và tiếp theo
  | và những năm tới | và các năm tới | và các năm sau đó | và những năm sau đó | về sau | và các quý tiếp theo |
  và các tháng tiếp theo | và các kỳ tiếp theo | trở lại đây | trở lên | và các năm học tiếp theo |
  và tiếp tục các năm tiếp theo | và tiếp tục trong các năm tiếp theo | và về sau
`);

/** What goes on without an end. */
export const ongoings = phrases(`
  thường xuyên | liên tục | thường trực | trong suốt | suốt | xuyên suốt | lâu dài | quanh năm |
  trong suốt quá trình | trong quá trình | cả nhiệm kỳ | trong nhiệm kỳ | trong cả nhiệm kỳ | toàn nhiệm kỳ |
  thường xuyên liên tục | thường xuyên , liên tục | kịp thời , thường xuyên | trong giờ hành chính | giờ hành chính |
  hằng giờ | không thời hạn | vô thời hạn | không xác định thời hạn | toàn khóa | suốt nhiệm kỳ | trong toàn khóa |
  trong toàn nhiệm kỳ | thường ngày | không ngừng | trong toàn bộ nhiệm kỳ
`);

/** What makes a deadline hang on a plan, a rule or a superior. */
export const accordingTo = phrases(`
  theo | căn cứ | căn cứ vào | tùy | tùy theo | tùy thuộc | tùy thuộc vào | phụ thuộc | phụ thuộc vào | dựa trên |
  bám sát | trên cơ sở | đảm bảo theo | bảo đảm theo | phù hợp với | lồng ghép | trong thời hạn quy định |
  trong thời gian quy định | đúng quy định | đúng thời gian quy định | đúng thời hạn quy định |
  trong thời gian theo quy định | đúng lộ trình
`);

/** What makes it hang on an event. */
export const eventHeads = phrases(`
  khi | sau khi | ngay khi | ngay sau khi | trước khi | từ khi | kể từ khi | đến khi | cho đến khi | nếu | mỗi khi
  | trường hợp | trong trường hợp | ngay sau | đồng thời với | cùng thời điểm | cùng thời gian | cùng với |
  phát sinh | kịp thời | song song với | song song | trong dịp | nhân dịp | vào dịp | dịp | từ lúc
`);

/** "Theo dõi", "tiếp theo", "kèm theo" are no conditions. */
export const noConditionHeads = phrases("theo dõi | theo đó | tiếp theo | kèm theo | đồng thời với đó");

/** After "trước", "sau", "trong"... these make an event, not a day. */
export const events = phrases(`
  kỳ họp | kì họp | đại hội | bầu cử | cuộc bầu cử | cuộc họp | hội nghị | lễ | tết | khai giảng | mùa | vụ |
  phiên họp | ngày bầu cử | hội thi | kỳ thi | đợt | sắp xếp | sáp nhập | nghỉ tết | ngày khai mạc | thời điểm |
  buổi | dịp | thềm | thời hạn | kỳ kiểm tra | kiểm tra | thanh tra | giám sát | mỗi kỳ họp | các kỳ họp | kỳ nghỉ |
  mùa mưa | cuộc thi | đoàn | mỗi đợt | các đợt | hợp nhất | kết luận | họp | mỗi cuộc | năm học | năm học mới |
  năm tài chính | năm tài khóa | năm ngân sách | học kỳ
`);

/** "Dịp Tết": an event, unless a day follows ("dịp 02/9"). */
export const occasions = phrases(`
  trong dịp | nhân dịp | vào dịp | dịp | nhân ngày | nhân kỷ niệm | nhân dịp kỷ niệm | dịp kỷ niệm
`);

export const sessions = phrases(`
  kỳ họp | các kỳ họp | phiên họp | hội nghị | đại hội | mùa mưa | mùa khô | khai giảng | lễ khai giảng | bế giảng |
  lễ bế giảng | kết thúc năm học | tổng kết năm học | đầu năm học | giữa năm học | cuối năm học | đầu năm học mới |
  đầu học kỳ | giữa học kỳ | cuối học kỳ | đầu nhiệm kỳ | giữa nhiệm kỳ | cuối nhiệm kỳ | hết nhiệm kỳ | đến hết nhiệm kỳ |
  đến hết năm học | đến hết học kỳ | đầu năm tài chính |
  cuối năm tài chính
`);

export const durationUnits = phrases(`
  ngày | ngày làm việc | tuần | tháng | năm | giờ | giờ làm việc | phút | ngày đêm | tuần lễ
`);

/** Verbs that begin a clause of its own behind a comma. */
export const verbs = phrases(`
  hoàn thành | ban hành | triển khai | thực hiện | báo cáo | tổ chức | xây dựng | gửi | trình | nộp | tổng kết |
  sơ kết | duy trì | vận hành | rà soát | kiểm tra | đánh giá | cập nhật | công bố | phê duyệt | tổng hợp | xong |
  tham mưu | bàn giao | nghiệm thu | đưa | chuẩn bị | kết thúc | phải | công khai | tuyên truyền | phát động | lấy
  | ký | khảo sát | lập | hướng dẫn | tập huấn | đăng ký | đăng | cơ bản
`);
