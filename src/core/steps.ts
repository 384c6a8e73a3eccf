/** Long work in steps, each of which yields the share done so far (0 to 1): whoever runs it may look up, tell and stop. */
export type Steps<T> = Generator<number, T, void>;

/** Runs all steps without looking up. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Steps as a part of longer work: their shares are told between `from` and `to`. */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  let step = steps.next();
  while (step.done !== true) {
    yield from + step.value * (to - from);
    step = steps.next();
  }
  return step.value;
}
