import type { Actor } from "../agency";
import { actorCells } from "./actor-cells";
import { rewrite, rewrites } from "./place";
import { defineRule } from "./rule";

/** Marks and labels between two actors that every reader sees. */
const PLAIN_GAP =
  /^(?:[\s,;.•()[\]:–-]|(?<!\p{L})và(?!\p{L})|\d{1,2}[.)]|(?<!\p{L})(?:(?:cơ quan|đơn vị|bộ phận) )?(?:chủ trì|phối hợp(?: với| cùng)?|(?:đv|cq)?(?:ct|ph))(?!\p{L}):?)*$/iu;

/** An actor that a missing mark, an odd separator or a remark hides. */
export const agencyHidden = defineRule({
  id: "agency-hidden",
  title: "Cơ quan bị khuất trong ô",
  why: "Cơ quan đứng sau dấu lạ, viết liền hay nằm trong lời ghi chú dễ bị bỏ sót khi giao việc và khi tổng hợp.",
  example: { wrong: "Phòng Nội vụ Phòng Tư pháp", right: "Phòng Nội vụ; Phòng Tư pháp" },
  severity: "warning",
  isFixable: true,
  messages: {
    unseparated: "Giữa “{before}” và “{after}” không có dấu ngăn cách. Hãy ngăn bằng dấu chấm phẩy.",
    separator: "“{after}” đứng sau “{gap}” nên dễ bị bỏ sót. Hãy ngăn các cơ quan bằng dấu chấm phẩy.",
    remark: "Lời ghi chú “{remark}” có nhắc đến “{name}”. Nếu cơ quan này cùng thực hiện, hãy ghi thành một mục riêng.",
  },

  *check(context, report) {
    for (const { place, reading } of actorCells(context)) {
      for (const [before, after] of neighbours(reading.parts)) {
        const gap = place.text.slice(before.end, after.start);
        if (gap.trim() !== "" && PLAIN_GAP.test(gap)) continue;
        const text = `${place.text.slice(0, before.end)}; ${place.text.slice(after.start)}`;
        const values = { before: before.text, after: after.text, gap: gap.trim() };
        if (gap.trim() === "") yield report(place, "unseparated", values, { fix: rewrite(context, place, text) });
        else yield report(place, "separator", values, { suggestions: rewrites(context, place, [text]) });
      }
      for (const { text, mentions } of reading.remarks)
        for (const name of mentions) yield report(place, "remark", { remark: text, name });
    }
  },
});

const neighbours = (parts: readonly Actor[]): (readonly [Actor, Actor])[] =>
  parts.flatMap((after, index) => {
    const before = parts[index - 1];
    return before ? [[before, after] as const] : [];
  });
