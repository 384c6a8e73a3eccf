import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findTool } from "../support/tools";

/** Lengths are points from the page's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Word extends Box {
  readonly text: string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** Lines drawn across the page, and lines drawn down it. */
  readonly across: readonly Box[];
  readonly down: readonly Box[];
  /** How many dark dots the picture of the page has above a height, those in a box left out. */
  readonly inkAbove: (height: number, except?: Box) => number;
}

/** What stands where on each page of a PDF. */
export function readPdf(pdf: Uint8Array): PdfPage[] {
  const folder = mkdtempSync(join(tmpdir(), "phuluc-pdf-"));
  try {
    const path = join(folder, "book.pdf");
    writeFileSync(path, pdf);
    const pages = run("pdftotext", ["-bbox", path, "-"]).split("<page ").slice(1);
    const drawings = run("pdftocairo", ["-svg", path, "-"]).split("<page>").slice(-pages.length);
    const pictures = picturesOf(path);
    return pages.map((text, index) => {
      const lines = linesOf(drawings[index]!);
      return {
        ...sizeOf(text),
        words: wordsOf(text),
        across: lines.filter(({ top, bottom }) => bottom - top < THIN),
        down: lines.filter(({ left, right }) => right - left < THIN),
        inkAbove: inkIn(pictures[index]!),
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const THIN = 1;
const MOST_BYTES = 2 ** 28;

const poppler = (tool: string): string => findTool("pdftotext")!.replace(/pdftotext(?=(?:\.exe)?$)/u, tool);

const run = (tool: "pdftotext" | "pdftocairo", options: readonly string[]): string =>
  execFileSync(poppler(tool), options, { encoding: "utf8", maxBuffer: MOST_BYTES });

/** Each page as a grey picture (PGM) of one dot a point, beside the PDF. */
function picturesOf(path: string): Buffer[] {
  execFileSync(poppler("pdftoppm"), ["-gray", "-r", "72", path, path]);
  const folder = dirname(path);
  const names = readdirSync(folder).filter((name) => name.endsWith(".pgm"));
  return names.sort().map((name) => readFileSync(join(folder, name)));
}

const DARK = 160;

function inkIn(picture: Buffer): PdfPage["inkAbove"] {
  const [head = "", width = ""] = /^P5\s+(\d+)\s+\d+\s+\d+\s/u.exec(picture.subarray(0, 40).toString("latin1")) ?? [];
  const across = Number(width);
  const dots = picture.subarray(head.length);
  return (height, except) => {
    let ink = 0;
    for (let y = 0; y < Math.floor(height); y += 1) {
      for (let x = 0; x < across; x += 1) {
        const isLeftOut =
          except && x >= except.left - 1 && x <= except.right && y >= except.top - 1 && y <= except.bottom;
        if (!isLeftOut && dots[y * across + x]! < DARK) ink += 1;
      }
    }
    return ink;
  };
}

function sizeOf(page: string): { width: number; height: number } {
  const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/u.exec(page)!;
  return { width: Number(width), height: Number(height) };
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/gu;

const wordsOf = (page: string): Word[] =>
  [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = ""]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    text: text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  }));

const LINE = /d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) " transform="matrix\(([^)]*)\)"/gu;

function linesOf(svg: string): Box[] {
  return [...svg.matchAll(LINE)].map(([, x1, y1, x2, y2, matrix = ""]) => {
    const [a = 1, , , d = 1, e = 0, f = 0] = matrix.split(",").map(Number);
    const xs = [x1, x2].map((x) => a * Number(x) + e);
    const ys = [y1, y2].map((y) => d * Number(y) + f);
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
}
