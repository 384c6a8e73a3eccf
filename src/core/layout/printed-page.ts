import { DEFAULT_PRINT, type PrintSetup } from "../grid/format";
import type { GridSnapshot } from "../grid/snapshot";
import { printableHeight, printableWidth } from "./standard";

/** What is printed of a sheet fits between the margins of an A4 page; points. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export const printOf = ({ print }: GridSnapshot): Required<PrintSetup> => ({ ...DEFAULT_PRINT, ...print });

export function roomOf(snapshot: GridSnapshot): Room {
  const { orientation, marginTop, marginBottom, marginLeft, marginRight } = printOf(snapshot);
  return {
    width: printableWidth(orientation, marginLeft, marginRight),
    height: printableHeight(orientation, marginTop, marginBottom),
  };
}
