import { tidy } from "../../text/tidy";
import type { Level } from "../annex";
import { readPlaceName } from "./place-name";

/** A place of administration as a text names it. */
export interface NamedPlace {
  readonly level: Level;
  /** "xã Cẩm Giàng"; absent for "UBND xã" alone. */
  readonly name?: string;
}

/** Of the nouns in `KIND`; all others are of communes. */
const HIGHER_LEVELS: ReadonlyMap<string, Level> = new Map([
  ["thị xã", "district"],
  ["huyện", "district"],
  ["quận", "district"],
  ["thành phố", "district"],
  ["tỉnh", "province"],
]);
const ORDER: readonly Level[] = ["commune", "district", "province", "central"];
/** Cities under the central government are provinces (Luật Tổ chức chính quyền địa phương 72/2025/QH15; Nghị quyết 202/2025/QH15). */
const CENTRAL_CITIES = /^(?:hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế|đồng nai)$/iu;
/** Not "các xã" or "cấp xã", which name no place, nor "xã hội". */
const KIND =
  /(?<!\p{L})(?<!(?:cấp|các) )(?:thị trấn|thị xã|đặc khu|phường|huyện|quận|thành phố|tỉnh|xã)(?!\p{L}| hội| viên)/giu;
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
    const name = readPlaceName(rest);
    const level = levelOf(kind, name);
    return name === undefined ? { level } : { level, name: `${kind} ${name}` };
  });
}

function levelOf(kind: string, name: string | undefined): Level {
  if (kind === "thành phố" && name !== undefined && CENTRAL_CITIES.test(name)) return "province";
  return HIGHER_LEVELS.get(kind) ?? "commune";
}
