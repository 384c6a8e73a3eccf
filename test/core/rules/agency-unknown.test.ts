import { agencyUnknown } from "../../../src/core/rules/agency-unknown";
import { testRule } from "../../support/test-rule";

testRule(agencyUnknown, {
  column: "lead",
  clean: ["", "Phòng Nội vụ", "Các phòng, ban, ngành huyện", "Phòng Nội vụ; Phòng Tư pháp", "Trường Tiểu học An Bình"],
  flagged: {
    "Phòng Nội vụu": { message: /^Không có “Phòng Nội vụu” trong danh mục cơ quan\. Có thể là “Phòng Nội vụ”/u },
    "Phòng Vũ trụ": { message: /^Không có “Phòng Vũ trụ” trong danh mục cơ quan\./u },
  },
});
