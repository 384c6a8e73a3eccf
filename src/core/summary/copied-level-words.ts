import type { AnnexItem, ColumnId } from "../annex/annex";
import { textOf } from "../annex/field-text";
import { fold } from "../text/fold";

const COLUMNS: readonly ColumnId[] = ["objective", "task", "activity", "product", "lead", "cooperation"];

/** Words that tie a task to the superior's own level: "trên địa bàn tỉnh", "các phòng, ban, ngành huyện", "toàn tỉnh". */
const LEVEL_WORDS =
  /(?<!\p{L})(?:trên địa bàn (?:toàn )?|toàn |cấp |(?:sở|phòng|ban|ngành|đoàn thể|cơ quan|đơn vị)(?: thuộc| của)? )(?:tỉnh|thành phố|huyện|quận|thị xã)(?! ủy)(?!\p{L})/gu;

/** Phrases of the superior's level that a unit took over with the task; what its own text alone says is its own affair. */
export function copiedLevelWords(superior: AnnexItem, own: AnnexItem): string[] {
  const above = new Set(COLUMNS.flatMap((column) => levelWordsIn(superior, column)));
  return [...new Set(COLUMNS.flatMap((column) => levelWordsIn(own, column)))].filter((words) => above.has(words));
}

const levelWordsIn = (item: AnnexItem, column: ColumnId): string[] =>
  fold(textOf(item, column)).match(LEVEL_WORDS) ?? [];
