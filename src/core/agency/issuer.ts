import { foldDiacritics } from "../text/fold";

/** Who issues a plan where it is no People's Committee: such a body gives its work to units of its own. */
export type Issuer = "ministry" | "department" | "establishment";

/** Heads that only ministries, departments and establishments have: what bears them fits no plan of a commune. */
const HIGHER_HEAD = /^(?:vụ|cục|tổng cục|chi cục|khoa|bộ môn|văn phòng (?:bộ|sở)|thanh tra (?:bộ|sở))(?!\p{L})/iu;
export const hasHigherHead = (name: string): boolean => HIGHER_HEAD.test(name) && /\s/u.test(name);

const OWN_OFFICE = /(?<!\p{L})(?:thuộc|văn phòng|thanh tra|lãnh đạo|giám đốc|bộ trưởng) (bộ|sở)(?!\p{L})(?! \p{Lu})/iu;

/** The issuer that an agency cell tells by the way: "Các đơn vị thuộc Bộ", "Văn phòng Sở". */
export function issuerIn(cell: string): Issuer | undefined {
  const noun = OWN_OFFICE.exec(cell)?.[1];
  return noun === undefined ? undefined : foldDiacritics(noun) === "bo" ? "ministry" : "department";
}
