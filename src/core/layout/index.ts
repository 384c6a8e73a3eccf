export type { LayoutOptions } from "./options";
export { planLayout } from "./plan";
