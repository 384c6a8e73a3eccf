export { readXlsx, type XlsxDocument } from "./read/read-xlsx";
