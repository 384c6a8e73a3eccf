import { locateExcelize, putSheets } from "../hosts/xlsx";
import type { Writing } from "./writing";

/** Writes on the thread that asks for it. */
export const createWriting = (): Writing => ({
  putSheets: (bytes, sheets, library) => {
    locateExcelize(library);
    return putSheets(bytes, sheets);
  },
});
