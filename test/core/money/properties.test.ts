import fc from "fast-check";
import { formatMoney, formatMoneyNumber, MONEY_UNITS, readMoney, readMoneyUnit } from "../../../src/core/money";

const amounts = fc.bigInt({ min: 1n, max: 10n ** 16n });
const units = fc.constantFrom(...MONEY_UNITS);
const dongOf = (text: string, unit?: string): bigint | string => {
  const reading = readMoney(text, unit === undefined ? {} : { unit });
  return reading.kind === "amount" ? reading.dong : reading.kind;
};

/** Three decimals that end in zero are never printed, so every printed number has one reading. */
test("what is printed with its unit is read back, to the đồng", () => {
  fc.assert(fc.property(amounts, units, (dong, unit) => dongOf(formatMoney(dong, unit)) === dong));
});

test("what is printed under a table's unit is read back, to the đồng", () => {
  fc.assert(
    fc.property(amounts, units, (dong, unit) => dongOf(formatMoneyNumber(dong, unit), `ĐVT: ${unit}`) === dong),
  );
});

test("several sources add up", () => {
  const sources = fc.array(fc.tuple(fc.constantFrom("Ngân sách xã", "NS huyện", "Xã hội hóa"), amounts), {
    minLength: 1,
  });
  fc.assert(
    fc.property(sources, units, (parts, unit) => {
      const text = parts.map(([source, dong]) => `${source}: ${formatMoney(dong, unit)}`).join("; ");
      return dongOf(text) === parts.reduce((sum, [, dong]) => sum + dong, 0n);
    }),
  );
});

test("a unit that is suggested for several numbers makes all of them readable", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 4 }), (numbers) => {
      const reading = readMoney(
        numbers.map((number, index) => `Nguồn vốn ${"ABCD"[index] ?? ""}: ${number}`).join("; "),
      );
      const suggestions = reading.kind === "unreadable" ? reading.suggestions : [];
      const total = numbers.reduce((sum, number) => sum + number, 0);
      return suggestions.map((text) => dongOf(text)).join() === [1, 1000, 1_000_000].map((unit) => total * unit).join();
    }),
  );
});

test("any text has a reading", () => {
  const pieces = fc.constantFrom(
    "50",
    "1.200",
    "1,5",
    " ",
    "triệu",
    "đồng",
    "tỷ",
    "/năm",
    "(",
    ")",
    "=",
    "x",
    "-",
    "từ",
    "Tổng",
    ";",
    ":",
    "trong đó",
    "%",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.array(pieces).map((all) => all.join(" ")),
      ),
      (text) => {
        expect(readMoney(text)).toHaveProperty("kind");
        expect(readMoney(text, { unit: "triệu đồng" })).toHaveProperty("kind");
      },
    ),
  );
});

test.each([
  ["Đơn vị tính: đồng", 1n],
  ["Đơn vị tính: nghìn đồng", 1000n],
  ["ĐVT: 1.000 đồng", 1000n],
  ["Đvt: 1000đ", 1000n],
  ["Đơn vị tính: 10.000 đồng", 10_000n],
  ["Đơn vị: 1.000.000 đồng", 1_000_000n],
  ["ĐVT: Triệu đồng", 1_000_000n],
  ["(Đơn vị tính: VNĐ)", 1n],
  ["Đơn vị tính: nghìn tỷ đồng", 1_000_000_000_000n],
  ["Đơn vị tính: người", undefined],
  ["Đơn vị: UBND xã", undefined],
])("the unit of %j is %s", (text, expected) => {
  expect(readMoneyUnit(text)).toBe(expected);
});
