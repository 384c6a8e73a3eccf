/** What people decided about tasks that look alike, by the tasks' keys (`taskKey`); kept as data for the next quarter. */
export interface AlignmentDecisions {
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}

export const NO_DECISIONS: AlignmentDecisions = { same: [], different: [] };
