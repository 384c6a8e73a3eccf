export { reviewSentFile } from "../core/roll-up";
export { rollUp } from "../core/summary";
