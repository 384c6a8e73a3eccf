export { cellFormats } from "./formats";
export { rowHeights } from "./heights";
export { columnWidths } from "./columns";
export type { LayoutOptions } from "./options";
export { pageSetup } from "./page";
export { planLayout } from "./plan";
