import { escapeXml } from "./package-patch";

/** Hides sheets so that Excel's list of hidden sheets does not offer them; the library knows the plain state only. */
export const veryHidden =
  (sheets: readonly string[]) =>
  (xml: string): string =>
    xml.replace(/<sheet [^>]*>/gu, (element) =>
      sheets.some((sheet) => element.includes(` name="${escapeXml(sheet)}"`))
        ? element.replace(/ state="[a-zA-Z]*"/u, ' state="veryHidden"')
        : element,
    );
