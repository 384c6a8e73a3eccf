import { UnknownMember } from "./failure";

/** One member of an object: the ExcelApi set that brought it, and what it does. */
export interface Member {
  /** 13 is ExcelApi 1.13. */
  readonly set: number;
  readonly get?: () => unknown;
  readonly put?: (value: unknown) => void;
  readonly call?: (...args: unknown[]) => unknown;
}

/** An object of Excel's object model as the executor addresses it. */
export interface SimObject {
  readonly kind: string;
  /** Ranges and the like are handed out by reference; sheets, tables and charts by id. */
  readonly identity: { readonly id: string } | "reference" | "none";
  readonly members: Readonly<Record<string, Member>>;
  /** Collections only. */
  readonly items?: () => readonly SimObject[];
  readonly item?: (key: unknown) => SimObject;
  /** What an argument that is this object means to the callee, e.g. a range's place. */
  readonly target?: unknown;
}

export const isSimObject = (value: unknown): value is SimObject =>
  typeof value === "object" && value !== null && "members" in value && "identity" in value;

export function memberOf(object: SimObject, name: string): Member {
  const member = Object.hasOwn(object.members, name) ? object.members[name] : undefined;
  if (!member) throw new UnknownMember(object.kind, name);
  return member;
}

export const readable = (set: number, get: () => unknown): Member => ({ set, get });
export const writable = (set: number, get: () => unknown, put: (value: unknown) => void): Member => ({ set, get, put });
export const callable = (set: number, call: (...args: unknown[]) => unknown): Member => ({ set, call });
