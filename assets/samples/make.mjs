import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";

/** Makes the sample workbooks from the readable grids in source/. Run it after changing one: `node assets/samples/make.mjs`. */
const folder = dirname(fileURLToPath(import.meta.url));
const DAY = 86_400_000;
/** Fixed, so that making the samples again changes nothing; archives count in local time, workbooks in UTC. */
const MADE_ON = new Date(Date.UTC(2024, 0, 1));
const PACKED_ON = new Date(2024, 0, 1);
const EPOCH = Date.UTC(1899, 11, 30);

for (const name of readdirSync(join(folder, "source"))) {
  const { directives, rows } = parse(readFileSync(join(folder, "source", name), "utf8"));
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = MADE_ON;
  const sheet = workbook.addWorksheet(words(directives, "sheet").join(" "));
  rows.forEach((cells, index) => cells.forEach((text, column) => text && write(sheet.getCell(index + 1, column + 1), text)));
  sheet.columns.forEach((column, index) => (column.width = index === 0 ? 5 : 22));
  for (const address of words(directives, "number")) sheet.getCell(address).value = toNumber(sheet.getCell(address).value);
  for (const [address, formula] of pairs(directives, "formula")) {
    sheet.getCell(address).value = { formula, result: toNumber(sheet.getCell(address).value) };
  }
  for (const [address, iso, format] of pairs(directives, "date")) {
    sheet.getCell(address).value = (Date.parse(iso) - EPOCH) / DAY;
    sheet.getCell(address).numFmt = format;
  }
  for (const row of words(directives, "hide")) sheet.getRow(Number(row)).hidden = true;
  for (const range of words(directives, "merge")) sheet.mergeCells(range);
  const parts = unzipSync(await workbook.xlsx.writeBuffer());
  writeFileSync(join(folder, `${basename(name, ".md")}.xlsx`), zipSync(parts, { mtime: PACKED_ON }));
}

function write(cell, text) {
  const isOrdinal = cell.col === 1 && /^\d+$/u.test(text);
  cell.value = isOrdinal ? Number(text) : text.replaceAll("<br>", "\n");
  cell.font = { name: "Times New Roman", size: 12 };
  cell.alignment = { wrapText: true, vertical: "top" };
}

function parse(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isDirective = (line) => line.startsWith("<!--");
  const directives = lines.filter(isDirective).map((line) => /^<!-- (\w+): (.*) -->$/u.exec(line).slice(1));
  const rows = lines.filter((line) => !isDirective(line)).map((line) =>
    line.startsWith("|") ? line.slice(1, -1).split("|").map((cell) => (cell.startsWith(" ") ? cell.slice(1) : cell).replace(/ $/u, "")) : [line],
  );
  return { directives, rows };
}

function words(directives, name) {
  return directives.filter(([key]) => key === name).flatMap(([, value]) => (name === "sheet" ? [value] : value.split(" ")));
}

function pairs(directives, name) {
  return directives.filter(([key]) => key === name).map(([, value]) => value.split(" "));
}

function toNumber(value) {
  return Number(String(value).replace(",", "."));
}
