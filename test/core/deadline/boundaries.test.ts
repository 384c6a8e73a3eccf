import { join } from "node:path";
import { formatIso } from "../../../src/core/calendar";
import { readDeadline } from "../../../src/core/deadline";
import { readTable } from "./tables";

/** Texts on either side of where one reading ends and another begins: the last week, the first month that is none, a day or two months. */
const rows = readTable(join(process.cwd(), "test", "core", "deadline", "boundaries.tsv"));

test.each(rows)("“%s” is %s, from %s to %s, %s", (text = "", ...expected) => {
  const { kind, start, end, status } = readDeadline(text);
  expect([kind, start ? formatIso(start) : "-", end ? formatIso(end) : "-", status]).toEqual(expected);
});
