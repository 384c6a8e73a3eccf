/** A sheet's stored views hold page breaks of their own, before those of the sheet. */
const END_OF_VIEWS = "</customSheetViews>";
const OLD = /<rowBreaks[^>]*?(?:\/>|>[\s\S]*?<\/rowBreaks>)/u;
/** What may stand just before the breaks (ECMA-376 part 1, 18.3.1.99). */
const BEFORE = /<(pageMargins|pageSetup|headerFooter)(?: [^>]*?)?(?:\/>|>[\s\S]*?<\/\1>)/gu;

/** Sets the rows that begin a new page; rows are zero-based. The library's own breaks do not follow rows that move. */
export const withRowBreaks =
  (rows: readonly number[]) =>
  (xml: string): string => {
    const start = xml.includes(END_OF_VIEWS) ? xml.indexOf(END_OF_VIEWS) + END_OF_VIEWS.length : 0;
    const own = xml.slice(start).replace(OLD, "");
    const before = [...own.matchAll(BEFORE)].at(-1);
    if (rows.length === 0 || !before) return xml.slice(0, start) + own;
    const end = before.index + before[0].length;
    return xml.slice(0, start) + own.slice(0, end) + breaksXml(rows) + own.slice(end);
  };

/** A break reaches across all of Excel's columns. */
const breaksXml = (rows: readonly number[]): string => {
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
};
