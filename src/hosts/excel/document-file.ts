import { within } from "./patience";

/** The largest slice that Excel hands out: 4 MB (reference text of Document.getFileAsync). */
const SLICE_BYTES = 4_194_304;

/** Excel may be long about a large workbook; then its own objects are asked instead. */
const PATIENCE_MS = 20_000;

/**
 * The open document as a file, as it stands now, unsaved changes included; undefined where Excel does not hand it out
 * (rights management, an old host, two copies in memory already).
 */
export const documentFile = (): Promise<Uint8Array | undefined> =>
  within(PATIENCE_MS, compressedFile(), () => undefined);

async function compressedFile(): Promise<Uint8Array | undefined> {
  try {
    const file = await answered<Office.File>((answer) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, answer),
    );
    try {
      return await contentOf(file);
    } finally {
      // At most two copies may be in memory, so each is given back at once.
      file.closeAsync();
    }
  } catch {
    return undefined;
  }
}

async function contentOf(file: Office.File): Promise<Uint8Array> {
  const content = new Uint8Array(file.size);
  let filled = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const answer = await answered<Office.Slice>((give) => file.getSliceAsync(index, give));
    const slice = answer.data as ArrayLike<number>;
    content.set(slice, filled);
    filled += slice.length;
  }
  return content;
}

function answered<T>(ask: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(result.error.message));
    });
  });
}
