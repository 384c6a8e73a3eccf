/** "Rename a worksheet", https://support.microsoft.com: Excel refuses longer names, these signs, and "History". */
const LONGEST_NAME = 31;
const REFUSED = /[:\\/?*[\]]|^'|'$|^history$/iu;

/** Whether Excel takes this as the name of a sheet. */
export const isSheetName = (name: string): boolean => name !== "" && name.length <= LONGEST_NAME && !REFUSED.test(name);

/** The name itself, or with the first number that makes it free: "Tổng hợp (2)". Excel tells no case apart. */
export function freeSheetName(name: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((other) => other.toLowerCase()));
  let candidate = name.slice(0, LONGEST_NAME);
  for (let number = 2; names.has(candidate.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    candidate = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return candidate;
}

/** The name that each sheet is given among those that are taken, by the name that it asks for. */
export function nameSheets(
  sheets: readonly { readonly name: string }[],
  taken: Iterable<string>,
): ReadonlyMap<string, string> {
  const names = [...taken];
  return new Map(
    sheets.map(({ name }) => {
      const free = freeSheetName(name, names);
      names.push(free);
      return [name, free];
    }),
  );
}
