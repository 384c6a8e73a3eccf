import { readPlaces } from "../annex/context/unit";
import { compareVietnamese } from "../text/collate";
import { fold, foldDiacritics } from "../text/fold";
import { tidy } from "../text/tidy";
import type { FileFailure, RollUpInput, RollUpOptions } from "./input";
import { capitalise, sentenceCase } from "./wording";

/** Who reports. */
export interface ReportingUnit {
  /** Equal for all writings of one name. */
  readonly key: string;
  /** "Xã Cẩm Giàng", as it stands in tables. */
  readonly name: string;
  /** False while nobody has said whose the file is; the name is then the file's. */
  readonly isKnown: boolean;
  /** What the file's name seems to say, for the one who is asked: "xã Hoa Loi". */
  readonly proposed?: string;
}

/** A unit with the code that formulas look for. */
export interface CodedUnit extends ReportingUnit {
  readonly code: string;
}

const OFFICE = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/iu;
const NOUN = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s+/iu;

/** "UBND huyện Thanh Lâm" is the unit's office; the unit is "huyện Thanh Lâm". */
export const withoutOffice = (name: string): string => tidy(name).replace(OFFICE, "");

/** "UBND xã Cẩm Giàng" is the unit "Xã Cẩm Giàng". */
export function reportingUnit(name: string): ReportingUnit {
  const bare = withoutOffice(name);
  return { key: fold(bare), name: capitalise(isCapitals(bare) ? inSmallLetters(bare) : bare), isKnown: true };
}

const isCapitals = (name: string): boolean => !/\p{Ll}/u.test(name);

/** "XÃ ĐẠ TẺH" is "xã Đạ Tẻh"; what is no place stays in capitals, since it may hold abbreviations ("VĂN PHÒNG HĐND VÀ UBND"). */
const inSmallLetters = (name: string): string => readPlaces([name])[0]?.name ?? name;

const unknownUnit = (file: string, proposed: string | undefined): ReportingUnit => ({
  key: `?${file}`,
  name: `Chưa rõ đơn vị (${file})`,
  isKnown: false,
  ...(proposed !== undefined && { proposed }),
});

type UnitOptions = Pick<RollUpOptions, "expected" | "unitOfFile" | "level">;
type Named = Pick<RollUpInput, "file" | "sheet"> & { readonly annex?: RollUpInput["annex"] };

/** Tells whose a file is: the user's answer, the title, else an expected unit that the file's or sheet's name holds. */
export function unitResolver({ expected = [], unitOfFile = {}, level }: UnitOptions): (source: Named) => ReportingUnit {
  const known = expected.map(({ unit }) => reportingUnit(unit));
  const asExpected = (unit: ReportingUnit): ReportingUnit => {
    const listed = known.find((one) => isSameUnit(one, unit));
    return listed ? { ...unit, key: listed.key, name: longer(listed.name, unit.name) } : unit;
  };
  return (source) => {
    const { file, sheet, annex } = source;
    const answer = unitOfFile[file];
    const named = answer ?? (level === "commune" ? roomOf(source) : annex?.context.unit);
    if (named !== undefined && named !== "") return asExpected(reportingUnit(named));
    return known.find((unit) => isNamedIn(unit, `${file} ${sheet}`)) ?? unknownUnit(file, annex?.context.proposedUnit);
  };
}

/** Rooms and schools of a commune, which report to it (`levelWords("commune")`). */
const ROOM =
  /(?<!\p{L})(?:văn phòng|phòng|ban|trung tâm|trạm y tế|trường|công an|hội|đoàn thanh niên|ủy ban mặt trận)(?: [\p{L}-]+)+/iu;

/** The room whose sheet it is: by its name, else by the end of the title, "... CỦA PHÒNG KINH TẾ, XÃ AN BÌNH". */
function roomOf({ sheet, annex }: Named): string | undefined {
  const inTitle = /(?<!\p{L})của ([^,()]+)/iu.exec(annex?.context.title ?? "")?.[1];
  const [room] = ROOM.exec(sheet) ?? ROOM.exec(inTitle ?? "") ?? [];
  return room === undefined ? undefined : sentenceCase(room);
}

/** The expected unit that a file nobody could read seems to be from. */
export const unitOfFailure = (failure: FileFailure, options: RollUpOptions): ReportingUnit =>
  unitResolver(options)({ file: failure.file, sheet: failure.sheet ?? "" });

/** A list may leave the noun out: "Cẩm Giàng" is "xã Cẩm Giàng"; "thị trấn Cẩm Giàng" is not. */
function isSameUnit(a: ReportingUnit, b: ReportingUnit): boolean {
  if (a.key === b.key) return true;
  const bareA = a.key.replace(NOUN, "");
  const bareB = b.key.replace(NOUN, "");
  return bareA === bareB && (bareA === a.key || bareB === b.key);
}

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);

/** "phu-luc_xa-an-binh.xlsx" names "Xã An Bình": file names lose their diacritics. */
function isNamedIn(unit: ReportingUnit, text: string): boolean {
  const words = (all: string) =>
    ` ${foldDiacritics(all)
      .replace(/[^a-z\d]+/gu, " ")
      .trim()} `;
  return words(text).includes(words(unit.key));
}

/** In the order of the expected list, then by alphabet: never in the order of files. */
export function unitOrder(expected: RollUpOptions["expected"] = []): (a: ReportingUnit, b: ReportingUnit) => number {
  const place = new Map(expected.map(({ unit }, index) => [reportingUnit(unit).key, index]));
  const placeOf = ({ key }: ReportingUnit): number => place.get(key) ?? place.size;
  return (a, b) => placeOf(a) - placeOf(b) || compareVietnamese(a.name, b.name);
}
