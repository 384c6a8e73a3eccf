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
const PLAIN: readonly string[] = ["không dùng", "không chuyên", "tự kiểm tra"];

interface Phrase {
  readonly rest: readonly string[];
  /** The group's number; absent for a plain phrase. */
  readonly group?: number;
}

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

function byFirstWord(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const add = (text: string, group?: number): void => {
    const [first = "", ...rest] = text.split(" ");
    const others = phrases.get(first) ?? [];
    phrases.set(first, [...others, { rest, ...(group !== undefined && { group }) }]);
  };
  for (const text of PLAIN) add(text);
  for (const [group, texts] of GROUPS.entries()) for (const text of texts) add(text, group);
  return phrases;
}

/** Which of the distinctive groups a task's words name, as marks in the order of the groups. */
export function distinctiveWords(words: readonly string[]): string[] {
  const named = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    const phrase = PHRASES.get(words[at] ?? "")?.find(({ rest }) =>
      rest.every((word, i) => words[at + 1 + i] === word),
    );
    if (phrase?.group !== undefined) named.add(phrase.group);
    at += phrase?.rest.length ?? 0;
  }
  return [...named].sort((a, b) => a - b).map((group) => `#${group}`);
}
