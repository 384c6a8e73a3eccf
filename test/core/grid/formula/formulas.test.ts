import { moveFormula } from "../../../../src/core/grid/formula/move-formula";
import { shiftFormula } from "../../../../src/core/grid/formula/shift-formula";
import type { Shift } from "../../../../src/core/grid/shift";

const insertRow = (at: number, count = 1): Shift => ({ axis: "row", kind: "insert", at, count });
const deleteRow = (at: number, count = 1): Shift => ({ axis: "row", kind: "delete", at, count });
const deleteColumn = (at: number): Shift => ({ axis: "column", kind: "delete", at, count: 1 });

describe("shiftFormula", () => {
  test.each([
    ["SUM(D3:D10)", insertRow(5), "SUM(D3:D11)"],
    ["SUM(D3:D10)", insertRow(2), "SUM(D4:D11)"],
    ["SUM(D10:D3)", insertRow(5), "SUM(D11:D3)"],
    ["SUM(D3:D10)", insertRow(10), "SUM(D3:D10)"],
    ["SUM(D3:D10)", deleteRow(2), "SUM(D3:D9)"],
    ["SUM(D3:D10)", deleteRow(9), "SUM(D3:D9)"],
    ["SUM(D3:D10)", deleteRow(0, 20), "SUM(#REF!)"],
    ["$D$3+D3", deleteRow(0), "$D$2+D2"],
    ["COUNTIFS(C:C,A3)", deleteRow(0), "COUNTIFS(C:C,A2)"],
    ["SUM(3:5)", deleteRow(3), "SUM(3:4)"],
    ["SUM($A:$C)", deleteColumn(1), "SUM($A:$B)"],
    ['"D3"&D3', insertRow(0), '"D3"&D4'],
    ["'Phụ lục'!D3+Khác!D3", insertRow(0), "'Phụ lục'!D4+Khác!D3"],
    ["LOG10(D3)+Thuế2023+Bảng1[D3]", insertRow(0), "LOG10(D4)+Thuế2023+Bảng1[D3]"],
    ["'Ông ''A'''!D3", insertRow(0), "'Ông ''A'''!D3"],
  ])("%s, %j", (formula, shift, expected) => {
    expect(shiftFormula(formula, shift, "Phụ lục", "Phụ lục")).toBe(expected);
  });

  test("a formula of another sheet follows only what names the shifted one", () => {
    expect(shiftFormula("D3+'phụ lục'!D3", insertRow(0), "Phụ lục", "Khác")).toBe("D3+'phụ lục'!D4");
  });
});

describe("moveFormula", () => {
  test.each([
    ["D3*2", 1, 0, "D4*2"],
    ["$D3+D$3+$D$3", 2, 1, "$D5+E$3+$D$3"],
    ["'Phụ lục'!A1", 0, 2, "'Phụ lục'!C1"],
    ["A1", -1, 0, "#REF!"],
    ["SUM(A:A)", 3, 1, "SUM(B:B)"],
  ])("%s moved by %i rows and %i columns", (formula, rows, columns, expected) => {
    expect(moveFormula(formula, rows, columns)).toBe(expected);
  });
});
