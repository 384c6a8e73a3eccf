import { join } from "node:path";
import { readDeadline } from "../../../src/core/deadline";
import { readTable } from "./tables";

/** A text, its house form, and whether it says more than that (what is due, at what hour), so that it must stay as written. */
const rows = readTable(join(process.cwd(), "test", "core", "deadline", "house-forms.tsv"));

test.each(rows)("“%s” is “%s” in house form; says more: %s", (text = "", houseForm, saysMore) => {
  expect(readDeadline(text)).toMatchObject({ canonical: houseForm, saysMore: saysMore === "yes" });
});

test.each(rows)("a capital at its beginning does not change what “%s” means", (text = "") => {
  const [first, rest] = [text.charAt(0), text.slice(1)];
  expect(readDeadline(first.toUpperCase() + rest).meaning).toEqual(readDeadline(first.toLowerCase() + rest).meaning);
});
