import { defineMissingRule } from "./missing";

export const productMissing = defineMissingRule({
  column: "product",
  name: "sản phẩm, kết quả",
  title: "Thiếu sản phẩm",
  why: "Sản phẩm cho biết khi nào nhiệm vụ được coi là hoàn thành.",
  severity: "warning",
  right: "Kế hoạch của UBND xã",
});
