import abbreviations from "./abbreviations.json";
import { plainWords } from "./wording";

const FULL_FORM: ReadonlyMap<string, string> = new Map(Object.entries(abbreviations));

/** "2.1. ", "- ", "b) " before a task. */
const ENUMERATOR = /^(?:[-+*•]|\d+(?:\.\d+)*[.)]?|\p{L}[.)])\s+/u;
/** A commune's own name, which every commune writes into the task that all of them have. */
const OWN_PLACE = /(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?:\s+\p{Lu}\p{Ll}+)*(?!\p{L})/gu;

/** The task as a list shows it, without its number. The text is tidied, as fields are. */
export const withoutNumber = (text: string): string => text.replace(ENUMERATOR, "");

/**
 * What two communes' writings of one task have in common: without numbering, the commune's name and kind, letter case,
 * punctuation and abbreviations. Tasks with equal keys are one task.
 */
export function taskKey(text: string): string {
  const bare = withoutNumber(text).replace(OWN_PLACE, "xã");
  const words = plainWords(bare)
    .replace(/hàng (?=năm|quý|tháng|tuần|ngày)/gu, "hằng ")
    .split(" ");
  return words.map((word) => FULL_FORM.get(word) ?? word).join(" ");
}
