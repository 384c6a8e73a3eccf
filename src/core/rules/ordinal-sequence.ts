import { cellAt, type CellValue } from "../grid/snapshot";
import type { Edit } from "../grid/edit";
import type { Annex, AnnexItem } from "../annex/annex";
import { dottedLists, type Dotted } from "./dotted";
import { letterLists, type Ordinal, type OrdinalList } from "./lettered";
import { breaksOf, numberingScopes, type Numbered } from "./numbering";
import { ownField } from "./place";
import { defineRule, type Proposal, type RuleContext } from "./rule";

/**
 * Ordinals ("TT") that jump, repeat or go back within their scope. Whether they restart under each heading or run
 * through the table is told from the sheet; "1", "1." and "01" are one ordinal. Letters ("a)", "b)") begin anew under each heading and number.
 */
export const ordinalSequence = defineRule({
  id: "ordinal-sequence",
  title: "Số thứ tự không liên tục",
  why: "Số thứ tự nhảy hoặc trùng khiến người đọc nghĩ là sót dòng, và khó trích dẫn đúng nhiệm vụ.",
  example: { wrong: "1, 2, 4", right: "1, 2, 3" },
  severity: "info",
  messages: {
    gap: "Số thứ tự nhảy từ {previous} sang {actual}. Hãy kiểm tra xem có sót dòng số {expected} không, hoặc đánh lại số.",
    repeated: "Số thứ tự {actual} đã dùng ở dòng {row}. Mỗi dòng nên có một số riêng; số tiếp theo là {expected}.",
    backwards: "Số thứ tự quay từ {previous} (dòng {row}) về {actual}. Số tiếp theo nên là {expected}.",
    pointGap:
      "Thứ tự các điểm nhảy từ {previous} sang {actual}. Hãy kiểm tra xem có sót điểm {expected} không, hoặc đánh lại thứ tự.",
    pointRepeated: "Điểm {actual} đã có ở dòng {row}. Điểm tiếp theo nên là {expected}.",
    pointBackwards: "Thứ tự các điểm quay từ {previous} (dòng {row}) về {actual}. Điểm tiếp theo nên là {expected}.",
    start: "Số thứ tự bắt đầu bằng {actual}. Hãy kiểm tra xem có sót dòng số {expected} không, hoặc đánh lại số.",
  },

  *check(context, report) {
    for (const list of listsOf(context)) {
      const first = lateStart(context.annex, list);
      if (first) {
        const values = { actual: list.spell(first.number), expected: list.spell(1) };
        yield report(first.place, "start", values, renumbering(context, list, 0, 1));
      }
      for (const { current, verdict, previous } of breaksOf(list.scope)) {
        const next = previous.number + 1;
        const values = {
          previous: list.spell(previous.number),
          actual: list.spell(current.number),
          expected: list.spell(next),
          row: previous.item.row + 1,
        };
        const messageId = list.isLettered ? POINT[verdict] : verdict;
        yield report(current.place, messageId, values, renumbering(context, list, list.scope.indexOf(current), next));
      }
    }
  },
});

/** A list of letters says "điểm" of its members. */
const POINT = { gap: "pointGap", repeated: "pointRepeated", backwards: "pointBackwards" } as const;

/** The first of a list of numbers that does not begin with 1; the first of a list of letters may be a heading. */
function lateStart(annex: Annex, { scope, spell, isLettered }: OrdinalList): Numbered | undefined {
  const [first] = scope;
  return first && first.number > 1 && !isLettered && !continuesHeadings(annex, first.item, spell(first.number - 1))
    ? first
    : undefined;
}

const ORDINAL = /^(?:0*(\d{1,4})\.?|([a-zđ])[.)]?)$/u;
const DOTTED = /^((?:\d{1,3}|[IVX]{1,5}|[A-ZĐ])(?:\.\d{1,3})*)\.(\d{1,3})\.?$/u;

function listsOf({ annex }: RuleContext): OrdinalList[] {
  const ordinals = annex.items.flatMap(ordinalOf);
  const numbers = ordinals.filter(({ letter }) => letter === undefined);
  const scopes = numberingScopes(numbers).map((scope) => ({ scope, spell: String, isLettered: false }));
  return [...scopes, ...letterLists(ordinals), ...dottedLists(annex.items.flatMap(dottedOf))];
}

function ordinalOf(item: AnnexItem): Ordinal[] {
  const place = ownField(item, "ordinal");
  const [, digits, letter] = ORDINAL.exec(place?.text ?? "") ?? [];
  if (!place || (digits === undefined && letter === undefined)) return [];
  return [
    { item, place: { ...place, groupKey: "" }, number: Number(digits ?? 0), ...(letter !== undefined && { letter }) },
  ];
}

function dottedOf(item: AnnexItem): Dotted[] {
  const place = ownField(item, "ordinal");
  const [, parent, number] = DOTTED.exec(place?.text ?? "") ?? [];
  if (!place || parent === undefined) return [];
  return [{ item, place: { ...place, groupKey: "" }, parent, number: Number(number) }];
}

/** Headings numbered 1 and 2, then a task numbered 3: one list, whose first members have tasks of their own below them. */
const continuesHeadings = ({ sections, subsections }: Annex, item: AnnexItem, numeralBefore: string): boolean =>
  [...sections, ...subsections].some(({ row, numeral }) => row < item.row && numeral === numeralBefore);

/** Counts on from one ordinal to the end of its list. */
function renumbering(
  context: RuleContext,
  { scope, spell }: OrdinalList,
  from: number,
  first: number,
): { suggestions: Proposal[] } {
  const edits = scope.slice(from).flatMap(({ place }, index): Edit[] => {
    const [at] = place.cells;
    const { value: before, formula } = cellAt(context.snapshot, at);
    const after = writtenAlike(before, spell(first + index));
    return formula === undefined && before !== after ? [{ kind: "setValue", at, before, after }] : [];
  });
  return { suggestions: [{ label: `Đánh lại số thứ tự từ dòng này: ${spell(first)}, ${spell(first + 1)}…`, edits }] };
}

/** A number stays a number, "03." becomes "04.", "c)" becomes "b)"; 1.1 becomes the text "1.10", which no number shows. */
function writtenAlike(before: CellValue, after: string): CellValue {
  if (typeof before !== "string") return after.includes(".") ? after : Number(after);
  const spelt = /[\p{L}\d]+(?:\.\d+)*/u;
  return before.replace(spelt, (found) => after.padStart(found.startsWith("0") ? found.length : 1, "0"));
}
