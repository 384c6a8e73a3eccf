import type { Issuer } from "../../agency";
import { fold } from "../../text/fold";
import { tidy } from "../../text/tidy";

/** A ministry, a department or an establishment whose own plan the annex belongs to. */
export interface NamedIssuer {
  readonly kind: Issuer;
  /** "Sở Nông nghiệp và Môi trường"; absent for "của Bộ" alone and for establishments. */
  readonly name?: string;
}

/** "BỘ CHỈ SỐ", "BỘ TIÊU CHÍ" and "SỞ HỮU TRÍ TUỆ" are no bodies, so that only fields of government are taken. */
const FIELD =
  "(?:nội vụ|tư pháp|tài chính|y tế|xây dựng|công thương|giáo dục|khoa học|nông nghiệp|văn hóa|ngoại giao|ngoại vụ|quốc phòng|công an|dân tộc|tài nguyên|lao động|thông tin|kế hoạch|giao thông|du lịch|quy hoạch|an toàn)";
const GOVERNMENT = `((bộ|sở) ${FIELD}[^().;:]*)`;
const LETTERHEAD = new RegExp(`^${GOVERNMENT}$`, "u");
const ESTABLISHMENT =
  /^(?:trường|bệnh viện|học viện|viện|đại học|công ty|tổng công ty|tập đoàn|trung tâm y tế|trạm y tế) \p{L}/u;
const ATTACHED = /^\(?\s*(?:ban hành )?kèm theo/u;
const SIGNED_BY = new RegExp(
  `(?<!\\p{L})của (?:bộ trưởng |giám đốc |thứ trưởng |phó giám đốc )*${GOVERNMENT}\\)?$`,
  "u",
);
const SIGNED_BY_COMMITTEE =
  /(?<!\p{L})của (?:chủ tịch )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|đảng ủy|huyện ủy|tỉnh ủy)/u;
const OF_THE_HOUSE = /(?<!\p{L})của (bộ|sở)$/u;
const NO_LETTERHEAD = /kế hoạch (?!và đầu tư)|phụ lục|danh mục|nhiệm vụ|năm (?:học )?20/u;

/**
 * The body that the letterhead, the end of the title or the line of the decision names as the plan's issuer; undefined
 * for the plans of People's Committees. `isLocal` tells that a commune or district is named: no department's plan then.
 */
export function readIssuer(titleLines: readonly string[], isLocal: boolean): NamedIssuer | undefined {
  const lines = titleLines.map(tidy);
  const letterhead = lines.filter((line) => isCapitals(line) && !NO_LETTERHEAD.test(fold(line)));
  if (letterhead.some((line) => ESTABLISHMENT.test(fold(line)))) return { kind: "establishment" };
  const attached = lines.map(fold).find((line) => ATTACHED.test(line));
  if (isLocal || (attached !== undefined && SIGNED_BY_COMMITTEE.test(attached))) return undefined;
  const named = lastOf(letterhead) ?? SIGNED_BY.exec(attached ?? "");
  return named ? issuerOf(named) : ofTheHouse(lines);
}

/** The superior body stands first, the issuer below it. */
const lastOf = (letterhead: readonly string[]): RegExpExecArray | undefined =>
  letterhead
    .map((line) => LETTERHEAD.exec(fold(line)))
    .filter((match) => match !== null)
    .at(-1);

const PLACE = / (?:tỉnh|thành phố|tp\.?) .*$/u;

const issuerOf = ([, name = "", noun]: RegExpExecArray): NamedIssuer => ({
  kind: noun === "bộ" ? "ministry" : "department",
  name: name
    .replace(PLACE, "")
    .replace(/^\p{L}|(?<=^(?:bộ|sở) )\p{L}|(?<=(?:,| và| -) )\p{L}/gu, (letter) => letter.toUpperCase()),
});

/** "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025 CỦA BỘ". */
function ofTheHouse(lines: readonly string[]): NamedIssuer | undefined {
  const noun = lines.map((line) => OF_THE_HOUSE.exec(fold(line))?.[1]).find((found) => found !== undefined);
  return noun === undefined ? undefined : { kind: noun === "bộ" ? "ministry" : "department" };
}

/** A line of the letterhead that names a ministry, a department or an establishment. */
export const isIssuerLine = (line: string): boolean =>
  isCapitals(line) &&
  !NO_LETTERHEAD.test(fold(line)) &&
  (LETTERHEAD.test(fold(line)) || ESTABLISHMENT.test(fold(line)));

const isCapitals = (line: string): boolean => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
