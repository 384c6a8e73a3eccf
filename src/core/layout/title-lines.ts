import type { Annex } from "../annex/annex";
import type { CellFormat } from "../grid/format";
import { fold } from "../text/fold";
import { STANDARD, type Range } from "./standard";

/** A line above the table and how it is set. */
export interface TitleLine {
  readonly id: "nation" | "motto" | "place-and-date" | "label" | "reference" | "unit" | "number" | "title";
  readonly size: Range;
  readonly look: Pick<CellFormat, "bold" | "italic" | "horizontal">;
  /** Whether it stands across the whole table when nothing else is in its row. */
  readonly isAcross: boolean;
}

const bold = { bold: true, italic: false, horizontal: "center" } as const;
const italic = { bold: false, italic: true, horizontal: "center" } as const;

const TITLE: TitleLine = { id: "title", size: STANDARD.titleSize.value, look: bold, isAcross: true };

/** By the folded text, first match first; what none of them knows is the title itself. */
const LINES: readonly (readonly [pattern: RegExp, line: TitleLine])[] = [
  [
    /^cộng (?:hòa|hoà) xã hội chủ nghĩa việt nam$/u,
    { id: "nation", size: STANDARD.nationSize.value, look: bold, isAcross: false },
  ],
  [/^độc lập ?- ?tự do ?- ?hạnh phúc$/u, { id: "motto", size: STANDARD.mottoSize.value, look: bold, isAcross: false }],
  [
    /^[^(]{2,50}, ?ngày .{0,8}tháng .{0,8}năm/u,
    { id: "place-and-date", size: STANDARD.placeAndDateSize.value, look: italic, isAcross: false },
  ],
  [
    /^phụ lục(?: (?:số )?(?:[ivx]+|\d+|[a-zđ]))?[.:]?$/u,
    { id: "label", size: STANDARD.labelSize.value, look: bold, isAcross: true },
  ],
  [
    /^\(? ?(?:được )?(?:ban hành |đính )?kèm theo /u,
    { id: "reference", size: STANDARD.referenceSize.value, look: italic, isAcross: true },
  ],
  [
    /^\(? ?(?:đơn vị(?: tính)?|đvt) ?:/u,
    {
      id: "unit",
      size: STANDARD.referenceSize.value,
      look: { bold: false, italic: true, horizontal: "right" },
      isAcross: true,
    },
  ],
  [
    /^số ?: ?.{0,30}$/u,
    {
      id: "number",
      size: STANDARD.referenceSize.value,
      look: { bold: false, italic: false, horizontal: "center" },
      isAcross: false,
    },
  ],
];

/** Which line of a title a text is. */
export function titleLineOf(text: string): TitleLine {
  const folded = fold(text);
  return LINES.find(([pattern]) => pattern.test(folded))?.[1] ?? TITLE;
}

/** The rows of an annex's title, above its table. */
export const titleRows = ({ rows, range }: Annex): number[] =>
  rows.filter(({ row, kind }) => kind === "title" && row < range.top).map(({ row }) => row);

/** The first row that belongs to the annex, title and all. */
export const titleTop = (annex: Annex): number => Math.min(annex.range.top, ...titleRows(annex));
