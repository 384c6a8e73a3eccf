import type { AnnexItem, Field } from "../annex/annex";
import { joinTorn } from "../annex/join-torn";
import { sameAddress } from "../grid/address";
import type { Edit } from "../grid/edit";
import { deleteRow } from "../grid/row-content";
import { cellAt, type GridSnapshot, cellsOf } from "../grid/snapshot";
import { planOf, type StructureAction } from "./plan";

/** Puts every text that a page break cut back into one cell, and takes out the rows that held nothing but its rest. */
export const joinTornRows: StructureAction = (snapshot, annex) => {
  const joins = annex.items.flatMap((item) => ownFields(item).flatMap((field) => joinParts(snapshot, field)));
  const rests = annex.items.flatMap(({ continuationRows }) => continuationRows).sort((a, b) => b - a);
  const isEmptied = (row: number): boolean =>
    [...cellsOf(snapshot, row)].every(
      ([column, { text }]) =>
        text.trim() === "" || joins.some((edit) => edit.after === null && sameAddress(edit.at, { row, column })),
    );
  const gone = new Set(rests.filter(isEmptied));
  return planOf(snapshot, "Nối các dòng bị ngắt trang", [
    ...joins.filter(({ at }) => !gone.has(at.row)),
    ...rests.filter((row) => gone.has(row)).map((row) => deleteRow(snapshot, row)),
  ]);
};

const ownFields = ({ fields }: AnnexItem): Field[] =>
  Object.values(fields).filter(({ inherited, isFormula }) => !inherited && !isFormula);

type ValueEdit = Extract<Edit, { kind: "setValue" }>;

function joinParts(snapshot: GridSnapshot, { parts = [] }: Field): ValueEdit[] {
  const [first, ...rests] = parts;
  if (!first || rests.length === 0) return [];
  const whole = parts.map((at) => cellAt(snapshot, at).text.trim()).reduce(joinTorn);
  return [
    { kind: "setValue", at: first, before: cellAt(snapshot, first).value, after: whole },
    ...rests.map((at): ValueEdit => ({ kind: "setValue", at, before: cellAt(snapshot, at).value, after: null })),
  ];
}
