import type { EditPlan } from "../../core/grid/edit";
import type { Memory } from "../../core/memory/memory";
import { recordStep, type JournalStep } from "../journal";
import { filterGroups, type Filter } from "./filter";
import { inOrder, stayNear } from "./finding-key";
import {
  INITIAL_STATE,
  type Busy,
  type Checked,
  type Message,
  type PaneState,
  type PickedFile,
  type RollUpResult,
  type TabId,
} from "./state";

export type Action =
  | { readonly type: "tabChosen"; readonly tab: TabId }
  | { readonly type: "busy"; readonly busy: Busy | null }
  | { readonly type: "progressed"; readonly share: number; readonly label?: string }
  | { readonly type: "told"; readonly message: Message | null }
  | { readonly type: "checked"; readonly checked: Checked }
  | { readonly type: "sheetChanged" }
  | { readonly type: "filtered"; readonly filter: Partial<Filter> }
  | { readonly type: "stoodOn"; readonly key: string | null }
  | { readonly type: "previewed"; readonly plan: EditPlan | null }
  | { readonly type: "stepped"; readonly step: JournalStep }
  | { readonly type: "remembered"; readonly memory: Memory }
  | { readonly type: "filesPicked"; readonly files: readonly PickedFile[] }
  | { readonly type: "fileDropped"; readonly name: string }
  | { readonly type: "rolledUp"; readonly result: RollUpResult }
  | { readonly type: "workbookOpened" };

/** Every change of the pane, in one place. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "tabChosen":
      return { ...state, tab: action.tab, message: null };
    case "busy":
      return { ...state, busy: action.busy };
    case "progressed":
      return state.busy
        ? { ...state, busy: { ...state.busy, share: action.share, label: action.label ?? state.busy.label } }
        : state;
    case "told":
      return { ...state, message: action.message };
    case "checked":
      return withChecked(state, action.checked);
    case "sheetChanged":
      return state.checked ? { ...state, checked: { ...state.checked, isStale: true } } : state;
    default:
      return reduceWork(state, action);
  }
}

type WorkAction = Exclude<Action, { type: "tabChosen" | "busy" | "progressed" | "told" | "checked" | "sheetChanged" }>;

function reduceWork(state: PaneState, action: WorkAction): PaneState {
  switch (action.type) {
    case "workbookOpened":
      return { ...INITIAL_STATE, tab: state.tab, picked: state.picked };
    case "filtered":
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case "stoodOn":
      return { ...state, current: action.key };
    case "previewed":
      return { ...state, preview: action.plan };
    case "stepped":
      return { ...state, journal: recordStep(state.journal, action.step), preview: null };
    case "remembered":
      return { ...state, memory: action.memory };
    case "filesPicked":
      return { ...state, picked: mergeFiles(state.picked, action.files), rollUp: null };
    case "fileDropped":
      return { ...state, picked: state.picked.filter(({ name }) => name !== action.name) };
    case "rolledUp":
      return { ...state, rollUp: action.result };
  }
}

function withChecked(state: PaneState, checked: Checked): PaneState {
  const before = visibleFindings(state);
  const next = { ...state, checked };
  return { ...next, current: stayNear(before, visibleFindings(next), state.current) };
}

/** The findings that the pane shows, in its order. */
export const visibleFindings = ({ checked, filter }: Pick<PaneState, "checked" | "filter">) =>
  checked ? inOrder(filterGroups(checked.review.groups, filter)) : [];

/** A file picked again replaces its namesake. */
const mergeFiles = (known: readonly PickedFile[], more: readonly PickedFile[]): readonly PickedFile[] => [
  ...known.filter(({ name }) => !more.some((file) => file.name === name)),
  ...more,
];
