import { createCatalogue, readActors, type Actor, type ActorsReading } from "../../core/agency";
import { catalogueOption } from "../catalogue-option";
import { decodeText } from "../decode-text";
import { choiceOption, dayOption, type Options } from "../options";
import type { ExitStatus, Terminal } from "../terminal";

/** Reads agency cells from standard input, one a line; "\n" within a line is a line break of the cell, "-nt-" the line above. */
export async function agencies(_: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus> {
  const catalogue = createCatalogue(await catalogueOption(options, terminal));
  const date = dayOption("date", options.date);
  const column = choiceOption("column", options.column, ["lead", "cooperation"]) ?? "lead";
  const readingOptions = { catalogue, column, ...(date && { date }) };
  const lines = decodeText(await terminal.readStandardInput());
  const texts = lines.map((line) => line.replaceAll("\\n", "\n"));
  const cells = texts.map((text, index): Cell => {
    const above = texts[index - 1];
    const reading = readActors(text, { ...readingOptions, ...(above !== undefined && { above }) });
    return { text: lines[index] ?? text, reading };
  });
  const print = options.json === true ? toJson : describe;
  if (cells.length > 0) terminal.out(cells.map(print).join("\n"));
  return cells.some(({ reading }) => reading.parts.some(({ type }) => type === "unknown")) ? 1 : 0;
}

interface Cell {
  readonly text: string;
  readonly reading: ActorsReading;
}

const toJson = ({ text, reading }: Cell): string => JSON.stringify({ text, parts: reading.parts.map(partJson) });

const partJson = ({ text, type, id, name, status, successor, suggestions }: Actor) => ({
  text,
  type,
  id,
  name,
  status,
  successor,
  suggestions,
});

const TYPE_WORDS = {
  known: "có trong danh mục",
  collective: "tập thể",
  other: "ngoài danh mục",
  unknown: "không rõ",
} as const;

const describe = ({ text, reading }: Cell): string => [text, ...reading.parts.map(describePart)].join("\n");

const describePart = ({ text, type, name, suggestions }: Actor): string => {
  const official = name !== null && name !== text ? ` = ${name}` : "";
  const hint = suggestions.length > 0 ? `; có thể là: ${suggestions.join(" | ")}` : "";
  return `  - ${text}${official} (${TYPE_WORDS[type]}${hint})`;
};
