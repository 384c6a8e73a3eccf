/** How much of a file is read before it is refused as too large. */
export interface ReadLimits {
  /** The file as it lies on the disk. */
  readonly fileBytes: number;
  /** Parts of the archive. */
  readonly parts: number;
  /** One part, unpacked. */
  readonly partBytes: number;
  /** How many times its packed bytes a part of more than `freeRatioBytes` may be; a real sheet is some ten to fifty times. */
  readonly ratio: number;
  readonly freeRatioBytes: number;
  /** All parts, unpacked. */
  readonly totalBytes: number;
  /** Cells of one sheet, empty ones that the file lists included. */
  readonly cells: number;
  readonly merges: number;
  readonly sharedStrings: number;
  /** Elements of a part that is held as a tree: styles, workbook, theme. */
  readonly elements: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * An annex of 100,000 rows and nine columns unpacks to some 60 MB and 900,000 cells; these limits leave some room beyond that
 * and keep the reader within seconds and some hundred megabytes.
 */
export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 100 * MEGABYTE,
  parts: 5000,
  partBytes: 150 * MEGABYTE,
  ratio: 500,
  freeRatioBytes: 64 * MEGABYTE,
  totalBytes: 500 * MEGABYTE,
  cells: 1_000_000,
  merges: 200_000,
  sharedStrings: 2_000_000,
  elements: 400_000,
};
