import { defineMissingRule } from "./missing";

export const objectiveMissing = defineMissingRule({
  column: "objective",
  name: "mục tiêu",
  title: "Thiếu mục tiêu",
  why: "Nhiệm vụ không gắn với mục tiêu thì cấp trên không đánh giá được mức độ hoàn thành.",
  severity: "error",
  right: "1.1. 100% thủ tục hành chính được niêm yết công khai",
});
