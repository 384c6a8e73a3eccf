import fc from "fast-check";
import { rollUp, type Summary } from "../../../src/core/summary";
import { plans, sheetOf, titleOf, type Plan } from "../../support/generated-plans";
import { inputsOf } from "../../support/roll-up";

const summaryOf = (all: readonly Plan[]): Summary =>
  rollUp(all.flatMap((plan) => inputsOf(sheetOf(plan), `${plan.unit}.xlsx`)));

const options = { numRuns: 12 };

test("a task that several units have is one line with as many units as have it", () => {
  fc.assert(
    fc.property(plans, (all) => {
      const units = new Map<string, Set<string>>();
      for (const { unit, sections } of all) {
        for (const { heading, tasks } of sections) {
          for (const { text } of tasks) {
            const key = `${titleOf(heading)} / ${text}`;
            units.set(key, (units.get(key) ?? new Set()).add(unit));
          }
        }
      }
      const common = summaryOf(all).figures.filter(({ sheet }) => sheet === "Nhiệm vụ chung");
      const truth = [...units.values()].map(({ size }) => size).filter((size) => size > 1);
      expect(common.map(({ value }) => value).sort()).toEqual(truth.sort());
    }),
    options,
  );
});

const amountsOf = ({ sections }: Plan): number =>
  sections
    .flatMap(({ tasks }) => tasks.flatMap(({ activities }) => activities))
    .reduce((sum, { amount }) => sum + amount[1], 0);

const DONG: Readonly<Record<string, number>> = { đồng: 1, "nghìn đồng": 1000, "triệu đồng": 1_000_000 };

test("the budget sheet holds each unit's money, in one unit of money", () => {
  fc.assert(
    fc.property(plans, (all) => {
      const { figures, context } = summaryOf(all);
      for (const plan of all) {
        const own = figures.filter(
          ({ sheet, row }) => sheet === "Kinh phí" && row.toLowerCase() === plan.unit.toLowerCase(),
        );
        const dong = own.reduce((sum, { value }) => sum + value, 0) * DONG[context.moneyUnit]!;
        expect(dong).toBe(amountsOf(plan));
      }
    }),
    options,
  );
});

/** The rows of the list by unit: all their cells but the running number and what tells the first row of a task. */
function rowsByUnit({ sheets }: Summary): Map<string, string[]> {
  const list = sheets.find(({ name }) => name === "Danh mục chi tiết")!;
  const headings = new Map([...(list.rows.get(4) ?? [])].map(([column, { value }]) => [column, String(value)]));
  const kept = [...headings].filter(([, name]) => !/^TT$|^Mã bảng|^Mã nhiệm vụ$|^Mã lĩnh vực$/u.test(name));
  const units = new Map<string, string[]>();
  for (const [row, cells] of list.rows) {
    const unit = String(cells.get(1)?.value);
    if (row <= 4 || !cells.has(11)) continue;
    const text = kept.map(([column]) => String(cells.get(column)?.value ?? "")).join("|");
    units.set(unit, [...(units.get(unit) ?? []), text]);
  }
  return units;
}

test("two more files leave the rows and codes of the others as they were", () => {
  fc.assert(
    fc.property(plans, (all) => {
      const few = all.slice(0, Math.max(1, all.length - 2));
      const [before, after] = [rowsByUnit(summaryOf(few)), rowsByUnit(summaryOf(all))];
      expect(before.size).toBe(few.length);
      for (const [unit, rows] of before) expect(withoutLeadPlaces(after.get(unit)!, rows)).toEqual(rows);
    }),
    options,
  );
});

/** Units with more leads in a cell make the list wider; the columns before are the same. */
const withoutLeadPlaces = (rows: readonly string[], like: readonly string[]): string[] =>
  rows.map((text, index) => text.split("|").slice(0, like[index]?.split("|").length).join("|"));
