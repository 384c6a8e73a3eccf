import type { Annex, RowKind } from "../annex/annex";

/** Why rows of a table are not rows of the summary. */
export type LeftOutReason = Exclude<RowKind, "item" | "continuation"> | "other-version" | "excluded";

export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, string>> = {
  title: "Dòng tên bảng",
  header: "Tiêu đề cột",
  "repeated-header": "Tiêu đề cột lặp lại",
  "column-numbers": "Dòng đánh số cột",
  section: "Tên mục",
  subsection: "Tên tiểu mục",
  total: "Dòng cộng của đơn vị",
  footer: "Chân bảng, chữ ký",
  blank: "Dòng trống",
  "other-version": "Bản gửi khác của cùng đơn vị",
  excluded: "Người dùng bỏ ra",
};

export interface RowBalance {
  readonly rowsIn: number;
  /** Item rows, and rows that a page break cut off them. */
  readonly taken: { readonly items: number; readonly continuations: number };
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
}

/** Every row of a table, either taken or left out with its reason. */
export function balanceOf({ rows }: Annex): RowBalance {
  const taken = { items: 0, continuations: 0 };
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  for (const { kind } of rows) {
    if (kind === "item") taken.items += 1;
    else if (kind === "continuation") taken.continuations += 1;
    else leftOut[kind] = (leftOut[kind] ?? 0) + 1;
  }
  return { rowsIn: rows.length, taken, leftOut };
}

/** A table that is left out as a whole. */
export const leaveOut = ({ rows }: Annex, reason: "other-version" | "excluded"): RowBalance => ({
  rowsIn: rows.length,
  taken: { items: 0, continuations: 0 },
  leftOut: { [reason]: rows.length },
});

export const leftOutRows = ({ leftOut }: RowBalance): number =>
  Object.values(leftOut).reduce((sum, rows) => sum + rows, 0);
