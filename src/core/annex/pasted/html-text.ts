/** Named characters that word processors write; numbers (&#7879;) are read as numbers. */
const NAMED = new Map(
  [
    "amp & lt < gt > quot \" apos ' ndash – mdash — hellip … ldquo “ rdquo ” lsquo ‘ rsquo ’ bull • middot · deg °",
    "agrave à aacute á acirc â atilde ã egrave è eacute é ecirc ê igrave ì iacute í ograve ò oacute ó ocirc ô",
    "otilde õ ugrave ù uacute ú yacute ý Agrave À Aacute Á Acirc Â Atilde Ã Egrave È Eacute É Ecirc Ê Igrave Ì",
    "Iacute Í Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ugrave Ù Uacute Ú Yacute Ý Dstrok Đ dstrok đ ETH Ð",
  ].flatMap((line) => [...line.matchAll(/(\S+) (\S+)/gu)].map(([, name = "", sign = ""]) => [name, sign] as const)),
);
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z\d]{2,8}));?/giu;
const LAST_CODE_POINT = 0x10ffff;

/** Characters for "&ecirc;", "&#7879;" and "&#x1EC7;"; an unknown name stays as it is written. */
export const decodeEntities = (html: string): string =>
  html.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return name.toLowerCase() === "nbsp" ? " " : (NAMED.get(name) ?? whole);
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });

/** Text as a page shows it: white space of the source is one space, breaks come from `lineBreak` marks alone. */
export const shownText = (parts: readonly string[]): string =>
  parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/[ \u00A0]+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
