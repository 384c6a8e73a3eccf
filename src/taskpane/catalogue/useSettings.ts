import type { Memory } from "../../core/memory/memory";
import { DEFAULT_SETTINGS } from "../../core/rules/settings";
import { usePane } from "../shell/PaneContext";

const AT_FIRST: Memory["settings"] = { ...DEFAULT_SETTINGS, rules: {} };

/** How the workbook is checked now; as at first where it remembers nothing. */
export const useSettings = (): Memory["settings"] => usePane().state.memory?.settings ?? AT_FIRST;
