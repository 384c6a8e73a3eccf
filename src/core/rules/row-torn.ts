import type { Observation, TornPiece } from "../annex/annex";
import { joinTorn } from "../annex/join-torn";
import { formatAddress } from "../grid/a1";
import type { Edit } from "../grid/edit";
import { deleteRow } from "../grid/row-content";
import { cellAt, type GridSnapshot } from "../grid/snapshot";
import { defineRule, type Proposal, type Repair, type ReportPlace, type RuleContext } from "./rule";

type Torn = Extract<Observation, { kind: "torn-row" | "torn-tail" }>;

/** A page break of a PDF or Word table cut a row in two: the rest of its texts stands one row too low. */
export const rowTorn = defineRule({
  id: "row-torn",
  title: "Dòng bị ngắt trang cắt đôi",
  why: "Phần đuôi của ô trên nằm lạc ở dòng dưới nên nội dung bị thiếu, còn dòng dưới bị hiểu nhầm là một nhiệm vụ mới.",
  example: { wrong: "“… lấy ý kiến của” | dòng dưới: “nhân dân”", right: "“… lấy ý kiến của nhân dân” trong một ô" },
  severity: "warning",
  isFixable: true,
  messages: {
    row: "Dòng {row} là phần còn lại của dòng {into} bị ngắt trang cắt đôi. Bấm sửa để nối chữ lên dòng {into} và xóa dòng {row}.",
    tail: "Ô này là phần đuôi của ô {into} bị ngắt trang cắt đôi. Bấm sửa để trả phần chữ này về ô {into}.",
    perhapsRow:
      "Dòng {row} có thể là phần còn lại của dòng {into} bị ngắt trang. Nếu đúng vậy, hãy bấm để nối lên dòng {into}.",
    perhapsTail: "Ô này có thể là phần đuôi của ô {into} bị ngắt trang. Nếu đúng vậy, hãy bấm để trả về ô {into}.",
  },

  *check(context, report) {
    const waiting = waitingCells(context.annex.observations);
    for (const torn of context.annex.observations) {
      if (torn.kind === "torn-row") {
        const values = { row: torn.row + 1, into: torn.intoRow + 1 };
        yield report(
          placeOf(context, torn, torn.pieces),
          torn.certain ? "row" : "perhapsRow",
          values,
          repairOf(context, torn, waiting),
        );
      } else if (torn.kind === "torn-tail") {
        const place = { ...placeOf(context, torn, [torn.piece]), column: torn.piece.column };
        const values = { into: formatAddress(torn.piece.into) };
        yield report(place, torn.certain ? "tail" : "perhapsTail", values, repairOf(context, torn, waiting));
      }
    }
  },
});

const piecesOf = (torn: Torn): readonly TornPiece[] => (torn.kind === "torn-row" ? torn.pieces : [torn.piece]);

function placeOf({ annex, snapshot }: RuleContext, torn: Torn, pieces: readonly TornPiece[]): ReportPlace {
  const [first = { row: torn.row, column: annex.range.left }, ...more] = pieces.map(({ at }) => at);
  return {
    cells: [first, ...more],
    text: cellAt(snapshot, first).text,
    groupKey: torn.kind,
    ...(!torn.certain && { severity: "info" as const }),
  };
}

function repairOf({ snapshot }: RuleContext, torn: Torn, waiting: WaitingCells): Repair {
  const pieces = piecesOf(torn);
  if (pieces.some((piece) => !isJoinable(snapshot, piece) || mustWait(torn, piece, waiting))) return {};
  const edits = pieces.flatMap((piece) => joinEdits(snapshot, piece, torn.kind === "torn-tail"));
  const proposal: Proposal =
    torn.kind === "torn-row"
      ? {
          label: `Nối dòng ${torn.row + 1} vào dòng ${torn.intoRow + 1}`,
          edits: [...edits, deleteRow(snapshot, torn.row)],
        }
      : { label: `Trả phần đuôi về ô ${pieces.map(({ into }) => formatAddress(into)).join()}`, edits };
  return torn.certain ? { fix: proposal } : { suggestions: [proposal] };
}

/** What has to be put right before texts can be joined. */
interface WaitingCells {
  /** Cells in an old encoding: joined first, they would be half converted. */
  readonly legacy: ReadonlySet<string>;
  /** The first row that goes on a cell's text: a third part waits until the second has been joined. */
  readonly nextPartRow: ReadonlyMap<string, number>;
}

function waitingCells(observations: readonly Observation[]): WaitingCells {
  const legacy = new Set<string>();
  const nextPartRow = new Map<string, number>();
  for (const observation of observations) {
    if (observation.kind === "legacy-font") legacy.add(formatAddress(observation.at));
    if (observation.kind !== "torn-row" && observation.kind !== "torn-tail") continue;
    for (const { into } of piecesOf(observation)) {
      const key = formatAddress(into);
      nextPartRow.set(key, Math.min(observation.row, nextPartRow.get(key) ?? Infinity));
    }
  }
  return { legacy, nextPartRow };
}

const mustWait = (torn: Torn, { at, into }: TornPiece, { legacy, nextPartRow }: WaitingCells): boolean =>
  [at, into].some((address) => legacy.has(formatAddress(address))) || nextPartRow.get(formatAddress(into)) !== torn.row;

function isJoinable(snapshot: GridSnapshot, { at, into }: TornPiece): boolean {
  return [at, into].every((address) => {
    const { formula, isRichText } = cellAt(snapshot, address);
    return formula === undefined && !isRichText;
  });
}

function joinEdits(snapshot: GridSnapshot, { at, into }: TornPiece, clears: boolean): Edit[] {
  const rest = cellAt(snapshot, at);
  const owner = cellAt(snapshot, into);
  const joined: Edit = {
    kind: "setValue",
    at: into,
    before: owner.value,
    after: joinTorn(owner.text.trimEnd(), rest.text.trim()),
  };
  return clears ? [joined, { kind: "setValue", at, before: rest.value, after: null }] : [joined];
}
