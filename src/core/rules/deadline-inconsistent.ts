import type { CellAddress } from "../grid/address";
import { memoise } from "../memoise";
import { fold } from "../text/fold";
import { ownField, rewrites } from "./place";
import { defineRule, type Proposal, type ReportPlace, type RuleContext } from "./rule";

type Place = ReportPlace & { readonly text: string };

/** One time written in several ways within an annex: one finding for the column, one fix for all its cells. */
export const deadlineInconsistent = defineRule({
  id: "deadline-inconsistent",
  title: "Một thời hạn viết nhiều cách",
  why: "Cùng một thời hạn mà mỗi ô viết một kiểu thì khó lọc, khó đếm.",
  example: { wrong: "Hằng năm; Hàng năm", right: "Hằng năm" },
  severity: "info",
  isFixable: true,
  messages: { several: "Cột thời gian viết cùng một thời hạn theo nhiều cách: {ways}. Hãy thống nhất một cách viết." },

  *check(context, report) {
    const groups = [...byMeaning(context).values()].filter((places) => waysOf(places).length > 1);
    const [first, ...others] = groups.flat();
    if (!first) return;
    const cells: [CellAddress, ...CellAddress[]] = [first.cells[0], ...others.map((place) => place.cells[0])];
    const ways = groups.map((places) =>
      waysOf(places)
        .map((way) => `“${way}”`)
        .join(" và "),
    );
    const place = { cells, column: "deadline" as const, text: first.text, groupKey: "deadline-inconsistent" };
    yield report(place, "several", { ways: ways.join("; ") }, { fix: unify(context, groups) });
  },
});

/** Only what is written well and says nothing but the time: anything else has a finding of its own, or would lose words. */
function byMeaning(context: RuleContext): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const item of context.annex.items) {
    const place = ownField(item, "deadline");
    const reading = context.reading.deadline(item);
    if (!place || reading?.status !== "ok" || reading.saysMore || reading.canonical === null) continue;
    if (reading.kind === "ongoing" || reading.kind === "conditional") continue;
    const group = groups.get(reading.canonical);
    if (group) group.push(place);
    else groups.set(reading.canonical, [place]);
  }
  return groups;
}

/** The distinct writings, letter case apart, the most frequent first. */
function waysOf(places: readonly Place[]): readonly string[] {
  const counts = new Map<string, { readonly text: string; count: number }>();
  const key = memoise(fold);
  for (const { text } of places) {
    const known = counts.get(key(text));
    if (known) known.count += 1;
    else counts.set(key(text), { text, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ text }) => text);
}

/** Every cell written as most cells of its meaning are. */
function unify(context: RuleContext, groups: readonly (readonly Place[])[]): Proposal | undefined {
  const edits = groups.flatMap((places) => {
    const [usual = ""] = waysOf(places);
    const key = memoise(fold);
    return places
      .filter(({ text }) => key(text) !== key(usual))
      .flatMap((place) => rewrites(context, place, [usual]))
      .flatMap((proposal) => proposal.edits);
  });
  return edits.length > 0 ? { label: "Viết thống nhất theo cách dùng nhiều nhất trong cột", edits } : undefined;
}
