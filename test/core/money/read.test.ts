import { formatMoney, readMoney, type MoneyReading } from "../../../src/core/money";
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
