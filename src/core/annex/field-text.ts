import type { AnnexItem } from "./annex";

/** What a row says in a column, tidied; empty where it says nothing or the table has no such column. */
export const textOf = ({ fields }: Pick<AnnexItem, "fields">, column: keyof AnnexItem["fields"]): string =>
  fields[column]?.text ?? "";
