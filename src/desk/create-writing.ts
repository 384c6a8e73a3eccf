import { changeFile, locateExcelize } from "../hosts/xlsx";
import type { Writing } from "./writing";

/** Writes on the thread that asks for it. */
export const createWriting = (): Writing => ({
  changeFile: (bytes, change, library) => {
    locateExcelize(library);
    return changeFile(bytes, change);
  },
});
