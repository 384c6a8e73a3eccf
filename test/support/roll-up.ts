import { createCatalogue } from "../../src/core/agency";
import { readSheet } from "../../src/core/annex";
import type { CalendarDate } from "../../src/core/calendar";
import type { GridSnapshot } from "../../src/core/grid/snapshot";
import { createReading } from "../../src/core/rules/reading";
import type { RollUpInput } from "../../src/core/summary";

const catalogue = createCatalogue();

/** What the façade makes of the annexes of one sheet, without running the rules. */
export function inputsOf(snapshot: GridSnapshot, file: string, receivedOn?: CalendarDate): RollUpInput[] {
  return readSheet(snapshot, { fileName: file }).annexes.map((annex) => ({
    file,
    sheet: snapshot.sheet,
    annex,
    reading: createReading(annex, { catalogue }),
    findings: { error: 0, warning: 0, info: 0 },
    rulesVersion: "0.1.0",
    ...(receivedOn && { receivedOn }),
  }));
}
