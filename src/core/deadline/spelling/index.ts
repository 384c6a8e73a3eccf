import type { Warning } from "../verdict";

export interface Mended {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

export const mend = (text: string): Mended => ({ text, warnings: [] });
