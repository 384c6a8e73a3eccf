import { formatMoney, largestWholeUnit, readMoney, readMoneyUnit, type MoneyReading } from "../../../src/core/money";
import { MONEY_CASES } from "./cases";

/** One line a person can read: what the cell means. */
function describeReading(reading: MoneyReading): string {
  switch (reading.kind) {
    case "amount": {
      const parts = reading.parts.length > 1 ? ` = ${reading.parts.map(partText).join(" + ")}` : "";
      const doubts = reading.doubts.length > 0 ? ` ?${reading.doubts.join(",")}` : "";
      return `${formatMoney(reading.dong, "đồng")}${parts}${doubts}`;
    }
    case "rate":
      return `rate ${reading.parts.map((part) => `${formatMoney(part.dong, "đồng")}/${part.per ?? ""}`).join(" + ")}`;
    case "bounds":
      return `${end(reading.from)} .. ${end(reading.to)}`;
    case "unreadable":
      return [`!${reading.problem}`, ...reading.suggestions].join(" | ");
    default:
      return reading.kind;
  }
}

const partText = (part: { dong: bigint; source?: string }): string =>
  `${part.source === undefined ? "" : `${part.source}: `}${formatMoney(part.dong, "đồng")}`;
const end = (dong: bigint | null): string => (dong === null ? "…" : formatMoney(dong, "đồng"));

describe.each(Object.entries(MONEY_CASES))("with the table's unit %j", (unit, cases) => {
  test.each(Object.entries(cases))("reads %j as %j", (text, expected) => {
    expect(describeReading(readMoney(text, unit === "" ? {} : { unit }))).toBe(expected);
  });
});

test("decomposed letters mean the same", () => {
  for (const text of Object.keys(MONEY_CASES[""])) {
    expect(describeReading(readMoney(text.normalize("NFD")))).toBe(describeReading(readMoney(text)));
  }
});

test("numbers in English writing are respelled where the meaning is certain", () => {
  const respelled = (text: string) => {
    const reading = readMoney(text);
    return reading.kind === "amount" ? reading.respelled : reading.kind;
  };
  expect(respelled("1.5 tỷ đồng (NS xã)")).toBe("1,5 tỷ đồng (NS xã)");
  expect(respelled("NS huyện 1,200,000 đồng; NS xã 800.000 đồng")).toBe("NS huyện 1.200.000 đồng; NS xã 800.000 đồng");
  expect(respelled("1,200.50 triệu đồng")).toBe("1.200,5 triệu đồng");
  expect(respelled("1.200.000 đồng")).toBeUndefined();
});

test("a part keeps its own words and the source that is named beside it", () => {
  const reading = readMoney("50 tr. từ ngân sách xã");
  expect(reading).toMatchObject({ parts: [{ text: "50 tr.", source: "ngân sách xã", dong: 50_000_000n }] });
});

test.each([
  [0n, "0 đồng"],
  [1_234n, "1.234 đồng"],
  [1_500_000n, "1.500 nghìn đồng"],
  [2_000_000_000n, "2.000 triệu đồng"],
])("%s is printed in its largest whole unit, %j", (dong, expected) => {
  expect(formatMoney(dong)).toBe(expected);
});

test("amounts of one table share the unit in which all of them are whole", () => {
  expect(largestWholeUnit([2_000_000n, 500_000n])).toBe("nghìn đồng");
  expect(largestWholeUnit([2_000_000n, 0n])).toBe("triệu đồng");
});

test("a negative amount keeps its sign, also below one unit", () => {
  expect(formatMoney(-2_500_000n, "triệu đồng")).toBe("-2,5 triệu đồng");
  expect(formatMoney(-500_000n, "triệu đồng")).toBe("-0,5 triệu đồng");
});

test("a table's unit with a number that can be read in two ways is none", () => {
  expect(readMoneyUnit("Đơn vị tính: 1,200 triệu đồng")).toBeUndefined();
});
