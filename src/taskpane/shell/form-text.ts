/** What was typed into a field of a form, without spaces around it. */
export function textOf(answers: FormData, name: string): string {
  const value = answers.get(name);
  return typeof value === "string" ? value.trim() : "";
}
