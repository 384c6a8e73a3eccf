import type { ChangeListener } from "../workbook";

/** The first that tells an add-in's own changes from everybody else's (`triggerSource`). */
const SET_WITH_TRIGGER = "1.14";

/** Tells listeners which sheet somebody else changed. Excel is asked to tell once, with the first listener. */
export function changesByOthers(): (listener: ChangeListener) => () => void {
  const listeners = new Set<ChangeListener>();
  let isWatching = false;
  const tell = (sheet: string) => {
    for (const listener of listeners) listener(sheet);
  };
  return (listener) => {
    listeners.add(listener);
    if (!isWatching) {
      isWatching = true;
      watch(tell).catch(() => {
        isWatching = false;
      });
    }
    return () => listeners.delete(listener);
  };
}

async function watch(tell: ChangeListener): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", SET_WITH_TRIGGER)) return;
  await Excel.run(AFTER_CELL_EDIT, async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      if (triggerSource === "ThisLocalAddin") return;
      const name = await nameOf(worksheetId);
      if (name !== undefined) tell(name);
    });
    await context.sync();
  });
}

/** Nobody waits for these requests: they may stand behind a cell that is being typed into. */
const AFTER_CELL_EDIT = { delayForCellEdit: true };

/** Undefined where the sheet is gone already, or Excel does not say. */
async function nameOf(worksheetId: string): Promise<string | undefined> {
  try {
    return await Excel.run(AFTER_CELL_EDIT, async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId).load("name");
      await context.sync();
      return sheet.name;
    });
  } catch {
    return undefined;
  }
}
