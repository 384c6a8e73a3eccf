/** Parts of a workbook that a change makes void or loses, and what the user is told. */
const NOTICES = [
  {
    part: /^_xmlsignatures\//iu,
    isVoid: true,
    notice: "Tệp có chữ ký số; tệp được lưu sau khi sửa không còn mang chữ ký đó, cần ký lại.",
  },
  { part: /^xl\/charts\//iu, isVoid: false, notice: "Một số biểu đồ của tệp không giữ được khi lưu." },
  { part: /^xl\/media\//iu, isVoid: false, notice: "Một số hình ảnh của tệp không giữ được khi lưu." },
  {
    part: /^xl\/(?:comments|threadedComments)/iu,
    isVoid: false,
    notice: "Một số ghi chú của tệp không giữ được khi lưu.",
  },
] as const;

const OTHER = "Một số thành phần phụ của tệp không giữ được khi lưu";
/** Excel makes these anew by itself; a sheet of the product's own that was replaced stands under another number. */
const REMADE = /(?:^|\/)(?:calcChain\.xml|sharedStrings\.xml|worksheets\/sheet\d+\.xml|[^/]+\.rels)$/iu;

/** What saving cannot keep of a file, by the parts that it had and those that it now has. */
export function unkeptNotices(before: readonly string[], now: readonly string[]): readonly string[] {
  const present = new Set(now.map((path) => path.toLowerCase()));
  const lost = before.filter((path) => !present.has(path.toLowerCase()) && !REMADE.test(path) && !path.endsWith("/"));
  const known = NOTICES.filter(({ part, isVoid }) => (isVoid ? before : lost).some((path) => part.test(path)));
  const others = lost.filter((path) => !NOTICES.some(({ part }) => part.test(path)));
  return [...known.map(({ notice }) => notice), ...(others.length > 0 ? [`${OTHER}: ${others.join(", ")}.`] : [])];
}
