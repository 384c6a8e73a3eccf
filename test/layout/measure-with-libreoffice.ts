import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A text as a cell sets it in Times New Roman; lengths are points. */
export interface SetText {
  readonly text: string;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
}

/** How high a row LibreOffice itself makes for each text, in points. */
export function libreOfficeHeights(texts: readonly SetText[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), "phuluc-heights-"));
  try {
    writeFileSync(join(folder, "texts.fods"), flatDocument(texts));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const target = ["--convert-to", "fods:OpenDocument Spreadsheet Flat XML", "--outdir", join(folder, "out")];
    execFileSync("soffice", [profile, "--headless", ...target, join(folder, "texts.fods")], { stdio: "ignore" });
    return heightsIn(readFileSync(join(folder, "out", "texts.fods"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One table a text, so that each can have a width of its own. */
function flatDocument(texts: readonly SetText[]): string {
  const styles = texts.map(
    ({ width, size, bold }, index) =>
      `<style:style style:name="co${index}" style:family="table-column"><style:table-column-properties style:column-width="${width}pt"/></style:style>` +
      `<style:style style:name="ce${index}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/>` +
      `<style:text-properties style:font-name="Times New Roman" fo:font-family="'Times New Roman'" fo:font-size="${size}pt" fo:font-weight="${bold ? "bold" : "normal"}"/></style:style>`,
  );
  const tables = texts.map(
    ({ text }, index) =>
      `<table:table table:name="T${index}"><table:table-column table:style-name="co${index}"/>` +
      `<table:table-row table:style-name="ro"><table:table-cell table:style-name="ce${index}" office:value-type="string">${paragraphs(text)}</table:table-cell></table:table-row></table:table>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">` +
    `<office:automatic-styles><style:style style:name="ro" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>${styles.join("")}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body></office:document>`
  );
}

const NAMESPACES = Object.entries({ office: "office", style: "style", table: "table", text: "text" })
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(" ");

const paragraphs = (text: string): string =>
  text
    .split("\n")
    .map(
      (line) =>
        `<text:p>${escapeXml(line).replace(/ {2,}/gu, (run) => ` <text:s text:c="${run.length - 1}"/>`)}</text:p>`,
    )
    .join("");

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const POINTS_PER_INCH = 72;

function heightsIn(document: string): number[] {
  const heights = new Map<string, number>();
  for (const [, name = "", inches = ""] of document.matchAll(
    /<style:style style:name="([^"]+)" style:family="table-row"[^>]*>\s*<style:table-row-properties style:row-height="([\d.]+)in"/gu,
  )) {
    heights.set(name, Number(inches) * POINTS_PER_INCH);
  }
  const tables = document.split("<table:table ").slice(1);
  return tables.map(
    (table) => heights.get(/<table:table-row table:style-name="([^"]+)"/u.exec(table)?.[1] ?? "") ?? NaN,
  );
}
