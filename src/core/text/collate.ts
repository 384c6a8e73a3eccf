const collator = new Intl.Collator("vi", { numeric: true });

/**
 * Vietnamese alphabetical order, the same in every host; digits count as numbers ("2." before "10."). Only one text is
 * equal to another, so that a sorted list never depends on the order before: "01.xlsx" stands before "1.xlsx".
 */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b) || compareCodeUnits(a, b);

const compareCodeUnits = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
