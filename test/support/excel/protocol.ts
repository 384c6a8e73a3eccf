/** The messages of Microsoft's client, as far as the simulated workbook answers them (see the README of this folder). */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument that is an object: the id of its path; null or 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  /** The ids of the trace actions that were reached. */
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly ActionIndex: number;
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
  };
}

export interface Response {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: null;
  readonly Body: ResponseBody | null;
}
