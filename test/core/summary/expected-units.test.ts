import { printExpected, readExpected } from "../../../src/core/summary";

describe("the list of units that should report", () => {
  it("is read as it is typed or pasted, with or without the day", () => {
    const { units, badLines } = readExpected("xã An Bình\r\nxã Bình Minh\t15/01/2024\n\nxã Cẩm Phú; 2024-01-16\n");
    expect(units).toEqual([
      { unit: "xã An Bình" },
      { unit: "xã Bình Minh", receivedOn: { year: 2024, month: 1, day: 15 } },
      { unit: "xã Cẩm Phú", receivedOn: { year: 2024, month: 1, day: 16 } },
    ]);
    expect(badLines).toEqual([]);
  });

  it("may carry numbers, a heading and other columns, as copied from a sheet", () => {
    const { units, badLines } = readExpected(
      "TT\tĐơn vị\tNgày nhận\n1\txã An Bình\t15/01/2024\tđủ hồ sơ\n2.\txã Bình Minh\n3. Phường 1\n- UBND xã Cẩm Phú",
    );
    expect(units).toEqual([
      { unit: "xã An Bình", receivedOn: { year: 2024, month: 1, day: 15 } },
      { unit: "xã Bình Minh" },
      { unit: "Phường 1" },
      { unit: "UBND xã Cẩm Phú" },
    ]);
    expect(badLines).toEqual([]);
  });

  it("names the lines whose day does not exist, and keeps their unit", () => {
    const { units, badLines } = readExpected("xã An Bình\t31/02/2024\nxã Bình Minh\thôm qua");
    expect(units).toEqual([{ unit: "xã An Bình" }, { unit: "xã Bình Minh" }]);
    expect(badLines).toEqual(["xã An Bình\t31/02/2024", "xã Bình Minh\thôm qua"]);
  });

  it("comes back as it was read", () => {
    const { units } = readExpected("xã An Bình\nxã Bình Minh\t5/1/2024");
    expect(readExpected(printExpected(units)).units).toEqual(units);
  });
});
