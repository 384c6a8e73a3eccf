import { HostError, type RefusalCode } from "../hosts/refusals";

/** One end of a line between two threads. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** What one thread does for another: everything that crosses is plain data. */
type Methods<T> = { readonly [Name in keyof T]: (...args: never[]) => Promise<unknown> };

interface Call {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

type Answer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly failure: Failure };

/** An error loses its class on the way: a refusal is known by its code. */
interface Failure {
  readonly what: string;
  readonly code: RefusalCode | undefined;
}

const failureOf = (error: unknown): Failure => ({
  what: String(error),
  code: error instanceof HostError ? error.code : undefined,
});

const errorOf = ({ what, code }: Failure): Error =>
  code === undefined ? new Error(what) : new HostError(code, undefined, what);

/** What a thread says once it can be spoken to. */
const READY = "ready";

/** Answers calls with what is done on this thread. */
export function serve<T extends Methods<T>>(port: Port, methods: T): void {
  port.addEventListener("message", ({ data }) => {
    const { id, method, args } = data as Call;
    const work: (...args: never[]) => Promise<unknown> = methods[method as keyof T];
    new Promise((resolve) => resolve(work(...(args as never[])))).then(
      (value) => port.postMessage({ id, value } satisfies Answer),
      (error: unknown) => port.postMessage({ id, failure: failureOf(error) } satisfies Answer),
    );
  });
  port.postMessage(READY);
}

/** What is done on the thread at the other end, asked for by name. */
export function remote<T extends Methods<T>>(port: Port): T {
  const waiting = new Map<number, PromiseWithResolvers>();
  let count = 0;
  port.addEventListener("message", ({ data }) => {
    if (data === READY) return;
    const answer = data as Answer;
    const caller = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("value" in answer) caller?.resolve(answer.value);
    else caller?.reject(errorOf(answer.failure));
  });
  const ask = (method: string, args: readonly unknown[]): Promise<unknown> => {
    const id = (count += 1);
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    port.postMessage({ id, method, args } satisfies Call);
    return answer;
  };
  // A proxy that answered to "then" would be taken for a promise.
  const get = (_: object, method: string | symbol) =>
    typeof method === "symbol" || method === "then" ? undefined : (...args: readonly unknown[]) => ask(method, args);
  return new Proxy({}, { get }) as T;
}

interface PromiseWithResolvers {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}
