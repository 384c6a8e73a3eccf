import { textHygiene } from "../../../src/core/rules/text-hygiene";
import { testRule } from "../../support/test-rule";

const NBSP = String.fromCodePoint(0xa0);

// NFD itself is what this rule is about, so the clean cases here are ASCII.
testRule(textHygiene, {
  column: "product",
  clean: ["Plan A", "Plan A\nPlan B", "A - B; C"],
  flagged: {
    "Plan  A": { message: /Bấm sửa/u, fixed: "Plan A" },
    " Plan A": { message: /Bấm sửa/u, fixed: "Plan A" },
    [`Plan${NBSP}A`]: { message: /Bấm sửa/u, fixed: "Plan A" },
    "Plan A , B": { message: /Bấm sửa/u, fixed: "Plan A, B" },
  },
});
