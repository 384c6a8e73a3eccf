/**
 * Opens a new workbook of the given .xlsx bytes beside the open one; the user saves it where it belongs. Downloads from
 * a task pane do nothing on a Mac, this works on every platform (ExcelApi 1.8).
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  await Excel.createWorkbook(btoa(letters.join("")));
}
