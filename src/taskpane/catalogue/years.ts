import type { Period } from "../../core/calendar";

/** The whole years that a form's fields "from" and "to" name; undefined where both are empty. */
export function readYears(form: FormData): Period | undefined | "wrong" {
  const [from, to] = ["from", "to"].map((name) => textOf(form.get(name)));
  if (from === "" && to === "") return undefined;
  const [first, last] = [yearOf(from), yearOf(to === "" ? from : to)];
  if (first === undefined || last === undefined || first > last) return "wrong";
  return { from: { year: first, month: 1, day: 1 }, to: { year: last, month: 12, day: 31 } };
}

const textOf = (entry: FormDataEntryValue | null): string => (typeof entry === "string" ? entry.trim() : "");

const yearOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^(?:19|20)\d{2}$/u.test(text) ? Number(text) : undefined;
