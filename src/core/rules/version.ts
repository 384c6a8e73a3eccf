/** Changes whenever a rule's verdicts change; stands on the receipt and travels with an office's settings. */
export const RULES_VERSION = "2026.11.6";
