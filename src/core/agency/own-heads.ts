import type { Issuer } from "./issuer";
import type { Scan } from "./scan";
import { isProperAt } from "./tokens";
import { phraseEnd, type PhraseSet } from "./vocabulary";

/** The heads of the units that each may set up and name itself, as their plans write them. */
const OWN_HEADS: Readonly<Record<Issuer, PhraseSet>> = {
  ministry: new Set(["vụ", "cục", "tổng cục", "thanh tra", "văn phòng", "ban", "viện", "ủy ban", "phòng"]),
  department: new Set(["phòng", "chi cục", "thanh tra", "văn phòng", "ban", "trạm", "hạt", "đội", "tổ"]),
  establishment: new Set(["phòng", "khoa", "ban", "bộ môn", "tổ", "văn phòng", "phân xưởng", "xưởng", "đội", "trạm"]),
};

/** Whether a unit of the issuer's own begins at a token: its head and, in capitals, its name. */
export function startsOwnUnit(scan: Scan, at: number): boolean {
  const name = ownHeadEnd(scan, at);
  return name !== undefined && isProperAt(scan.tokens, at) && isProperAt(scan.tokens, name);
}

/** Whether the head of a unit of the issuer's own stands at a token, in capitals or not. */
export const isOwnHead = (scan: Scan, at: number): boolean => ownHeadEnd(scan, at) !== undefined;

const ownHeadEnd = ({ tokens, options: { issuer } }: Scan, at: number): number | undefined =>
  issuer === undefined ? undefined : phraseEnd(OWN_HEADS[issuer], tokens, at);
