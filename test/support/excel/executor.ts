import { ExcelFailure, UnknownMember } from "./failure";
import { ACTION, PATH, type Action, type ActionResult, type ArgumentInfo, type ObjectPath } from "./protocol";
import type { RequestBody, ResponseBody } from "./protocol";
import { isSimObject, memberOf, type SimObject } from "./sim-object";

/** The client gives back the references it held, in a message of its own that nobody waits for. */
export const RELEASE = "_RemoveReference";

export interface ExecutorOptions {
  readonly root: SimObject;
  /** The newest ExcelApi set that this Excel has: 13 is 1.13. */
  readonly apiSet: () => number;
  /** Called before each action that reaches the workbook; throws to make that action fail. */
  readonly beforeAction: (name: string) => void;
}

/** Runs the actions of a message in order; those before a failing one stay done: a batch is no transaction. */
export class Executor {
  readonly #options: ExecutorOptions;
  readonly #references = new Map<string, SimObject>();
  #nextReference = 1;

  constructor(options: ExecutorOptions) {
    this.#options = options;
  }

  run(body: RequestBody): ResponseBody {
    const message = new Message(body, this.#options, this.#references);
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        const isTrace = action.ActionType === ACTION.trace;
        if (isTrace) traceIds.push(action.Id);
        // A trace is answered like any action: the client takes up an event's handler when its trace comes back.
        results.push({ ActionId: action.Id, Value: isTrace ? null : this.#perform(message, action) });
      } catch (error) {
        if (!(error instanceof ExcelFailure)) throw error;
        const { code: Code, message: Message } = error;
        return {
          Results: results,
          TraceIds: traceIds,
          Error: { ActionIndex: index, Code, Message, HttpStatusCode: 400 },
        };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  #perform(message: Message, action: Action): unknown {
    if (action.Name === "_KeepReference") return null;
    if (action.Name === RELEASE) return this.#release(action);
    const object = message.object(action.ObjectPathId);
    const isAsked = action.ActionType === ACTION.instantiate || action.ActionType === ACTION.query;
    if (!object && isAsked) return null;
    if (!object) throw new ExcelFailure("InvalidOperation", `${action.Name} of a null object`);
    return this.#performOn(object, message, action);
  }

  #performOn(object: SimObject, message: Message, action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#identify(object);
      case ACTION.query:
        return message.query(object, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return message.call(object, action.Name, action.ArgumentInfo);
      case ACTION.setProperty:
        return message.put(object, action.Name, action.ArgumentInfo);
      default:
        throw new UnknownMember("ActionType", String(action.ActionType));
    }
  }

  #release({ ArgumentInfo }: Action): null {
    this.#references.delete(String(ArgumentInfo?.Arguments?.[0]));
    return null;
  }

  #identify(object: SimObject): unknown {
    if (object.identity === "none") return {};
    if (object.identity !== "reference") return { Id: object.identity.id };
    const id = `ref-${this.#nextReference++}`;
    this.#references.set(id, object);
    return { _ReferenceId: id };
  }
}

/** One message: its object paths, resolved once each, and what its actions do to them. */
class Message {
  readonly #body: RequestBody;
  readonly #options: ExecutorOptions;
  readonly #references: ReadonlyMap<string, SimObject>;
  readonly #resolved = new Map<number, SimObject | null>();

  constructor(body: RequestBody, options: ExecutorOptions, references: ReadonlyMap<string, SimObject>) {
    this.#body = body;
    this.#options = options;
    this.#references = references;
  }

  object(pathId: number): SimObject | null {
    const known = this.#resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.#body.ObjectPaths[String(pathId)];
    if (!path) throw new ExcelFailure("InvalidOperation", `no object path ${pathId}`);
    const object = this.#resolve(path);
    this.#resolved.set(pathId, object);
    return object;
  }

  #resolve(path: ObjectPath): SimObject | null {
    if (path.ObjectPathType === PATH.root) return this.#options.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return this.#references.get(path.Name) ?? lost(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    return parent && this.#below(parent, path);
  }

  #below(parent: SimObject, { ObjectPathType, Name, ArgumentInfo }: ObjectPath): SimObject | null {
    if (ObjectPathType === PATH.indexer) return itemOf(parent, ArgumentInfo?.Arguments?.[0]);
    if (ObjectPathType === PATH.property) return asObject(parent, Name, this.#get(parent, Name));
    if (ObjectPathType === PATH.method) return asObject(parent, Name, this.call(parent, Name, ArgumentInfo));
    throw new UnknownMember("ObjectPathType", String(ObjectPathType));
  }

  #member(object: SimObject, name: string) {
    const member = memberOf(object, name);
    if (member.set > this.#options.apiSet())
      throw new ExcelFailure("ApiNotFound", `${object.kind}.${name} came with ExcelApi 1.${member.set}`);
    return member;
  }

  #get(object: SimObject, name: string): unknown {
    const { get } = this.#member(object, name);
    if (!get) throw new UnknownMember(object.kind, `${name} (read)`);
    return get();
  }

  call(object: SimObject, name: string, info?: ArgumentInfo): unknown {
    const { call } = this.#member(object, name);
    if (!call) throw new UnknownMember(object.kind, `${name} (call)`);
    this.#options.beforeAction(`${object.kind}.${name}`);
    return call(...this.#arguments(info));
  }

  put(object: SimObject, name: string, info?: ArgumentInfo): null {
    const { put } = this.#member(object, name);
    if (!put) throw new UnknownMember(object.kind, `${name} (write)`);
    this.#options.beforeAction(`${object.kind}.${name}`);
    put(this.#arguments(info)[0]);
    return null;
  }

  #arguments(info: ArgumentInfo = {}): unknown[] {
    return (info.Arguments ?? []).map((argument, index) => {
      const pathId = info.ReferencedObjectPathIds?.[index];
      return typeof pathId === "number" && pathId > 0 ? this.object(pathId) : argument;
    });
  }

  query(object: SimObject, select: readonly string[]): unknown {
    this.#options.beforeAction(`${object.kind}.load`);
    if (!object.items) return this.#select(object, select);
    const bare = select.map((name) => name.replace(/^items\//u, ""));
    return { _Items: object.items().map((item) => ({ ...idOf(item), ...this.#select(item, bare) })) };
  }

  #select(object: SimObject, select: readonly string[]): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const [name, rest] of grouped(select)) {
      const value = this.#get(object, name);
      answer[name] = isSimObject(value) ? this.#nested(value, rest) : value;
    }
    return answer;
  }

  #nested(object: SimObject, select: readonly string[]): unknown {
    return object.items ? this.query(object, select) : this.#select(object, select);
  }
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function grouped(select: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    const group = groups.get(pascal(first)) ?? [];
    if (rest.length > 0) group.push(rest.join("/"));
    groups.set(pascal(first), group);
  }
  return groups;
}

const idOf = ({ identity }: SimObject) => (typeof identity === "object" ? { Id: identity.id } : {});

function itemOf(parent: SimObject, key: unknown): SimObject {
  if (!parent.item) throw new UnknownMember(parent.kind, "getItem");
  return parent.item(key);
}

function asObject(parent: SimObject, name: string, value: unknown): SimObject | null {
  if (value === null || isSimObject(value)) return value;
  throw new UnknownMember(parent.kind, `${name} (as an object)`);
}

function lost(reference: string): never {
  throw new ExcelFailure("GeneralException", `the reference ${reference} is no longer held`);
}
