import fc from "fast-check";
import { withLineBreaksOf } from "../../../src/core/text/line-breaks";
import { tidy } from "../../../src/core/text/tidy";

test.each([
  ["- Niêm yết: Quý I\n- Tiếp nhận: thường xuyên", "- Niêm yết: Quý I/2026 - Tiếp nhận: thường xuyên", 1],
  ["Văn Phòng\nCông an\nTrạm y tế", "Văn phòng Công an Trạm y tế", 2],
  ["Quý I\n\nQuý II", "Quý I/2026 Quý II/2026", 1],
  ["một\nhai", "ba bốn", 0],
])("“%s” mended to “%s” keeps its line breaks", (written, mended, breaks) => {
  const kept = withLineBreaksOf(written, mended);
  expect(tidy(kept)).toBe(mended);
  expect(kept.split("\n").length - 1).toBe(breaks);
});

test("the breaks stand where they stood", () => {
  expect(withLineBreaksOf("- Trươc 15/6\n- Sau khi duyệt", "- Trước 15/6/2026 - Sau khi duyệt")).toBe(
    "- Trước 15/6/2026\n- Sau khi duyệt",
  );
});

test("what mends nothing changes nothing but repeated spaces, and no mending loses a word", () => {
  const text = fc.array(fc.constantFrom("a", "b", "-", "\n", " "), { maxLength: 40 }).map((signs) => signs.join(" "));
  fc.assert(
    fc.property(text, text, (written, other) => {
      expect(tidy(withLineBreaksOf(written, tidy(other)))).toBe(tidy(other));
      expect(withLineBreaksOf(written, tidy(written)).match(/\n/gu) ?? []).toHaveLength(
        (written.trim().match(/\s*\n\s*/gu) ?? []).length,
      );
    }),
  );
});

test("a text of very many words is mended without them", () => {
  const long = Array(1000).fill("chữ").join("\n");
  expect(withLineBreaksOf(long, tidy(long))).toBe(tidy(long));
});
