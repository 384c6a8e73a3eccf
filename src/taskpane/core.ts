/**
 * The core, in chunks of its own: the pane stands at once and has it by the time anybody presses a button. Elsewhere
 * in the pane's first view only types are imported from it.
 */
export const loadCore = () => import("./core-parts");

/** What lays out, and changes a table's structure. */
export const loadFormat = () => import("./format-parts");

/** The roll-up's part, fetched when somebody rolls up. */
export const loadRollUp = () => import("./roll-up-parts");
