import { formatAddress } from "../../../src/core/grid/a1";
import { review } from "../../../src/core/review";
import { practiceOf } from "../../support/practice";

/** What a careful superior would raise in the annexes of other offices: each was read by a person. */
const RAISED: Readonly<Record<string, readonly string[]>> = {
  "ministry-own-units.md": [],
  "department-own-rooms.md": [],
  "department-total-rows.md": [],
  "hospital-improvement.md": [],
  "forms-with-own-headers.md": [],
  "commune-money-first.md": ["warning F13 agency-unknown"],
  "party-committee-plan.md": ["info D10 agency-collective-lead"],
  "unmerged-two-line-header.md": [],
};

/** What deadlines say is looked at where they are read. */
const ABOUT_DEADLINES = /^deadline-/u;

test.each(Object.entries(RAISED))("%s", (file, expected) => {
  const { findings } = review(practiceOf(file).snapshot);
  const raised = findings.filter(({ ruleId }) => !ABOUT_DEADLINES.test(ruleId));
  expect(raised.map(({ severity, cells: [first], ruleId }) => `${severity} ${formatAddress(first)} ${ruleId}`)).toEqual(
    expected,
  );
});
