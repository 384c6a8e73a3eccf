import { foldDiacritics } from "../text/fold";
import type { Scan } from "./scan";
import { isProperAt } from "./tokens";
import { phraseEnd, type PhraseSet } from "./vocabulary";

/** Who issues a plan where it is no People's Committee: such a body gives its work to units of its own. */
export const ISSUERS = ["ministry", "department", "establishment"] as const;
export type Issuer = (typeof ISSUERS)[number];

/** The heads of the units that each may set up and name itself, as their plans write them. */
const OWN_HEADS: Readonly<Record<Issuer, PhraseSet>> = {
  ministry: new Set(["vụ", "cục", "tổng cục", "thanh tra", "văn phòng", "ban", "viện", "ủy ban", "phòng"]),
  department: new Set(["phòng", "chi cục", "thanh tra", "văn phòng", "ban", "trạm", "hạt", "đội", "tổ"]),
  establishment: new Set(["phòng", "khoa", "ban", "bộ môn", "tổ", "văn phòng", "phân xưởng", "xưởng", "đội", "trạm"]),
};

/** Whether a unit of the issuer's own begins at a token: its head and, in capitals, its name. */
export const startsOwnUnit = (scan: Scan, at: number): boolean =>
  isProperAt(scan.tokens, at) && isOwnHead(scan, at) && isProperAt(scan.tokens, ownHeadEnd(scan, at) ?? at);

/** Whether the head of a unit of the issuer's own stands at a token, in capitals or not. */
export const isOwnHead = (scan: Scan, at: number): boolean => ownHeadEnd(scan, at) !== undefined;

const ownHeadEnd = ({ tokens, options: { issuer } }: Scan, at: number): number | undefined =>
  issuer === undefined ? undefined : phraseEnd(OWN_HEADS[issuer], tokens, at);

/** Heads that only ministries, departments and establishments have: what bears them fits no plan of a commune. */
const HIGHER_HEAD = /^(?:vụ|cục|tổng cục|chi cục|khoa|bộ môn|văn phòng (?:bộ|sở)|thanh tra (?:bộ|sở))(?!\p{L})/iu;
export const hasHigherHead = (name: string): boolean => HIGHER_HEAD.test(name) && /\s/u.test(name);

const OWN_OFFICE = /(?<!\p{L})(?:thuộc|văn phòng|thanh tra|lãnh đạo|giám đốc|bộ trưởng) (bộ|sở)(?!\p{L})(?! \p{Lu})/iu;

/** The issuer that an agency cell tells by the way: "Các đơn vị thuộc Bộ", "Văn phòng Sở". */
export function issuerIn(cell: string): Issuer | undefined {
  const noun = OWN_OFFICE.exec(cell)?.[1];
  return noun === undefined ? undefined : foldDiacritics(noun) === "bo" ? "ministry" : "department";
}
