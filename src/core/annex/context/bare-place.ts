import { PROVINCES } from "../../agency";
import { foldDiacritics } from "../../text/fold";
import type { Level } from "../annex";
import type { NamedPlace } from "./unit";

/** A place that a file's or sheet's name writes without marks. */
export interface BarePlace extends NamedPlace {
  readonly name: string;
  /** The name is told for certain; another is as written ("xã Hoa Loi"), for a person to complete. */
  readonly isCertain: boolean;
}

interface Noun {
  readonly words: readonly string[];
  readonly noun: string;
  readonly level: Level;
  /** With these words behind it the noun is none: "xa hoi", "phuong an", "tinh hinh", "quan ly". */
  readonly never: ReadonlySet<string>;
}

const noun = (written: string, level: Level, never = ""): Noun => ({
  words: foldDiacritics(written).split(" "),
  noun: written,
  level,
  never: new Set(never.split(" ")),
});

const NOUNS: readonly Noun[] = [
  noun("thị trấn", "commune"),
  noun("đặc khu", "commune"),
  noun("thị xã", "district"),
  noun("thành phố", "district"),
  noun("phường", "commune", "an phap huong tien thuc"),
  noun("xã", "commune", "hoi vien doi"),
  noun("huyện", "district", "uy doi doan"),
  noun("tỉnh", "province", "uy doi doan hinh trang gian nang toan phi"),
];
const ORDER: readonly Level[] = ["commune", "district", "province"];
const MARKED = /\P{ASCII}/u;
const BEFORE_NO_NOUN = new Set(["cap", "cac", "dia", "may"]);
/** These end a name only with the word behind them, since names use them too: "Phu Loc", "Bao Ha", "Nam Can", "Huyen Hoi". */
const END_OF_NAME = new RegExp(
  `(?<![a-z])(?:${[
    "^phuong(?! [a-z])|quy (?:i|[1-4](?!\\d))|(?:nam|thang|ngay|lan|dot|so|ban) \\d|nam hoc|giai doan|ke hoach|phu luc",
    "bao cao|cai cach|chuyen doi|ban (?:hanh|sua|moi|final|new|cuoi|chinh)|(?<=[a-z] )(?:huyen|tinh|xa|thanh pho) [a-z]",
    "(?:pl|kh|cchc|cds|sua|gui|so|va|ve|final|new|copy)(?![a-z])",
  ].join("|")})`,
  "u",
);
/** Of letters; "phuong 12" has a number. */
const NAME = /^(?:[a-z]+|\d{1,2})(?: [a-z]+)*(?![a-z\d])/u;
const LONGEST_NAME = 4;

/** The lowest place that names without marks tell: "phu luc xa Hoa Loi 2026", "PL-xa-an-binh"; provinces are certain. */
export function readBarePlace(names: readonly string[]): BarePlace | undefined {
  const places = names.filter((name) => !MARKED.test(name)).flatMap(placesIn);
  return places.sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level))[0];
}

function placesIn(name: string): BarePlace[] {
  const words = name.toLowerCase().split(/[^a-z\d]+/u);
  return words.flatMap((_, at) => {
    const found = NOUNS.find((one) => one.words.every((word, index) => words[at + index] === word));
    return found && !BEFORE_NO_NOUN.has(words[at - 1] ?? "")
      ? (placeAt(found, words, at + found.words.length) ?? [])
      : [];
  });
}

function placeAt({ noun: written, level, never }: Noun, words: readonly string[], from: number): BarePlace | undefined {
  const behind = words.slice(from, from + LONGEST_NAME + 1).join(" ");
  const [beforeEnd = ""] = behind.split(END_OF_NAME, 1);
  const name = (NAME.exec(beforeEnd.trim())?.[0].split(" ") ?? []).slice(0, LONGEST_NAME);
  const [first] = name;
  if (first === undefined || never.has(first)) return undefined;
  const province = level === "province" ? provinceOf(name.join(" ")) : undefined;
  return { level, name: `${written} ${province ?? name.map(capitalise).join(" ")}`, isCertain: province !== undefined };
}

/** "quang tri" is "Quảng Trị": no two provinces are written alike without marks. */
const provinceOf = (bare: string): string | undefined =>
  PROVINCES.find(({ name }) => foldDiacritics(name) === bare)?.name;

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
