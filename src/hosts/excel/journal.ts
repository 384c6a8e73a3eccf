import { inExcel, sync } from "./session";

/** The workbook's settings are no cells: writing there leaves the user's own undo alone. */
const KEY = "phuluc.journal";
/** Escaped, a piece stays well below what one request may hold. */
const PIECE_LETTERS = 200_000;

/** The journal as it was last kept; null when none, or when a part of it is missing. */
export const readJournal = (): Promise<string | null> =>
  inExcel(async (context) => {
    const { settings } = context.workbook;
    const count = settings.getItemOrNullObject(KEY).load("value");
    const askFor = (index: number) => settings.getItemOrNullObject(pieceKey(index)).load("value");
    let piece = askFor(0);
    await sync(context);
    if (count.isNullObject) return null;
    const pieces: unknown[] = [];
    while (pieces.length < Number(count.value)) {
      if (pieces.length > 0) {
        piece = askFor(pieces.length);
        await sync(context);
      }
      if (piece.isNullObject) return null;
      pieces.push(piece.value);
    }
    return pieces.join("");
  });

/** The number of pieces goes last: a journal of which a part was not kept is none. */
export const writeJournal = (text: string): Promise<void> =>
  inExcel(async (context) => {
    const { settings } = context.workbook;
    const pieces = piecesOf(text);
    settings.add(KEY, 0);
    for (const [index, piece] of pieces.entries()) {
      settings.add(pieceKey(index), piece);
      if (index < pieces.length - 1) await sync(context);
    }
    settings.add(KEY, pieces.length);
    await sync(context);
  });

const pieceKey = (index: number): string => `${KEY}.${index}`;

const piecesOf = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / PIECE_LETTERS) }, (_, index) =>
    text.slice(index * PIECE_LETTERS, (index + 1) * PIECE_LETTERS),
  );
