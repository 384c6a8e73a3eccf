import { isDurationBound } from "../conditions";
import type { Token } from "../lexer";
import { accordingTo } from "../vocabulary";
import { printCondition, readCondition } from "./condition";
import type { Form } from "./form";

const opens = (tokens: readonly Token[], at: number): boolean =>
  !accordingTo(tokens, at) && !isDurationBound(tokens, at);

/** When something happens: a document arrives, a session is held, a need arises. */
export const upon: Form = {
  id: "upon",
  head: "condition",
  kind: "conditional",
  examples: {
    "Khi có văn bản của tỉnh": "Khi có văn bản của tỉnh",
    "Thực hiện sau khi có hướng dẫn": "Sau khi có hướng dẫn",
    "Ngay sau khi Quyết định được ban hành": "Ngay sau khi Quyết định được ban hành",
    "Trước kỳ họp HĐND cuối năm 2024": "Trước kỳ họp HĐND cuối năm 2024",
    "Kể từ ngày ban hành": "Kể từ ngày ban hành",
  },
  counterExamples: ["Trước ngày 15/6/2024", "Sau quý II/2024", "Khi"],
  read: readCondition(opens),
  print: printCondition,
};
