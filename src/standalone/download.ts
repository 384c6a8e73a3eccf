import { download } from "../taskpane/download";

/** Hands bytes to the browser's own download, under a name that says it is a copy: "ke-hoach (bản sao).xlsx". */
export const downloadCopy = (name: string, bytes: Uint8Array): void => download(copyName(name), bytes);

const copyName = (name: string): string => name.replace(/(\.[^.]+)?$/u, " (bản sao)$1");
