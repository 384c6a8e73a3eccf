import { isRealDate } from "../../calendar";
import { tidy } from "../../text/tidy";
import type { AnnexContext } from "../annex";

const ATTACHED = /kèm theo|ban hành/iu;
const NUMBER = /số ?:? ?(\d+[a-zđ]?) ?([/-] ?[\p{L}\d][\p{L}\d\-–/.&]*)/iu;
const DATE = /ngày ?(\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2}) ?(?:[/.-]|năm) ?(\d{4})/iu;

/**
 * Number and date of the decision or plan that the annex goes with. Blanks in "số /KH-UBND ngày tháng năm" are usual in
 * drafts and in electronic documents (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục III), so they are no fault.
 */
export function readDecision(lines: readonly string[]): AnnexContext["decision"] {
  const line = lines.map(tidy).find((text) => ATTACHED.test(text) && /số|ngày/iu.test(text));
  if (line === undefined) return undefined;
  const [, digits = "", symbol = ""] = NUMBER.exec(line) ?? [];
  const [, day, month, year] = DATE.exec(line) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return {
    ...(digits !== "" && { number: digits + symbol.replace(/\s/gu, "") }),
    ...(isRealDate(date) && { date }),
  };
}
