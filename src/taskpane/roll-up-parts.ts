export { recordSheet, typedOver } from "../core/summary/refresh";
export { withoutOwnSheets } from "../core/own-sheets";
