import { PhraseTable } from "./phrase-table";

/**
 * Acts, channels and addressees that tell one task from another however alike the rest of the sentence is: "Kiểm tra việc
 * niêm yết" is not "Niêm yết". Folded; each group holds wordings of one thing.
 */
const GROUPS: readonly (readonly string[])[] = [
  ["không"],
  ["kiểm tra"],
  ["báo cáo"],
  ["tuyên truyền"],
  ["tập huấn", "bồi dưỡng"],
  ["rà soát"],
  ["kiểm soát"],
  ["niêm yết"],
  ["công khai"],
  ["công bố"],
  ["số hóa"],
  ["khảo sát", "lấy ý kiến", "lấy phiếu"],
  ["đánh giá"],
  ["chấm điểm"],
  ["tiêu chí"],
  ["dự thảo"],
  ["thông báo"],
  ["khắc phục", "chấn chỉnh"],
  ["liên thông"],
  ["trực tuyến"],
  ["trực tiếp"],
  ["đột xuất"],
  ["định kỳ"],
  ["toàn trình"],
  ["một phần"],
  ["kế hoạch"],
  ["quy chế"],
  ["đề án"],
  ["phần mềm"],
  ["thôn"],
  ["trường học"],
];

/** Phrases that hold a distinctive word and are not distinctive. */
const PLAIN: readonly string[] = ["không dùng", "không chuyên", "tự kiểm tra", "theo kế hoạch"];

/** The group's number; undefined for a plain phrase. */
const PHRASES = new PhraseTable<number | undefined>([
  ...PLAIN.map((text) => [text, undefined] as const),
  ...GROUPS.flatMap((texts, group) => texts.map((text) => [text, group] as const)),
]);

/** Which of the distinctive groups a task's words name, as marks in the order of the groups. */
export function distinctiveWords(words: readonly string[]): string[] {
  const named = new Set<number>();
  for (let at = 0; at < words.length;) {
    const phrase = PHRASES.at(words, at);
    if (phrase?.value !== undefined) named.add(phrase.value);
    at += phrase?.length ?? 1;
  }
  return [...named].sort((a, b) => a - b).map((group) => `#${group}`);
}
