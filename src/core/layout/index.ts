export type { LayoutOptions, Margins } from "./options";
export { layoutInSteps, planLayout } from "./plan";
