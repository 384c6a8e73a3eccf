/** The ribbon's buttons, by the function names that manifest.xml gives them. */
export const RIBBON_COMMANDS = ["check", "fix", "format", "rollUp"] as const;
export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

type Listener = (command: RibbonCommand) => void;

let listener: Listener | undefined;
let waiting: RibbonCommand | undefined;

/** A button was pressed. The pane may still be on its way: then the last wish waits for it. */
export function askPane(command: RibbonCommand): void {
  if (listener) listener(command);
  else waiting = command;
}

/** The pane is there and does what the ribbon asks; returns how to stop. */
export function listenToRibbon(onCommand: Listener): () => void {
  listener = onCommand;
  if (waiting) onCommand(waiting);
  waiting = undefined;
  return () => {
    if (listener === onCommand) listener = undefined;
  };
}
