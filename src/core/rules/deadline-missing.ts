import { defineMissingRule } from "./missing";

export const deadlineMissing = defineMissingRule({
  column: "deadline",
  name: "thời hạn",
  title: "Thiếu thời hạn",
  why: "Không có thời hạn thì không đôn đốc và đánh giá được tiến độ.",
  severity: "error",
  right: "Quý II/{year}",
});
