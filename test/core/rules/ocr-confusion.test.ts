import { ocrConfusion } from "../../../src/core/rules/ocr-confusion";
import { testRule } from "../../support/test-rule";

testRule(ocrConfusion, {
  column: "objective",
  clean: [
    "Phấn đấu đạt 100%",
    "Phần đầu của kế hoạch trình bày mục tiêu",
    "Đôn đốc tiến độ",
    "Chuyển đổi số toàn diện",
    "Cổng thông tin điện tử của xã",
    "Công chức làm việc nghiêm túc",
  ],
  flagged: {
    "Phần đầu đạt 100% hồ sơ đúng hạn": {
      message: "“Phần đầu” có lẽ là “Phấn đấu”. Nếu đúng vậy, hãy bấm để sửa.",
      suggestions: ["Phấn đấu đạt 100% hồ sơ đúng hạn"],
    },
    "Theo kế hoạch chuyên đổi số, đơn đốc hằng tuần": {
      message: "“Đơn đốc” có lẽ là “Đôn đốc”. Nếu đúng vậy, hãy bấm để sửa.",
      suggestions: ["Theo kế hoạch chuyển đổi số, đôn đốc hằng tuần"],
    },
    "CÔNG THÔNG TIN ĐIỆN TỬ": {
      message: /“Cổng thông tin điện tử”/u,
      suggestions: ["CỔNG THÔNG TIN ĐIỆN TỬ"],
    },
  },
});
