import { officeLoaded } from "../hosts/excel";
import { within } from "../hosts/excel/patience";
import { askPane, RIBBON_COMMANDS, type RibbonCommand } from "../taskpane/ribbon";

const OFFICE_PATIENCE_MS = 60_000;

/** In the shared runtime this runs beside the pane, in the pane's own page. */
void listen();

async function listen(): Promise<void> {
  if (await officeLoaded(OFFICE_PATIENCE_MS)) await Office.onReady(associate);
}

function associate({ host }: { readonly host: Office.HostType | null }): void {
  if (host !== Office.HostType.Excel) return;
  for (const command of RIBBON_COMMANDS)
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => void carryOut(command, event));
}

/** Opens the pane and hands the wish over; where no pane can be opened, does it on the sheet itself. */
async function carryOut(command: RibbonCommand, event: Office.AddinCommands.Event): Promise<void> {
  try {
    if (await canShowPane()) askPane(command);
    else await (await import("./without-pane")).doWithoutPane(command);
  } finally {
    event.completed();
  }
}

/** A pane that has not come by then will not come. */
const PANE_PATIENCE_MS = 15_000;

async function canShowPane(): Promise<boolean> {
  try {
    const shown = Office.addin.showAsTaskpane().then(() => true);
    return await within(PANE_PATIENCE_MS, shown, () => false);
  } catch {
    return false;
  }
}
