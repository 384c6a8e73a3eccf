import { join } from "node:path";
import { readDeadline } from "../../../src/core/deadline";
import { readTable } from "./tables";

const rows = readTable(join(process.cwd(), "test", "core", "deadline", "spoiled", "spoiled.tsv"));

test("every spoiled text is told, and mended where one reading is left", () => {
  const read = rows.map(([text = ""]) => {
    const { status, fix } = readDeadline(text);
    return [text, status, fix ?? "-"];
  });
  expect(read).toEqual(rows);
});

test("there are at least 200 of them, none twice", () => {
  expect(rows.length).toBeGreaterThanOrEqual(200);
  expect(new Set(rows.map(([text]) => text)).size).toBe(rows.length);
});

test.each(rows)("what is said of “%s” is a whole sentence", (text = "", status) => {
  const { message } = readDeadline(text);
  expect(status).not.toBe("ok");
  expect(message).toMatch(/^[\p{Lu}“].*\.$/u);
});
