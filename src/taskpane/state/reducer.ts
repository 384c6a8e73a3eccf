import type { EditPlan } from "../../core/grid/edit";
import type { Memory } from "../../core/memory/memory";
import type { Journal } from "../../core/memory/journal";
import type { FormatState } from "../format/format-state";
import type { RollUpState } from "../rollup/roll-up-state";
import { filterGroups, type Filter } from "./filter";
import { inOrder, stayNear } from "./finding-key";
import {
  INITIAL_STATE,
  type Busy,
  type Checked,
  type KeptJournal,
  type Message,
  type OwnCatalogue,
  type PaneState,
  type TabId,
} from "./state";

export type Action =
  | { readonly type: "tabChosen"; readonly tab: TabId }
  | { readonly type: "busy"; readonly busy: Busy | null }
  | { readonly type: "progressed"; readonly share: number; readonly label?: string }
  | { readonly type: "told"; readonly message: Message | null }
  | { readonly type: "checked"; readonly checked: Checked }
  | { readonly type: "sheetChanged"; readonly sheet: string }
  | { readonly type: "filtered"; readonly filter: Partial<Filter> }
  | { readonly type: "stoodOn"; readonly key: string | null }
  | { readonly type: "previewed"; readonly plan: EditPlan | null }
  | { readonly type: "journalKept"; readonly journal: Journal; readonly kept: KeptJournal | null }
  | { readonly type: "remembered"; readonly memory: Memory }
  | { readonly type: "listRead"; readonly own: OwnCatalogue }
  | { readonly type: "formatStepped"; readonly change: Partial<FormatState> }
  | { readonly type: "rollUpStepped"; readonly change: Partial<RollUpState> }
  | { readonly type: "workbookOpened" };

type Reducers = {
  readonly [T in Action["type"]]: (state: PaneState, action: Extract<Action, { type: T }>) => PaneState;
};

/** Every change of the pane, in one place. */
const REDUCERS: Reducers = {
  tabChosen: (state, { tab }) => ({ ...state, tab, message: null }),
  busy: (state, { busy }) => ({ ...state, busy }),
  progressed: (state, { share, label = state.busy?.label ?? "" }) =>
    state.busy ? { ...state, busy: { ...state.busy, share, label } } : state,
  told: (state, { message }) => ({ ...state, message }),
  workbookOpened: ({ tab, rollUp }) => ({ ...INITIAL_STATE, tab, rollUp: { ...rollUp, written: null, typedOver: [] } }),
  remembered: (state, { memory }) => ({ ...state, memory }),
  listRead: (state, { own }) => ({ ...state, own }),
  checked: (state, { checked }) => withChecked(state, checked),
  sheetChanged: (state, { sheet }) =>
    state.checked?.snapshot.sheet === sheet ? { ...state, checked: { ...state.checked, isStale: true } } : state,
  filtered: (state, { filter }) => ({ ...state, filter: { ...state.filter, ...filter } }),
  stoodOn: (state, { key }) => ({ ...state, current: key }),
  previewed: (state, { plan }) => ({ ...state, preview: plan }),
  journalKept: (state, { journal, kept }) => ({ ...state, journal, kept }),
  formatStepped: (state, { change }) => ({ ...state, format: { ...state.format, ...change } }),
  rollUpStepped: (state, { change }) => ({ ...state, rollUp: { ...state.rollUp, ...change } }),
};

/** The table is total by its type; the compiler only cannot follow which of its entries an action's type picks. */
export const reduce = (state: PaneState, action: Action): PaneState =>
  (REDUCERS[action.type] as (state: PaneState, action: Action) => PaneState)(state, action);

function withChecked(state: PaneState, checked: Checked): PaneState {
  const before = visibleFindings(state);
  const next = { ...state, checked };
  return { ...next, current: stayNear(before, visibleFindings(next), state.current) };
}

/** The findings that the pane shows, in its order. */
export const visibleFindings = ({ checked, filter }: Pick<PaneState, "checked" | "filter">) =>
  checked ? inOrder(filterGroups(checked.review.groups, filter)) : [];
