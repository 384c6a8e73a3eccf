import type { RollUpDesk } from "./desk";

/** One end of a line between two threads. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

type Method = keyof RollUpDesk;

interface Call {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

type Answer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly failure: string };

/** What a thread says once it can be spoken to. */
export const READY = "ready";

/** Answers calls with a desk of this thread. */
export function serveDesk(port: Port, desk: RollUpDesk): void {
  port.addEventListener("message", ({ data }) => {
    const { id, method, args } = data as Call;
    const work = desk[method] as (...args: readonly unknown[]) => Promise<unknown>;
    work(...args).then(
      (value) => port.postMessage({ id, value } satisfies Answer),
      (error: unknown) => port.postMessage({ id, failure: String(error) } satisfies Answer),
    );
  });
  port.postMessage(READY);
}

/** A desk on another thread. */
export function remoteDesk(port: Port): RollUpDesk {
  const waiting = new Map<number, PromiseWithResolvers>();
  let count = 0;
  port.addEventListener("message", ({ data }) => {
    if (data === READY) return;
    const answer = data as Answer;
    const caller = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("value" in answer) caller?.resolve(answer.value);
    else caller?.reject(new Error(answer.failure));
  });
  const method =
    <M extends Method>(name: M) =>
    (...args: Parameters<RollUpDesk[M]>): ReturnType<RollUpDesk[M]> => {
      const id = (count += 1);
      const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      port.postMessage({ id, method: name, args } satisfies Call);
      return answer as ReturnType<RollUpDesk[M]>;
    };
  return {
    addFile: method("addFile"),
    addSheets: method("addSheets"),
    remove: method("remove"),
    survey: method("survey"),
    rollUp: method("rollUp"),
    compare: method("compare"),
  };
}

interface PromiseWithResolvers {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}
