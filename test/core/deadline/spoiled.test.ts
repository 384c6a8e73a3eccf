import { join } from "node:path";
import { formatIso } from "../../../src/core/calendar";
import { readDeadline } from "../../../src/core/deadline";
import { readTable } from "./tables";

const FOLDER = join(process.cwd(), "test", "core", "deadline", "spoiled");
const rows = readTable(join(FOLDER, "spoiled.tsv"));
const judged = readTable(join(FOLDER, "judged.tsv"));

test("every spoiled text is told, and mended where one reading is left", () => {
  const read = rows.map(([text = ""]) => {
    const { status, fix } = readDeadline(text);
    return [text, status, fix ?? "-"];
  });
  expect(read).toEqual(rows);
});

test("spoiled texts keep what their authors mean, judged before they were read", () => {
  const read = judged.map(([text = ""]) => {
    const { kind, start, end, status, fix } = readDeadline(text);
    return [text, kind, start ? formatIso(start) : "-", end ? formatIso(end) : "-", status, fix ?? "-"];
  });
  expect(read).toEqual(judged);
});

test("there are at least 200 of them, none twice", () => {
  const texts = [...rows, ...judged].map(([text]) => text);
  expect(texts.length).toBeGreaterThanOrEqual(200);
  expect(new Set(texts).size).toBe(texts.length);
});

test.each(rows)("what is said of “%s” is a whole sentence", (text = "", status) => {
  const { message } = readDeadline(text);
  expect(status).not.toBe("ok");
  expect(message).toMatch(/^[\p{Lu}“].*\.$/u);
});
