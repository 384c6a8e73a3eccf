const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes to the browser's own download, under a name that says it is a copy: "ke-hoach (bản sao).xlsx". */
export function downloadCopy(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = copyName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export const copyName = (name: string): string => name.replace(/(\.[^.]+)?$/u, " (bản sao)$1");
