import type { Memory } from "../../core/memory/memory";
import { DEFAULT_SETTINGS } from "../../core/rules/settings";
import { usePane } from "../shell/PaneContext";

/** How the workbook is checked now; as at first where it remembers nothing. */
export const useSettings = (): Memory["settings"] =>
  usePane().state.memory?.settings ?? { ...DEFAULT_SETTINGS, rules: {} };
