import { join } from "node:path";
import { firstDayOf, lastDayOf, yearsPeriod, type Period } from "../../../src/core/calendar";
import { readDeadline } from "../../../src/core/deadline";
import { MESSAGES } from "../../../src/core/deadline/messages";
import { readTable } from "./tables";

/** What an officer reads about a text, in a plan of the given year, month or quarter or in none. */
const rows = readTable(join(process.cwd(), "test", "core", "deadline", "sentences.tsv"));

const read = (text: string, plan: string) => readDeadline(text, plan === "-" ? {} : { period: periodOf(plan) });

/** "2026", "2026-11", "2026-10..12". */
function periodOf(plan: string): Period {
  const [year = 0, first, last = first] = plan.split(/\D+/u).map(Number);
  return first === undefined || last === undefined
    ? yearsPeriod(year)
    : { from: firstDayOf(year, first), to: lastDayOf(year, last) };
}

test.each(rows)("of “%s” in a plan of %s is said: %s", (text = "", plan = "-", sentence) => {
  expect(read(text, plan).message).toBe(sentence);
});

test("every sentence is said of some text", () => {
  const said = new Set(rows.map(([text = "", plan = "-"]) => read(text, plan).messageId));
  expect(Object.keys(MESSAGES).filter((id) => !said.has(id as keyof typeof MESSAGES))).toEqual([]);
});

test("nothing is said of what is right", () => {
  for (const text of ["", "Quý II/2026", "Trước ngày 15/6/2026", "Hằng năm", "Theo kế hoạch của tỉnh"])
    expect(read(text, "2026")).toMatchObject({ message: null, messageId: null, fix: null });
});
