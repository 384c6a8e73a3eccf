import type { BorderStyle, CellFormat } from "../../../../src/core/grid/format";
import { DEFAULT_FORMAT } from "../../../../src/core/grid/format";
import { ExcelFailure, UnknownMember } from "../failure";

/** A cell's look in the words of Office.js and back, written apart from the host's own table so that one checks the other. */
const LINES: Record<BorderStyle, readonly [style: string, weight: string]> = {
  none: ["None", "Thin"],
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
};

export const lineOf = (border: BorderStyle): readonly [style: string, weight: string] => LINES[border];

export function borderOf(style: string, weight: string): BorderStyle {
  const found = Object.entries(LINES).find(([, [lineStyle, lineWeight]]) =>
    style === "Continuous" ? lineStyle === style && lineWeight === weight : lineStyle === style,
  );
  if (!found) throw new ExcelFailure("InvalidArgument", `no border ${style} ${weight}`);
  return found[0] as BorderStyle;
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify"];
const VERTICAL = ["Top", "Center", "Bottom", "Justify"];

function oneOf(words: readonly string[], value: unknown): string {
  if (typeof value !== "string" || !words.includes(value))
    throw new ExcelFailure("InvalidArgument", `no alignment ${String(value)}`);
  return value.toLowerCase();
}

interface Types {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

function typed<K extends keyof Types>(type: K, value: unknown): Types[K] {
  if (typeof value !== type) throw new ExcelFailure("InvalidArgument", `${String(value)} is no ${type}`);
  return value as Types[K];
}

function colorOf(value: unknown): string {
  if (typeof value !== "string" || !/^#[\da-f]{6}$/iu.test(value))
    throw new ExcelFailure("InvalidArgument", `no colour ${String(value)}`);
  return value.toUpperCase();
}

interface Look {
  readonly read: (format: Required<CellFormat>) => unknown;
  readonly write: (value: unknown) => CellFormat;
}

/** By the path below `format`: "font/name". Excel answers white for a cell without a fill. */
const LOOKS: Readonly<Record<string, Look>> = {
  "font/name": { read: (format) => format.fontName, write: (value) => ({ fontName: typed("string", value) }) },
  "font/size": { read: (format) => format.fontSize, write: (value) => ({ fontSize: typed("number", value) }) },
  "font/bold": { read: (format) => format.bold, write: (value) => ({ bold: typed("boolean", value) }) },
  "font/italic": { read: (format) => format.italic, write: (value) => ({ italic: typed("boolean", value) }) },
  "font/underline": {
    read: (format) => (format.underline ? "Single" : "None"),
    write: (value) => ({ underline: typed("string", value) !== "None" }),
  },
  "font/color": { read: (format) => format.color, write: (value) => ({ color: colorOf(value) }) },
  "fill/color": { read: (format) => format.fill ?? "#FFFFFF", write: (value) => ({ fill: colorOf(value) }) },
  "fill/pattern": {
    read: (format) => (format.fill === null ? "None" : "Solid"),
    write: () => {
      throw new UnknownMember("RangeFill", "Pattern (write)");
    },
  },
  horizontalAlignment: {
    read: (format) => capital(format.horizontal),
    write: (value) => ({ horizontal: oneOf(HORIZONTAL, value) as NonNullable<CellFormat["horizontal"]> }),
  },
  verticalAlignment: {
    read: (format) => capital(format.vertical),
    write: (value) => ({ vertical: oneOf(VERTICAL, value) as NonNullable<CellFormat["vertical"]> }),
  },
  wrapText: { read: (format) => format.wrap, write: (value) => ({ wrap: typed("boolean", value) }) },
};

export const lookAt = (path: string): Look => {
  const look = LOOKS[path];
  if (!look) throw new UnknownMember("RangeFormat", path);
  return look;
};

export const complete = (format: CellFormat): Required<CellFormat> => ({ ...DEFAULT_FORMAT, ...format });
