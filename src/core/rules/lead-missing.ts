import { defineMissingRule } from "./missing";

export const leadMissing = defineMissingRule({
  column: "lead",
  name: "cơ quan chủ trì",
  title: "Thiếu cơ quan chủ trì",
  why: "Mỗi nhiệm vụ phải có một cơ quan chịu trách nhiệm chính.",
  severity: "error",
  right: "Văn phòng HĐND và UBND",
});
