import { tidy } from "../../text/tidy";
import type { Level } from "../annex";

/** A place of administration as a text names it. */
export interface NamedPlace {
  readonly level: Level;
  /** "xã Cẩm Giàng"; absent for "UBND xã" alone. */
  readonly name?: string;
}

const KINDS: readonly (readonly [kind: string, level: Level])[] = [
  ["thị trấn", "commune"],
  ["đặc khu", "commune"],
  ["phường", "commune"],
  ["xã", "commune"],
  ["thị xã", "district"],
  ["huyện", "district"],
  ["quận", "district"],
  ["thành phố", "district"],
  ["tỉnh", "province"],
];
const ORDER: readonly Level[] = ["commune", "district", "province", "central"];
/** Cities under the central government are provinces (Luật Tổ chức chính quyền địa phương 72/2025/QH15; Nghị quyết 202/2025/QH15). */
const CENTRAL_CITIES = /^(?:hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế|đồng nai)$/iu;
/** Not "các xã" or "cấp xã", which name no place, nor "xã hội". */
const KIND =
  /(?<!\p{L})(?<!(?:cấp|các) )(?:thị trấn|thị xã|đặc khu|phường|huyện|quận|thành phố|tỉnh|xã)(?!\p{L}| hội| viên)/giu;
/** In a title set in capitals nothing but the word itself tells that the name is over. */
const END_OF_NAME =
  /^(?:năm|giai|quý|tháng|tỉnh|huyện|xã|phường|quận|thị|thành|về|trong|trên|đến|và|theo|của|thực|triển|khóa|lần|ngày|số|hđnd|ubnd|cchc|là|để|do|có|phục|từ|tại|nhiệm|kèm|ban|cải)$/iu;
const LONGEST_NAME = 5;
/** "Huyện ủy Đức Thọ" is of "huyện Đức Thọ". */
const PARTY_COMMITTEE = /^\s+ủy(?!\p{L})/iu;

/** Every place that the lines name, lowest level first, named ones before kinds alone. */
export function readPlaces(lines: readonly string[]): NamedPlace[] {
  const places = lines.flatMap((line) => mentions(tidy(line)));
  const rank = ({ level, name }: NamedPlace): number => ORDER.indexOf(level) + (name === undefined ? ORDER.length : 0);
  return places.sort((a, b) => rank(a) - rank(b));
}

function mentions(line: string): NamedPlace[] {
  return [...line.matchAll(KIND)].map((match) => {
    const kind = match[0].toLowerCase();
    const rest = line.slice(match.index + match[0].length).replace(PARTY_COMMITTEE, "");
    const name = properName(rest);
    const level = levelOf(kind, name);
    return name === undefined ? { level } : { level, name: `${kind} ${name}` };
  });
}

function levelOf(kind: string, name: string | undefined): Level {
  if (kind === "thành phố" && name !== undefined && CENTRAL_CITIES.test(name)) return "province";
  return KINDS.find(([known]) => known === kind)?.[1] ?? "commune";
}

/** The capitalised words right behind the kind: "Cẩm Giàng" in "XÃ CẨM GIÀNG NĂM 2026". */
function properName(rest: string): string | undefined {
  const behind = /^(?:\s+[\p{L}\d’']+)+/u.exec(rest)?.[0].trim().split(/\s+/u) ?? [];
  const end = behind.findIndex((word, index) => !isPartOfName(word, index));
  const words = behind.slice(0, end < 0 ? LONGEST_NAME : Math.min(end, LONGEST_NAME));
  return words.length > 0 ? words.map(capitalise).join(" ") : undefined;
}

/** A capitalised word, or the number of "Quận 1". */
function isPartOfName(word: string, index: number): boolean {
  if (index === 0 && /^\d{1,2}$/u.test(word)) return true;
  return /^\p{Lu}/u.test(word) && !(isCapitals(word) && END_OF_NAME.test(word));
}

const isCapitals = (word: string): boolean => word === word.toUpperCase();

const capitalise = (word: string): string => (isCapitals(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word);
