import type { RibbonCommand } from "../ribbon";
import { visibleFindings } from "../state/reducer";
import { check, goTo } from "./check";
import { previewSafeFixes } from "./fix";
import { layOutSheet } from "./lay-out";
import type { Work } from "./work";

/** What each ribbon button does once the pane is open. */
const DEEDS: Readonly<Record<RibbonCommand, (work: Work) => Promise<void>>> = {
  check: async (work) => {
    work.dispatch({ type: "tabChosen", tab: "check" });
    await check(work);
    const first = visibleFindings(work.state())[0];
    if (first) await goTo(work, first);
  },
  fix: async (work) => {
    work.dispatch({ type: "tabChosen", tab: "check" });
    await check(work);
    const { checked } = work.state();
    if (checked) await previewSafeFixes(work, checked);
  },
  format: async (work) => {
    work.dispatch({ type: "tabChosen", tab: "format" });
    await layOutSheet(work);
  },
  rollUp: (work) => {
    work.dispatch({ type: "tabChosen", tab: "rollUp" });
    return Promise.resolve();
  },
};

export const doRibbonCommand = (work: Work, command: RibbonCommand): Promise<void> => DEEDS[command](work);
