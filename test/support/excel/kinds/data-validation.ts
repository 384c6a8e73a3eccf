import type { CellRange } from "../../../../src/core/grid/address";
import { referenceOf } from "../address";
import { refuseIfProtected } from "../cells";
import { ExcelFailure } from "../failure";
import type { SimObject } from "../sim-object";
import type { SimSheet } from "../workbook-model";

/** A list is a range, since an inline one cannot hold commas (#2128); Excel bans other values unless told otherwise. */
export function dataValidation(sheet: SimSheet, range: CellRange): SimObject {
  const putRule = (value: unknown) => {
    refuseIfProtected(sheet);
    const { list } = value as { list: { source: string } };
    if (!list.source.startsWith("="))
      throw new ExcelFailure("InvalidArgument", "agencies hold commas: a list is a range");
    sheet.dropDowns.push({ range, source: referenceOf(list.source.slice(1)), alertStyle: "Stop" });
  };
  const putAlert = (value: unknown) => {
    refuseIfProtected(sheet);
    const { style } = value as { style: string };
    const last = sheet.dropDowns.at(-1);
    if (!last || JSON.stringify(last.range) !== JSON.stringify(range))
      throw new ExcelFailure("InvalidOperation", "an alert without a rule");
    last.alertStyle = style;
  };
  return {
    kind: "DataValidation",
    identity: "none",
    members: { Rule: { set: 8, put: putRule }, ErrorAlert: { set: 8, put: putAlert } },
  };
}
