import fc from "fast-check";
import { rollUp, type Summary } from "../../../src/core/summary";
import { plans, sheetOf, titleOf, type Plan } from "../../support/generated-plans";
import { inputsOf } from "../../support/roll-up";

const fileOf = ({ unit }: Plan): string => `${unit}.xlsx`;
const summaryOf = (all: readonly Plan[]): Summary =>
  rollUp(all.flatMap((plan) => inputsOf(sheetOf(plan), fileOf(plan))));

/** "measure / row / column" to figure, leaving out zeros. */
type Figures = Map<string, number>;

function figuresOf(summary: Summary, sheet: string): Figures {
  const figures: Figures = new Map();
  for (const { measure, row, column, value, sheet: name } of summary.figures) {
    if (name === sheet && value !== 0) figures.set(`${measure} / ${row} / ${column}`, value);
  }
  return figures;
}

function add(figures: Figures, key: string, value: number): void {
  if (value !== 0) figures.set(key, (figures.get(key) ?? 0) + value);
}

const SHORT: Readonly<Record<string, string>> = {
  "Cải cách thể chế": "Thể chế",
  "Cải cách thủ tục hành chính": "Thủ tục hành chính",
  "Cải cách tài chính công": "Tài chính công",
  "Công tác chỉ đạo, điều hành": "Chỉ đạo, điều hành",
};
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What stands in the plans, counted straight from them. */
function truthBySection(all: readonly Plan[], moneyUnit: string, dong: number): Figures {
  const truth: Figures = new Map();
  for (const { unit, sections } of all) {
    for (const { heading, tasks } of sections) {
      const place = `${capital(unit)} / ${SHORT[titleOf(heading)] ?? titleOf(heading)}`;
      const activities = tasks.flatMap((task) => task.activities);
      add(truth, `Số nhiệm vụ / ${place}`, tasks.length);
      add(truth, `Số hoạt động / ${place}`, activities.length);
      add(
        truth,
        `Kinh phí (${moneyUnit}) / ${place}`,
        activities.reduce((sum, { amount }) => sum + amount[1], 0) / dong,
      );
    }
  }
  return truth;
}

const DONG: Readonly<Record<string, number>> = { đồng: 1, "nghìn đồng": 1000, "triệu đồng": 1_000_000 };

function truthByLead(all: readonly Plan[]): Figures {
  const truth: Figures = new Map();
  for (const { sections } of all) {
    for (const { lead } of sections.flatMap(({ tasks }) => tasks.flatMap(({ activities }) => activities))) {
      add(truth, lead.toLowerCase(), 1);
    }
  }
  return truth;
}

const options = { numRuns: 15 };

test("every figure by section is the truth, and so are the totals", () => {
  fc.assert(
    fc.property(plans, (all) => {
      const summary = summaryOf(all);
      const { moneyUnit } = summary.context;
      const truth = truthBySection(all, moneyUnit, DONG[moneyUnit] ?? 0);
      expect(figuresOf(summary, "Tổng hợp theo lĩnh vực")).toEqual(truth);
    }),
    options,
  );
});

test("every deadline stands in its month or its kind, every item once", () => {
  fc.assert(
    fc.property(plans, (all) => {
      const activities = all.flatMap(({ sections }) =>
        sections.flatMap(({ tasks }) => tasks.flatMap((task) => task.activities)),
      );
      const figures = summaryOf(all).figures.filter(({ sheet }) => sheet === "Nhiệm vụ theo thời hạn");
      const sumOf = (measure: string, column?: string): number =>
        figures
          .filter((figure) => figure.measure === measure && (column === undefined || figure.column === column))
          .reduce((sum, { value }) => sum + value, 0);
      const truthOf = (month: number): number => activities.filter(({ deadline }) => deadline[1] === month).length;
      expect(sumOf("Số đầu việc")).toBe(activities.length);
      expect([1, 6, 12].map((month) => sumOf("Số đầu việc có hạn", `Tháng ${month}`))).toEqual(
        [202_401, 202_406, 202_412].map(truthOf),
      );
      expect(sumOf("Số đầu việc có hạn", "Sau kỳ")).toBe(truthOf(202_503));
      for (const kind of ["Thường xuyên", "Định kỳ", "Theo điều kiện"]) {
        expect(sumOf("Số đầu việc", kind)).toBe(activities.filter(({ deadline }) => deadline[2] === kind).length);
      }
    }),
    options,
  );
});

test("every lead carries what the plans gave it", () => {
  fc.assert(
    fc.property(plans, (all) => {
      const figures = summaryOf(all).figures.filter(
        ({ sheet, measure }) => sheet === "Theo cơ quan chủ trì" && measure === "Số đầu việc",
      );
      expect(new Map(figures.map(({ row, value }) => [row.toLowerCase(), value]))).toEqual(truthByLead(all));
    }),
    options,
  );
});

test("rows in are rows taken and rows left out, and every row of every source is one or the other", () => {
  fc.assert(
    fc.property(plans, (all) => {
      for (const { rows } of summaryOf(all).cards) {
        const leftOut = Object.values(rows.leftOut).reduce((sum, count) => sum + count, 0);
        expect(rows.taken.items + rows.taken.continuations + leftOut).toBe(rows.rowsIn);
      }
    }),
    options,
  );
});

test("the order of files changes nothing", () => {
  fc.assert(
    fc.property(plans, (all) => {
      const [forward, backward] = [summaryOf(all), summaryOf([...all].reverse())];
      expect(backward.sheets).toEqual(forward.sheets);
      expect(backward.figures).toEqual(forward.figures);
    }),
    { numRuns: 8 },
  );
});

test("every figure names the rows that it was counted from", () => {
  fc.assert(
    fc.property(plans, (all) => {
      const { figures } = summaryOf(all);
      expect(figures.filter(({ value, from }) => from.length > 0 !== (value !== 0))).toEqual([]);
      const items = figures.filter(({ measure }) => measure.startsWith("Số đầu việc"));
      expect(items.filter(({ value, from }) => from.length !== value)).toEqual([]);
    }),
    options,
  );
});

test("two more files change only what they change", () => {
  fc.assert(
    fc.property(plans, (all) => {
      const [first = all[0]!] = all;
      const before = figuresOf(summaryOf([first]), "Tổng hợp theo lĩnh vực");
      const after = figuresOf(summaryOf(all), "Tổng hợp theo lĩnh vực");
      const unit = `/ ${capital(first.unit)} /`;
      const counts = (figures: Figures) =>
        [...figures].filter(([key]) => key.includes(unit) && !key.startsWith("Kinh phí"));
      expect(counts(after)).toEqual(counts(before));
    }),
    options,
  );
});
