import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatIso, yearsPeriod } from "../../../src/core/calendar";
import { readDeadline } from "../../../src/core/deadline";
import { annexesFolder, describeAnnexes } from "../../support/annexes";
import { readTable } from "./tables";

const PERIODS: Readonly<Record<string, ReturnType<typeof yearsPeriod>>> = {
  "cam-giang": yearsPeriod(2023),
  "duc-tho": yearsPeriod(2024),
  "son-tay": yearsPeriod(2021, 2025),
};
const golden = readTable(join(process.cwd(), "test", "core", "deadline", "annexes.tsv"));

test.each(golden)("%s: “%s” is %s", (annex = "", text = "", ...expected) => {
  const { kind, start, end, status } = readDeadline(text, { period: PERIODS[annex]! });
  expect([kind, start ? formatIso(start) : "-", end ? formatIso(end) : "-", status]).toEqual(expected);
});

describeAnnexes("the given annexes", () => {
  test.each(Object.keys(PERIODS))("every deadline of %s stands in the golden file", (annex) => {
    const { rows } = JSON.parse(readFileSync(join(annexesFolder()!, `${annex}.rows.json`), "utf8")) as {
      rows: readonly { deadline?: string }[];
    };
    const cells = new Set(rows.map(({ deadline = "" }) => deadline).filter((text) => text !== ""));
    const known = golden.filter(([name]) => name === annex).map(([, text]) => text);
    expect([...cells].sort()).toEqual([...known].sort());
  });
});
