import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSheet } from "../../src/core/annex";
import type { GridSnapshot } from "../../src/core/grid/snapshot";
import { planLayout } from "../../src/core/layout";
import { openXlsx } from "../../src/hosts/xlsx";
import { annexesFolder, describeAnnexes } from "../support/annexes";
import { FORMS, PLACES } from "../support/given-annexes";
import { toPdf } from "../support/libreoffice";
import { readPdf, type Box, type PdfPage, type Word } from "./pdf-pages";

const MM = 72 / 25.4;
const HALF_A_MM = 0.5 * MM;
/** Pens have a width, and boxes of letters are taken from the font, not from the ink. */
const HAIR = 0.6;

interface Printed {
  readonly sheet: GridSnapshot;
  readonly pages: readonly PdfPage[];
}

async function print(workbook: Uint8Array): Promise<Printed> {
  const host = await openXlsx(workbook, "phu-luc.xlsx");
  const name = await host.activeSheet();
  const before = await host.read(name);
  const outcome = await host.apply(planLayout(before, readSheet(before).annexes));
  expect(outcome.refused).toEqual([]);
  const sheet = await host.read(name);
  expect(planLayout(sheet, readSheet(sheet).annexes).edits).toEqual([]);
  return { sheet, pages: readPdf(toPdf(await host.save())) };
}

const given = (place: string, form: string): Uint8Array =>
  new Uint8Array(readFileSync(join(annexesFolder()!, `${place}.${form}.xlsx`)));

/** The workbook as an office keeps it whose standard font is Times New Roman 12. */
function withStandardFont(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const styles = strFromU8(parts["xl/styles.xml"]!);
  const font = '<font><sz val="12"/><name val="Times New Roman"/></font>';
  parts["xl/styles.xml"] = strToU8(styles.replace(/(<fonts[^>]*>)<font>.*?<\/font>/u, `$1${font}`));
  return zipSync(parts);
}

const lettersOf = (texts: readonly string[]): string[] =>
  Array.from(texts.join("").replace(/\s/gu, "").normalize("NFC")).sort();

const cellTexts = ({ rows }: GridSnapshot, first = 0, last = Infinity): string[] =>
  [...rows]
    .filter(([row]) => row >= first && row <= last)
    .flatMap(([, cells]) => [...cells.values()].map(({ text }) => text));

const crosses = (line: Box, word: Box): boolean =>
  line.left < word.right - HAIR &&
  line.right > word.left + HAIR &&
  line.top < word.bottom - HAIR &&
  line.bottom > word.top + HAIR;

/** Page numbers in the middle of the top margin from page 2 on, nothing else is drawn above the table. */
function expectPageNumbers({ sheet, pages }: Printed): void {
  const { marginLeft = 0, marginRight = 0 } = sheet.print;
  const middle = ((marginLeft + 297 - marginRight) / 2) * MM;
  for (const [index, page] of pages.entries()) {
    const inMargin = page.words.filter(({ bottom }) => bottom < Math.min(topOf(page), FIRST_LINE * MM + TALLEST));
    const number = inMargin.find(({ left, right }) => Math.abs((left + right) / 2 - middle) < MM);
    expect(number?.text).toBe(index === 0 ? undefined : String(index + 1));
    expect(page.inkAbove(index === 0 ? FIRST_LINE * MM : topOf(page) - 1, number)).toBe(0);
  }
}

/** Where the page number begins at the latest, in millimetres; on page 1 nothing stands higher. */
const FIRST_LINE = 15;
/** The page number's own height in points. */
const TALLEST = 20;

const topOf = ({ across }: PdfPage): number => Math.min(...across.map(({ top }) => top));

/** Where the repeated heading ends: the second line from edge to edge. */
function headingEnd({ across }: PdfPage): number {
  const right = Math.max(...across.map((line) => line.right));
  const full = across.filter(
    (line) => line.right > right - 1 && line.left < Math.min(...across.map(({ left }) => left)) + 1,
  );
  const heights = full.map(({ top }) => top).sort((a, b) => a - b);
  return heights.find((height) => height > heights[0]! + 1)!;
}

/**
 * The words below the heading. A text over several rows that goes on over a page break is written on both pages, and
 * cut away on the second, above its rows: what were left of it to see would be crossed by the heading's last line.
 */
const bodyWords = (page: PdfPage): Word[] => page.words.filter(({ bottom }) => bottom > headingEnd(page) + HAIR);

/** Every letter is there, the heading's on every page; no line of the table runs through a word, none is below its end. */
function expectNothingCut({ sheet, pages }: Printed): void {
  const { first, last } = sheet.print.titleRows!;
  const heading = lettersOf(cellTexts(sheet, first, last));
  for (const page of pages.slice(1)) {
    const above = lettersOf(page.words.filter(({ top }) => top < headingEnd(page)).map(({ text }) => text));
    for (const letter of new Set(heading)) {
      expect(count(above, letter)).toBeGreaterThanOrEqual(count(heading, letter));
    }
  }
  const shown = pages.map((page, index) => (index === 0 ? page.words : bodyWords(page)));
  expect(lettersOf(shown.flat().map(({ text }) => text))).toEqual(lettersOf(cellTexts(sheet)));
  const cut = pages.flatMap(({ across, down }, index) => {
    const end = Math.max(...across.map(({ bottom }) => bottom));
    return shown[index]!.filter(
      (word) => word.bottom > end + HAIR || [...across, ...down].some((line) => crosses(line, word)),
    );
  });
  expect(cut.map(({ text }) => text)).toEqual([]);
}

const count = (letters: readonly string[], letter: string): number =>
  letters.filter((other) => other === letter).length;

/** Landscape A4, and nothing of the table beyond the margins. */
function expectOnPaper({ sheet, pages }: Printed): void {
  const { marginLeft = 0, marginRight = 0, marginBottom = 0 } = sheet.print;
  for (const { width, height, across } of pages) {
    expect(Math.abs(width - 297 * MM)).toBeLessThan(HALF_A_MM);
    expect(Math.abs(height - 210 * MM)).toBeLessThan(HALF_A_MM);
    expect(Math.abs(Math.min(...across.map(({ left }) => left)) - marginLeft * MM)).toBeLessThan(HALF_A_MM);
    expect(Math.max(...across.map(({ right }) => right))).toBeLessThan(width - marginRight * MM + HALF_A_MM);
    expect(Math.max(...across.map(({ bottom }) => bottom))).toBeLessThan(height - marginBottom * MM + HALF_A_MM);
  }
}

/** LibreOffice prints at 98 of 100 where that saves a page (its bug report 103516). */
const SCALES = [1, 0.98];

const cases = PLACES.flatMap((place) => FORMS.map((form) => [place, form] as const));

/** The printed margins, above from page 2 on, are those of the page's set-up. */
function expectMargins({ sheet, pages }: Printed): void {
  const { marginTop = 0, marginLeft = 0, marginRight = 0 } = sheet.print;
  const room = (297 - marginLeft - marginRight) * MM;
  for (const page of pages.slice(1)) {
    expect(Math.abs(topOf(page) - marginTop * MM)).toBeLessThan(HALF_A_MM);
    const right = Math.max(...page.across.map((line) => line.right)) - marginLeft * MM;
    expect(Math.min(...SCALES.map((scale) => Math.abs(right - room * scale)))).toBeLessThan(HALF_A_MM);
  }
}

async function expectOfficial(workbook: Uint8Array): Promise<void> {
  const printed = await print(workbook);
  expectOnPaper(printed);
  expectPageNumbers(printed);
  expectNothingCut(printed);
  expectMargins(printed);
}

describeAnnexes("a given annex in its official form, printed by LibreOffice, margins to half a millimetre", () => {
  it.each(cases)("%s, %s, as the file is", async (place, form) => {
    await expectOfficial(given(place, form));
  });

  it.each(cases)("%s, %s, where Times New Roman is the standard font", async (place, form) => {
    await expectOfficial(withStandardFont(given(place, form)));
  });
});
