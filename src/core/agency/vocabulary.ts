import { fold } from "../text/fold";
import vocabulary from "./data/vocabulary.json";
import type { Token } from "./tokens";

/** Phrases to be looked for word by word. */
export type PhraseSet = ReadonlySet<string>;

const phraseSet = (phrases: readonly string[]): PhraseSet => new Set(phrases.map(fold));

/** "các", "toàn thể": what follows is many bodies, one actor. */
export const PLURALS = phraseSet(vocabulary.plurals);
/** "phòng", "đơn vị", "người dân": nouns for a class of bodies or people. */
export const CLASS_NOUNS = phraseSet(vocabulary.classNouns);
/** "liên quan", "trực thuộc": what narrows a class. */
export const QUALIFIERS = phraseSet(vocabulary.qualifiers);
/** "trường", "công ty", "tổ công tác": heads of bodies that no catalogue can list; a name must follow. */
export const OPEN_HEADS = phraseSet(vocabulary.openHeads);
/** "ban chỉ đạo", "hội đồng": boards whose names may list several fields. */
export const BOARD_HEADS = phraseSet(vocabulary.boardHeads);
/** "Phòng", "Sở": heads that a list hands on from its first member to the others. */
export const SHARED_HEADS = phraseSet(vocabulary.sharedHeads);
/** "chủ trì", "theo phân công": what begins a remark behind a body. */
export const REMARK_STARTS = phraseSet(vocabulary.remarkStarts);
/** What begins a remark even behind a free name, in which other verbs may stand ("Tổ công tác triển khai Đề án 06"). */
export const FIRM_REMARK_STARTS = phraseSet(vocabulary.firmRemarkStarts);
/** "Chủ trì:", "Giao": what may stand before the first body. */
export const LABELS = phraseSet(vocabulary.labels);
/** "đồng chí", "ông": a person follows. */
export const PERSON_TITLES = phraseSet(vocabulary.personTitles);
export const SURNAMES = phraseSet(vocabulary.surnames);

const LONGEST_PHRASE = 5;

/** The token after the longest phrase of the set that begins at a token; undefined if none does. */
export function phraseEnd(set: PhraseSet, tokens: readonly Token[], at: number): number | undefined {
  let key = "";
  let found: number | undefined;
  for (let end = at; end < at + LONGEST_PHRASE; end += 1) {
    const token = tokens[end];
    if (token?.kind !== "word") break;
    key = key === "" ? token.norm : `${key} ${token.norm}`;
    if (set.has(key)) found = end + 1;
  }
  return found;
}
