import { readdirSync } from "node:fs";
import { join } from "node:path";
import { formatIso } from "../../../src/core/calendar";
import { readDeadline } from "../../../src/core/deadline";
import { readTable } from "./tables";

const FOLDER = join(process.cwd(), "test", "core", "deadline", "corpus");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".tsv"));
const rowsOf = (file: string) => readTable(join(FOLDER, file));

const read = (text: string): readonly string[] => {
  const { kind, start, end, status } = readDeadline(text);
  return [text, kind, start ? formatIso(start) : "-", end ? formatIso(end) : "-", status];
};

describe.each(files)("the corpus %s", (file) => {
  test("is read as its authors mean it", () => {
    const rows = rowsOf(file);
    expect(rows.map(([text = ""]) => read(text))).toEqual(rows);
  });
});

test("the corpora hold at least 400 lines, no two of them equal but for their digits", () => {
  const shapes = files.flatMap((file) => rowsOf(file).map(([text = ""]) => text.replace(/\d/gu, "9")));
  expect(shapes.length).toBeGreaterThanOrEqual(400);
  expect(new Set(shapes).size).toBe(shapes.length);
});
