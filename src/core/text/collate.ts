const collator = new Intl.Collator("vi", { numeric: true });

/** Vietnamese alphabetical order, the same in every host; digits count as numbers ("2." before "10."). */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);
